#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "features/extract.h"
#include "labelled_post.h"
#include "model/model.h"
#include "train/feature_choice.h"

namespace tact::tools {

/// A training post as numbers.
struct TrainingRow {
  std::vector<std::uint32_t> sparse;  ///< indices of sparse features, each once
  double length_scale = 1;            ///< model::length_scale as a factor
  model::DenseCounts dense{};
  std::vector<std::uint16_t> present;  ///< dense features that are not zero
  Kind kind = Kind::conversation;
  bool promotional = false;
  double target = 0;  ///< of promotional, smoothed
  double weight = 1;
  int fold = 0;
  bool is_real = false;   ///< not of the corpus
  bool is_clear = false;  ///< one tag fits better than the other
};

inline constexpr int kFolds = 5;

/// Who speaks and who is spoken to: in invented posts "we" sells and "I" chats far more than in real ones. Leaving
/// these counts out makes the model better on every author it has not seen (core/model/model-card.md).
inline constexpr const char* kExaggerated = "*/we,*/me,*/you,*/they";

/// Weights and label smoothing, from what is known of the data: real posts count three times, those that mirror no real
/// act (the files ending in -1) and doubtful ones less.
struct RowPolicy {
  double real_weight = 3;
  double ordinary_weight = 0.4;
  double unclear_weight = 0.5;
  double smoothing = 0.03;
  double hard_smoothing = 0.08;
  FeatureChoice features = FeatureChoice(kExaggerated);
};

/// Analyses every post. Rows without a tag are left out. Folds are drawn by group, so that no trade or author stands on
/// both sides.
[[nodiscard]] std::vector<TrainingRow> make_rows(const std::vector<LabelledPost>& posts,
                                                 const features::Lexicons& lexicons, const RowPolicy& policy);

}  // namespace tact::tools
