#pragma once

#include <vector>

#include "train/training_row.h"

namespace tact::tools {

struct LinearSettings {
  int epochs = 4;
  double rate = 0.15;
  double l2 = 2e-5;
  std::uint64_t seed = 1;
};

/// Logistic regression over the sparse features by AdaGrad (Duchi, Hazan, Singer, JMLR 2011) in a fixed pseudo-random
/// order: the same rows give the same weights.
struct LinearWeights {
  std::vector<double> weight;
  double bias = 0;
  [[nodiscard]] double score(const TrainingRow& row) const;
};

/// Trains on all rows but those of `held_out` (-1: on all).
[[nodiscard]] LinearWeights train_linear(const std::vector<TrainingRow>& rows, int held_out,
                                         const LinearSettings& settings);

}  // namespace tact::tools
