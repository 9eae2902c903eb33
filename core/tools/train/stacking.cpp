#include "train/stacking.h"

#include <array>

#include "base/deterministic_math.h"

namespace tact::tools {
namespace {

using Vector3 = std::array<double, 3>;
using Matrix3 = std::array<Vector3, 3>;

/// Solves a 3 × 3 system by elimination; the matrix is positive definite, so no pivoting is needed.
Vector3 solve(Matrix3 a, Vector3 b) {
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t r = i + 1; r < 3; ++r) {
      const double factor = a[r][i] / a[i][i];
      for (std::size_t c = i; c < 3; ++c) a[r][c] -= factor * a[i][c];
      b[r] -= factor * b[i];
    }
  }
  Vector3 x{};
  for (std::size_t i = 3; i-- > 0;) {
    double sum = b[i];
    for (std::size_t c = i + 1; c < 3; ++c) sum -= a[i][c] * x[c];
    x[i] = sum / a[i][i];
  }
  return x;
}

}  // namespace

Stacking fit_stacking(const std::vector<HeldOutScore>& scores) {
  constexpr int kSteps = 30;
  constexpr double kRidge = 1e-3;
  Vector3 w = {0.5, 0.5, 0};
  for (int step = 0; step < kSteps; ++step) {
    Matrix3 hessian{};
    Vector3 gradient{};
    for (const HeldOutScore& row : scores) {
      const Vector3 x = {row.linear, row.trees, 1};
      const double p = base::logistic(w[0] * x[0] + w[1] * x[1] + w[2]);
      for (std::size_t i = 0; i < 3; ++i) {
        gradient[i] += row.weight * (p - (row.promotional ? 1 : 0)) * x[i];
        for (std::size_t j = 0; j < 3; ++j) hessian[i][j] += row.weight * p * (1 - p) * x[i] * x[j];
      }
    }
    for (std::size_t i = 0; i < 3; ++i) hessian[i][i] += kRidge;
    const Vector3 delta = solve(hessian, gradient);
    for (std::size_t i = 0; i < 3; ++i) w[i] -= delta[i];
  }
  return {w[0], w[1], w[2]};
}

}  // namespace tact::tools
