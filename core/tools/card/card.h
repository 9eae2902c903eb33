#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "evaluate/figures.h"

namespace tact::tools {

/// What the model card is written from, and from nothing else.
struct CardData {
  Json header;         ///< the model's
  std::string sha256;  ///< of the model file
  std::size_t bytes = 0;
  std::size_t tag_trees = 0;
  std::size_t kind_trees = 0;      ///< for each kind
  std::size_t linear_weights = 0;  ///< that are not zero
  Json result;                     ///< of evaluate(); a part that is missing is left out of the card
  Json agreement;                  ///< {"sample", "agreement", "kappa", "by"}, null when there is none
  Json ablation;           ///< [{"means", "accuracy", "auc", "unseen", "crossvalidated"?}], null when there is none
  Json credits;            ///< credits_of()
  std::string weaknesses;  ///< Markdown
  std::vector<std::string> missing;  ///< what could not be measured here, in sentences
};

/// The card as Markdown: the same data give the same bytes.
[[nodiscard]] std::string write_card(const CardData& data);

}  // namespace tact::tools
