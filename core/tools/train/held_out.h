#pragma once

#include <cstddef>
#include <vector>

#include "model/model.h"
#include "train/stacking.h"

namespace tact::tools {

/// What the thresholds are worth on posts whose authors and trades were not learnt from, shares in basis points.
struct ThresholdFigures {
  std::size_t rows = 0;
  int coverage_bp = 0;               ///< rows that are tagged at all
  int promotional_precision_bp = 0;  ///< of those tagged promotional, how many are
  int promotional_recall_bp = 0;     ///< of the promotional ones, how many are tagged so
  int value_adding_precision_bp = 0;
  int value_adding_recall_bp = 0;
};

/// Judges clear real posts; where there are none, the clear ones of the corpus.
[[nodiscard]] ThresholdFigures measure_thresholds(const std::vector<HeldOutScore>& scores, const Stacking& stacking,
                                                  const model::Thresholds& thresholds);

}  // namespace tact::tools
