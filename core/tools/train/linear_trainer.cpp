#include "train/linear_trainer.h"

#include <algorithm>
#include <cmath>

#include "base/deterministic_math.h"

namespace tact::tools {
namespace {

using Vector = std::vector<double>;

constexpr std::size_t kFirstDense = features::kSparseSize;
constexpr std::size_t kBias = kFirstDense + features::kDenseCount;
constexpr std::size_t kSize = kBias + 1;

double dot(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

/// The rows as a matrix, and the function to make small: ½|w|² + cost · Σ weight · cross entropy.
class Problem {
 public:
  Problem(const std::vector<TrainingRow>& rows, int held_out, const LinearSettings& settings) : settings_(settings) {
    std::vector<int> rows_with(features::kSparseSize, 0);
    for (const TrainingRow& row : rows) {
      if (row.fold == held_out) continue;
      for (const std::uint32_t index : row.sparse) ++rows_with[index];
    }
    starts_.push_back(0);
    for (const TrainingRow& row : rows) {
      if (row.fold == held_out) continue;
      for (const std::uint32_t index : row.sparse) {
        if (rows_with[index] >= settings.least_rows) add(index, row.length_scale * settings.sparse_scale);
      }
      for (const std::uint16_t feature : row.present) {
        add(kFirstDense + feature, base::log_exact(row.dense[feature] + 1.0) * settings.dense_scale);
      }
      add(kBias, 1);
      starts_.push_back(columns_.size());
      target_.push_back(row.target);
      cost_.push_back(row.weight * settings.cost);
    }
    probability_.resize(target_.size());
  }

  /// Sets the point at which gradient and curvature are asked for; answers the function's value there.
  double move_to(const Vector& w) {
    double value = dot(w, w) / 2;
    for (std::size_t r = 0; r < target_.size(); ++r) {
      const double p = std::clamp(base::logistic(times(r, w)), 1e-12, 1 - 1e-12);
      probability_[r] = p;
      value -= cost_[r] * (target_[r] * base::log_exact(p) + (1 - target_[r]) * base::log_exact(1 - p));
    }
    return value;
  }

  void gradient(const Vector& w, Vector& out) const {
    out = w;
    for (std::size_t r = 0; r < target_.size(); ++r) add_row(r, cost_[r] * (probability_[r] - target_[r]), out);
  }

  /// Curvature times a direction.
  void curve(const Vector& direction, Vector& out) const {
    out = direction;
    for (std::size_t r = 0; r < target_.size(); ++r) {
      add_row(r, cost_[r] * probability_[r] * (1 - probability_[r]) * times(r, direction), out);
    }
  }

 private:
  void add(std::size_t column, double value) {
    columns_.push_back(static_cast<std::uint32_t>(column));
    values_.push_back(value);
  }
  [[nodiscard]] double times(std::size_t row, const Vector& w) const {
    double sum = 0;
    for (std::size_t i = starts_[row]; i < starts_[row + 1]; ++i) sum += w[columns_[i]] * values_[i];
    return sum;
  }
  void add_row(std::size_t row, double factor, Vector& out) const {
    for (std::size_t i = starts_[row]; i < starts_[row + 1]; ++i) out[columns_[i]] += factor * values_[i];
  }

  LinearSettings settings_;
  std::vector<std::size_t> starts_;
  std::vector<std::uint32_t> columns_;
  Vector values_;
  Vector target_;
  Vector cost_;
  Vector probability_;
};

/// Solves curvature · step = -gradient well enough for one step.
void conjugate_gradients(const Problem& problem, const Vector& gradient, int steps, Vector& step) {
  constexpr double kEnough = 0.1;
  step.assign(kSize, 0);
  Vector rest(kSize);
  for (std::size_t i = 0; i < kSize; ++i) rest[i] = -gradient[i];
  Vector direction = rest;
  Vector curved;
  double size = dot(rest, rest);
  const double enough = size * kEnough * kEnough;
  for (int i = 0; i < steps && size > enough; ++i) {
    problem.curve(direction, curved);
    const double length = size / dot(direction, curved);
    for (std::size_t k = 0; k < kSize; ++k) {
      step[k] += length * direction[k];
      rest[k] -= length * curved[k];
    }
    const double next = dot(rest, rest);
    for (std::size_t k = 0; k < kSize; ++k) direction[k] = rest[k] + next / size * direction[k];
    size = next;
  }
}

}  // namespace

double LinearWeights::score(const TrainingRow& row) const {
  double sum = 0;
  for (const std::uint32_t index : row.sparse) sum += weight[index];
  sum *= row.length_scale;
  for (const std::uint16_t feature : row.present) sum += dense[feature] * base::log_exact(row.dense[feature] + 1.0);
  return bias + sum;
}

LinearWeights train_linear(const std::vector<TrainingRow>& rows, int held_out, const LinearSettings& settings) {
  constexpr double kConverged = 1e-3;
  Problem problem(rows, held_out, settings);
  Vector w(kSize, 0);
  Vector gradient;
  Vector step;
  Vector trial(kSize);
  double value = problem.move_to(w);
  problem.gradient(w, gradient);
  const double first = std::sqrt(dot(gradient, gradient));
  for (int outer = 0; outer < settings.newton_steps; ++outer) {
    if (std::sqrt(dot(gradient, gradient)) <= kConverged * first) break;
    conjugate_gradients(problem, gradient, settings.conjugate_steps, step);
    double length = 1;
    for (int halving = 0; halving < 20; ++halving, length /= 2) {
      for (std::size_t i = 0; i < kSize; ++i) trial[i] = w[i] + length * step[i];
      const double next = problem.move_to(trial);
      if (next < value) {
        value = next;
        break;
      }
    }
    w = trial;
    problem.gradient(w, gradient);
  }
  LinearWeights result;
  result.weight.assign(w.begin(), w.begin() + static_cast<std::ptrdiff_t>(kFirstDense));
  for (double& weight : result.weight) weight *= settings.sparse_scale;
  for (std::size_t f = 0; f < features::kDenseCount; ++f) result.dense[f] = w[kFirstDense + f] * settings.dense_scale;
  result.bias = w[kBias];
  return result;
}

}  // namespace tact::tools
