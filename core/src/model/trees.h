#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "features/dense_schema.h"

namespace tact::model {

/// Scores are fixed-point logits: 1.0 = kOne. Integers, so that every platform adds up the same.
using Score = std::int64_t;
inline constexpr Score kOne = 4096;

inline constexpr int kTreeDepth = 4;
inline constexpr std::size_t kInnerNodes = (1U << kTreeDepth) - 1;
inline constexpr std::size_t kTreeNodes = (1U << (kTreeDepth + 1)) - 1;

/// A complete binary tree over dense counts. Node i has children 2i+1 (count ≤ threshold) and 2i+2. Every node holds
/// the mean of what lies below it, so that a step down tells how much its feature moved the score; leaves hold the
/// score.
struct Tree {
  std::array<std::uint16_t, kInnerNodes> feature{};
  std::array<std::uint8_t, kInnerNodes> threshold{};
  std::uint8_t reserved = 0;
  std::array<std::int16_t, kTreeNodes> value{};
};

using DenseCounts = std::array<std::uint8_t, features::kDenseCount>;

/// Index of the leaf (a node index ≥ kInnerNodes) that the counts lead to.
[[nodiscard]] inline std::size_t leaf_of(const Tree& tree, const DenseCounts& counts) noexcept {
  std::size_t node = 0;
  for (int level = 0; level < kTreeDepth; ++level) {
    node = 2 * node + 1 + (counts[tree.feature[node]] > tree.threshold[node] ? 1 : 0);
  }
  return node;
}

/// Sum of the leaves.
[[nodiscard]] Score sum_of_trees(const std::vector<Tree>& trees, const DenseCounts& counts) noexcept;

/// Adds to `by_feature` how much each dense feature moved the sum away from the trees' root means.
void attribute(const std::vector<Tree>& trees, const DenseCounts& counts,
               std::array<std::int32_t, features::kDenseCount>& by_feature) noexcept;

}  // namespace tact::model
