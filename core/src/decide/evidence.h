#pragma once

#include <vector>

#include "decide/scorer.h"
#include "tact/verdict.h"

namespace tact::decide {

/// Finds the words that moved the score. Works on the scorer's last score_all; keeps its buffers between texts.
/// A token's first weight is the sum of its shares of every n-gram and count it takes part in; neighbouring tokens that
/// push the same way for the same reason become one span. The strongest spans are then taken out of the text one by
/// one: what the score loses is the weight that is shown, and a span whose loss is nothing is none.
class EvidenceFinder {
 public:
  /// `score`: that of the whole text. Leaves the scorer on some trial.
  void find(Scorer& scorer, model::Score score, std::vector<Evidence>& out);

 private:
  struct TokenWeight {
    std::int32_t total = 0;
    std::int32_t best_push = 0;  ///< strongest single share towards promotional, and its reason
    std::int32_t best_pull = 0;  ///< strongest single share towards value-adding
    std::uint16_t push_cue = 0;
    std::uint16_t pull_cue = 0;
  };
  void add(std::size_t first, std::size_t last, std::int64_t weight, std::uint16_t cue);
  void weigh(const Scorer& scorer);
  void group(const Scorer& scorer, std::vector<Evidence>& out) const;
  void weigh_by_removal(Scorer& scorer, model::Score score, std::vector<Evidence>& out);

  std::vector<TokenWeight> tokens_;
  std::vector<Span> removed_;
  std::array<std::int32_t, features::kDenseCount> by_feature_{};
  std::array<std::int32_t, features::kDenseCount> events_{};
};

}  // namespace tact::decide
