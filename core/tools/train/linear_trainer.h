#pragma once

#include <array>
#include <vector>

#include "train/training_row.h"

namespace tact::tools {

struct LinearSettings {
  double cost = 0.1;          ///< of a wrong row against large weights (C of liblinear)
  double sparse_scale = 1.4;  ///< n-grams are multiplied by this: less shrunk than one unit each
  double dense_scale = 2;     ///< the same for logarithms of counts
  int least_rows = 3;         ///< n-grams in fewer rows get no weight
  int newton_steps = 12;      ///< at most
  int conjugate_steps = 30;   ///< at most, within each
};

/// Weights per sparse feature (times the row's length scale) and per dense feature (times ln(1 + count)).
struct LinearWeights {
  std::vector<double> weight;
  std::array<double, features::kDenseCount> dense{};
  double bias = 0;
  [[nodiscard]] double score(const TrainingRow& row) const;
};

/// Logistic regression with a penalty on squared weights, by Newton's method with conjugate gradients (Lin, Weng,
/// Keerthi, JMLR 2008): one optimum, the same on every machine. Trains on all rows but those of `held_out` (-1: on
/// all).
[[nodiscard]] LinearWeights train_linear(const std::vector<TrainingRow>& rows, int held_out,
                                         const LinearSettings& settings);

}  // namespace tact::tools
