#include "train/linear_trainer.h"

#include <cmath>
#include <utility>

#include "base/deterministic_math.h"

namespace tact::tools {

double LinearWeights::score(const TrainingRow& row) const {
  double sum = 0;
  for (const std::uint32_t index : row.sparse) sum += weight[index];
  return bias + sum * row.length_scale;
}

LinearWeights train_linear(const std::vector<TrainingRow>& rows, int held_out, const LinearSettings& settings) {
  LinearWeights result;
  result.weight.assign(features::kSparseSize, 0);
  std::vector<double> squares(features::kSparseSize, 1e-8);
  double bias_squares = 1e-8;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].fold != held_out) order.push_back(i);
  }
  base::Random random(settings.seed);
  for (int epoch = 0; epoch < settings.epochs; ++epoch) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    for (const std::size_t at : order) {
      const TrainingRow& row = rows[at];
      const double error = (base::logistic(result.score(row)) - row.target) * row.weight;
      for (const std::uint32_t index : row.sparse) {
        double& weight = result.weight[index];
        const double gradient = error * row.length_scale + settings.l2 * weight;
        squares[index] += gradient * gradient;
        weight -= settings.rate * gradient / std::sqrt(squares[index]);
      }
      bias_squares += error * error;
      result.bias -= settings.rate * error / std::sqrt(bias_squares);
    }
  }
  return result;
}

}  // namespace tact::tools
