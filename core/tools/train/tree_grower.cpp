#include "train/tree_grower.h"

#include <algorithm>

namespace tact::tools {
namespace {

void add(Slope& into, const Slope& what) {
  into.gradient += what.gradient;
  into.hessian += what.hessian;
}

}  // namespace

TreeGrower::TreeGrower(const std::vector<TrainingRow>& rows, const TreeSettings& settings)
    : rows_(rows), settings_(settings), random_(settings.seed), node_of_(rows.size(), 0) {
  feature_in_.assign(features::kDenseCount, 0);
}

void TreeGrower::sample(const std::vector<std::size_t>& used) {
  constexpr std::uint64_t kScale = 1'000'000;
  sampled_.clear();
  for (const std::size_t row : used) {
    if (static_cast<double>(random_.below(kScale)) < settings_.row_share * kScale) sampled_.push_back(row);
  }
  for (std::uint8_t& in : feature_in_) {
    in = static_cast<double>(random_.below(kScale)) < settings_.feature_share * kScale ? 1 : 0;
  }
}

void TreeGrower::fill_histograms(std::size_t first_node, std::size_t nodes, const std::vector<Slope>& slopes) {
  histogram_.assign(nodes * features::kDenseCount * kBins, {});
  for (std::size_t n = first_node; n < first_node + nodes; ++n) totals_[n] = {};
  for (const std::size_t row : sampled_) {
    const std::size_t node = node_of_[row];
    add(totals_[node], slopes[row]);
    Slope* const base = &histogram_[(node - first_node) * features::kDenseCount * kBins];
    for (const std::uint16_t feature : rows_[row].present) {
      if (feature_in_[feature] == 0) continue;
      const std::size_t bin = std::min<std::size_t>(rows_[row].dense[feature], kBins - 1);
      add(base[feature * kBins + bin], slopes[row]);
    }
  }
}

double TreeGrower::leaf_value(const Slope& total) const {
  return -total.gradient / (total.hessian + settings_.l2) * settings_.shrinkage;
}

TreeGrower::Split TreeGrower::best_split(std::size_t node_in_level, const Slope& total) const {
  const auto gain_of = [&](const Slope& slope) {
    return slope.gradient * slope.gradient / (slope.hessian + settings_.l2);
  };
  const double before = gain_of(total);
  Split best;
  for (std::size_t f = 0; f < features::kDenseCount; ++f) {
    if (feature_in_[f] == 0) continue;
    const Slope* const bins = &histogram_[(node_in_level * features::kDenseCount + f) * kBins];
    Slope above;
    for (std::size_t bin = kBins - 1; bin >= 1; --bin) {
      if (bins[bin].hessian == 0) continue;
      add(above, bins[bin]);
      const Slope below = {total.gradient - above.gradient, total.hessian - above.hessian};
      if (above.hessian < settings_.min_hessian || below.hessian < settings_.min_hessian) continue;
      const double gain = gain_of(above) + gain_of(below) - before;
      if (gain > best.gain + 1e-9) {
        best = {gain, static_cast<std::uint16_t>(f), static_cast<std::uint8_t>(bin - 1)};
      }
    }
  }
  return best;
}

RawTree TreeGrower::grow(const std::vector<std::size_t>& used, const std::vector<Slope>& slopes) {
  sample(used);
  RawTree tree;
  tree.threshold.fill(255);
  totals_.assign(model::kTreeNodes, {});
  for (const std::size_t row : sampled_) node_of_[row] = 0;
  std::size_t first = 0;
  std::size_t nodes = 1;
  for (int level = 0; level < model::kTreeDepth; ++level) {
    fill_histograms(first, nodes, slopes);
    for (std::size_t n = 0; n < nodes; ++n) {
      const Split split = best_split(n, totals_[first + n]);
      tree.value[first + n] = leaf_value(totals_[first + n]);
      tree.feature[first + n] = split.feature;
      tree.threshold[first + n] = split.threshold;
    }
    for (const std::size_t row : sampled_) {
      const std::size_t node = node_of_[row];
      const bool right = rows_[row].dense[tree.feature[node]] > tree.threshold[node];
      node_of_[row] = static_cast<std::uint8_t>(2 * node + 1 + (right ? 1 : 0));
    }
    first = 2 * first + 1;
    nodes *= 2;
  }
  for (const std::size_t row : sampled_) add(totals_[node_of_[row]], slopes[row]);
  for (std::size_t n = first; n < model::kTreeNodes; ++n) {
    // An empty leaf lies below a node that was not split: it says what its parent says.
    const bool empty = totals_[n].hessian == 0;
    tree.value[n] = empty ? tree.value[(n - 1) / 2] : leaf_value(totals_[n]);
  }
  return tree;
}

}  // namespace tact::tools
