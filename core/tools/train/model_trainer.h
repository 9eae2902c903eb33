#pragma once

#include <vector>

#include "features/annotation.h"
#include "model/model.h"
#include "train/held_out.h"
#include "train/linear_trainer.h"
#include "train/stacking.h"
#include "train/tree_trainer.h"

namespace tact::tools {

/// All that steers a training apart from its rows.
struct TrainingSettings {
  TrainingSettings();
  LinearSettings linear;
  TreeSettings tag_trees;
  TreeSettings kind_trees;
};

/// What tells promotional from value-adding, before it is cut down to fixed point.
struct TagModel {
  LinearWeights linear;
  std::vector<RawTree> trees;
  Stacking stacking;
  ThresholdFigures held_out;  ///< at the default thresholds
  /// Calibrated logit of promotional.
  [[nodiscard]] double score(const TrainingRow& row) const;
};

/// Trains on all rows. How linear model and trees are added up is learnt from held-out scores: five folds, those of
/// the rows.
[[nodiscard]] TagModel train_tag(const std::vector<TrainingRow>& rows, const TrainingSettings& settings);

/// A model but for its header and version, and what its thresholds are worth.
struct TrainedModel {
  model::Model model;
  ThresholdFigures held_out;
};

[[nodiscard]] TrainedModel train_model(const std::vector<TrainingRow>& rows, const features::Lexicons& lexicons,
                                       const TrainingSettings& settings);

}  // namespace tact::tools
