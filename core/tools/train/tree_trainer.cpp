#include "train/tree_trainer.h"

#include <algorithm>

#include "base/deterministic_math.h"
#include "train/tree_grower.h"

namespace tact::tools {

double RawTree::score(const model::DenseCounts& counts) const {
  std::size_t node = 0;
  for (int level = 0; level < model::kTreeDepth; ++level) {
    node = 2 * node + 1 + (counts[feature[node]] > threshold[node] ? 1 : 0);
  }
  return value[node];
}

double score_of(const std::vector<RawTree>& trees, const model::DenseCounts& counts) {
  double sum = 0;
  for (const RawTree& tree : trees) sum += tree.score(counts);
  return sum;
}

std::vector<RawTree> train_tag_trees(const std::vector<TrainingRow>& rows, int held_out, const TreeSettings& settings) {
  std::vector<std::size_t> used;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].fold != held_out) used.push_back(i);
  }
  std::vector<double> scores(rows.size(), 0);
  std::vector<Slope> slopes(rows.size());
  TreeGrower grower(rows, settings);
  std::vector<RawTree> trees;
  for (int t = 0; t < settings.trees; ++t) {
    for (const std::size_t i : used) {
      const double p = base::logistic(scores[i]);
      slopes[i] = {(p - rows[i].target) * rows[i].weight, std::max(p * (1 - p), 1e-6) * rows[i].weight};
    }
    trees.push_back(grower.grow(used, slopes));
    for (const std::size_t i : used) scores[i] += trees.back().score(rows[i].dense);
  }
  return trees;
}

std::array<std::vector<RawTree>, kKindCount> train_kind_trees(const std::vector<TrainingRow>& rows, int held_out,
                                                              const TreeSettings& settings) {
  std::vector<std::size_t> used;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].fold != held_out) used.push_back(i);
  }
  std::vector<std::array<double, kKindCount>> scores(rows.size());
  std::vector<std::array<double, kKindCount>> shares(rows.size());
  std::vector<Slope> slopes(rows.size());
  TreeGrower grower(rows, settings);
  std::array<std::vector<RawTree>, kKindCount> trees;
  for (int t = 0; t < settings.trees; ++t) {
    for (const std::size_t i : used) {
      double sum = 0;
      const double top = *std::max_element(scores[i].begin(), scores[i].end());
      for (std::size_t k = 0; k < kKindCount; ++k) sum += shares[i][k] = base::exp_exact(scores[i][k] - top);
      for (double& share : shares[i]) share /= sum;
    }
    for (std::size_t k = 0; k < kKindCount; ++k) {
      for (const std::size_t i : used) {
        const double p = shares[i][k];
        const double target = static_cast<std::size_t>(rows[i].kind) == k ? 0.93 : 0.01;
        slopes[i] = {(p - target) * rows[i].weight, std::max(p * (1 - p), 1e-6) * rows[i].weight};
      }
      trees[k].push_back(grower.grow(used, slopes));
      for (const std::size_t i : used) scores[i][k] += trees[k].back().score(rows[i].dense);
    }
  }
  return trees;
}

std::vector<model::Tree> quantise(const std::vector<RawTree>& trees, double scale) {
  std::vector<model::Tree> result;
  for (const RawTree& raw : trees) {
    model::Tree tree;
    tree.feature = raw.feature;
    tree.threshold = raw.threshold;
    for (std::size_t n = 0; n < model::kTreeNodes; ++n) {
      const std::int64_t value = base::round_to_int(raw.value[n] * scale * static_cast<double>(model::kOne));
      tree.value[n] = static_cast<std::int16_t>(std::clamp<std::int64_t>(value, -32767, 32767));
    }
    result.push_back(tree);
  }
  return result;
}

}  // namespace tact::tools
