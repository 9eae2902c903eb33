#include "model/model.h"

#include <algorithm>
#include <cmath>

#include "base/deterministic_math.h"

namespace tact::model {

std::int64_t length_scale(std::size_t count) noexcept {
  // sqrt is exactly rounded by IEEE 754, hence the same everywhere.
  const double root = std::sqrt(static_cast<double>(std::max<std::size_t>(count, 16)));
  return static_cast<std::int64_t>(65536.0 * 4 / root);
}

std::int32_t log_count(std::uint8_t count) noexcept {
  static const std::array<std::int32_t, 256> kTable = [] {
    std::array<std::int32_t, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
      const double value = base::log_exact(static_cast<double>(i + 1)) * static_cast<double>(kOne);
      table[i] = static_cast<std::int32_t>(base::round_to_int(value));
    }
    return table;
  }();
  return kTable[count];
}

Score dense_linear_score(const Model& model, std::size_t feature, std::uint8_t count) noexcept {
  return static_cast<Score>(model.dense_linear[feature]) * log_count(count) / kOne;
}

Score score_tag(const Model& model, const features::FeatureVector& features) noexcept {
  std::int64_t linear = 0;
  for (const features::SparseEvent& event : features.sparse) linear += model.linear[event.index];
  linear = linear * length_scale(features.sparse.size()) / 65536;
  for (std::size_t f = 0; f < features.dense.size(); ++f) {
    if (features.dense[f] != 0) linear += dense_linear_score(model, f, features.dense[f]);
  }
  return model.bias + linear + sum_of_trees(model.tag_trees, features.dense);
}

std::array<Score, kKindCount> score_kinds(const Model& model, const DenseCounts& counts) noexcept {
  std::array<Score, kKindCount> scores{};
  for (std::size_t k = 0; k < kKindCount; ++k) {
    scores[k] = model.kind_bias[k] + sum_of_trees(model.kind_trees[k], counts);
  }
  return scores;
}

std::int32_t probability_bp(Score score) noexcept {
  const double probability = base::logistic(static_cast<double>(score) / static_cast<double>(kOne));
  return static_cast<std::int32_t>(base::round_to_int(probability * 10000));
}

std::array<std::int32_t, kKindCount> kind_probabilities(const std::array<Score, kKindCount>& scores,
                                                        std::int32_t tag_bp) noexcept {
  std::array<std::int32_t, kKindCount> result{};
  const auto share = [&](std::size_t first, std::size_t last, std::int32_t total) {
    const Score top = *std::max_element(scores.begin() + static_cast<std::ptrdiff_t>(first),
                                        scores.begin() + static_cast<std::ptrdiff_t>(last));
    std::array<double, kKindCount> weight{};
    double sum = 0;
    std::size_t best = first;
    for (std::size_t k = first; k < last; ++k) {
      weight[k] = base::exp_exact(static_cast<double>(scores[k] - top) / static_cast<double>(kOne));
      sum += weight[k];
      if (scores[k] > scores[best]) best = k;
    }
    std::int32_t given = 0;
    for (std::size_t k = first; k < last; ++k) {
      result[k] = static_cast<std::int32_t>(weight[k] / sum * total);
      given += result[k];
    }
    result[best] += total - given;
  };
  share(0, kPromotionalKindCount, tag_bp);
  share(kPromotionalKindCount, kKindCount, 10000 - tag_bp);
  return result;
}

}  // namespace tact::model
