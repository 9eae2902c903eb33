#include "model/trees.h"

namespace tact::model {

Score sum_of_trees(const std::vector<Tree>& trees, const DenseCounts& counts) noexcept {
  Score sum = 0;
  for (const Tree& tree : trees) sum += tree.value[leaf_of(tree, counts)];
  return sum;
}

void attribute(const std::vector<Tree>& trees, const DenseCounts& counts,
               std::array<std::int32_t, features::kDenseCount>& by_feature) noexcept {
  for (const Tree& tree : trees) {
    std::size_t node = 0;
    for (int level = 0; level < kTreeDepth; ++level) {
      const std::uint16_t feature = tree.feature[node];
      const std::size_t child = 2 * node + 1 + (counts[feature] > tree.threshold[node] ? 1 : 0);
      by_feature[feature] += tree.value[child] - tree.value[node];
      node = child;
    }
  }
}

}  // namespace tact::model
