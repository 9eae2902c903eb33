#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "features/annotation.h"
#include "features/extract.h"
#include "model/trees.h"
#include "tact/verdict.h"

namespace tact::model {

/// When to say "unsure". Probabilities in basis points; measured values stand in the header beside them.
struct Thresholds {
  std::int32_t promotional_bp = 8000;   ///< at or above: promotional
  std::int32_t value_adding_bp = 3500;  ///< at or below: value-adding
  std::int32_t min_words = 3;           ///< fewer words and no price, link or handle: too_short
};

/// Everything a classifier needs, as read from a model file.
struct Model {
  std::string header;  ///< JSON text
  std::string version;
  Thresholds thresholds;
  features::Lexicons lexicons;
  std::int32_t bias = 0;             ///< fixed-point logit
  std::vector<std::int16_t> linear;  ///< kSparseSize weights of promotional
  /// Weights of promotional per dense feature, times log_count of its count.
  std::array<std::int16_t, features::kDenseCount> dense_linear{};
  std::vector<Tree> tag_trees;
  std::array<std::int32_t, kKindCount> kind_bias{};
  std::array<std::vector<Tree>, kKindCount> kind_trees;
};

/// Scales the sum of `count` linear weights, so that long posts do not grow certain by their length alone:
/// 4 / √max(count, 16), as a factor in 1/65,536.
[[nodiscard]] std::int64_t length_scale(std::size_t count) noexcept;

/// ln(1 + count) in fixed point: the second mention of a thing says less than the first.
[[nodiscard]] std::int32_t log_count(std::uint8_t count) noexcept;
/// What one dense feature adds to the linear score.
[[nodiscard]] Score dense_linear_score(const Model& model, std::size_t feature, std::uint8_t count) noexcept;

/// Fixed-point logit of promotional.
[[nodiscard]] Score score_tag(const Model& model, const features::FeatureVector& features) noexcept;
/// Fixed-point scores of the eight kinds (softmax gives probabilities).
[[nodiscard]] std::array<Score, kKindCount> score_kinds(const Model& model, const DenseCounts& counts) noexcept;

/// Logistic function of a fixed-point logit in basis points, the same on every platform.
[[nodiscard]] std::int32_t probability_bp(Score score) noexcept;

/// Probabilities of the kinds, consistent with the tag's: promotional kinds sum to `tag_bp`, all to 10,000.
[[nodiscard]] std::array<std::int32_t, kKindCount> kind_probabilities(const std::array<Score, kKindCount>& scores,
                                                                      std::int32_t tag_bp) noexcept;

}  // namespace tact::model
