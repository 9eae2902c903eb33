#pragma once

#include <vector>

namespace tact::tools {

/// One row's two scores from models that had not seen its group, and what it is.
struct HeldOutScore {
  double linear = 0;
  double trees = 0;
  double weight = 1;
  bool promotional = false;
  bool is_real = false;
  bool is_clear = false;
};

/// How the two are added up to a calibrated logit.
struct Stacking {
  double linear = 1;
  double trees = 1;
  double bias = 0;
  /// Calibrated logit of promotional.
  [[nodiscard]] double combine(double linear_score, double tree_score) const {
    return linear * linear_score + trees * tree_score + bias;
  }
};

/// Logistic regression on three numbers by Newton's method: combination and calibration in one (Platt 1999). Labels are
/// taken as they are: smoothed ones would make every probability too modest.
[[nodiscard]] Stacking fit_stacking(const std::vector<HeldOutScore>& scores);

}  // namespace tact::tools
