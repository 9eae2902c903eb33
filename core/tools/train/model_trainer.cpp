#include "train/model_trainer.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/deterministic_math.h"

namespace tact::tools {
namespace {

/// Linear weights below 0.02 logits are left out.
constexpr int kSmallestWeight = static_cast<int>(model::kOne / 50);

std::int64_t fixed(double logit) { return base::round_to_int(logit * static_cast<double>(model::kOne)); }

/// A weight as the model file holds it: ±8 logits.
std::int16_t cut(double weight) {
  return static_cast<std::int16_t>(std::clamp<std::int64_t>(fixed(weight), -32767, 32767));
}

/// Held-out scores by five-fold cross-fitting over groups.
std::vector<HeldOutScore> cross_fit(const std::vector<TrainingRow>& rows, const TrainingSettings& settings) {
  std::vector<HeldOutScore> held_out;
  for (int fold = 0; fold < kFolds; ++fold) {
    const LinearWeights linear = train_linear(rows, fold, settings.linear);
    const std::vector<RawTree> trees = train_tag_trees(rows, fold, settings.tag_trees);
    std::size_t right = 0;
    std::size_t all = 0;
    for (const TrainingRow& row : rows) {
      if (row.fold != fold) continue;
      held_out.push_back(
          {linear.score(row), score_of(trees, row.dense), row.weight, row.promotional, row.is_real, row.is_clear});
      ++all;
      right += (held_out.back().linear + held_out.back().trees > 0) == row.promotional ? 1 : 0;
    }
    std::fprintf(stderr, "  held-out fold %d of %d: %zu posts, %.4f right\n", fold + 1, kFolds, all,
                 static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(all, 1)));
  }
  return held_out;
}

}  // namespace

TrainingSettings::TrainingSettings() {
  kind_trees.trees = 70;
  kind_trees.shrinkage = 0.1;
  kind_trees.feature_share = 0.35;
  kind_trees.seed = 3;
}

double TagModel::score(const TrainingRow& row) const {
  return stacking.combine(linear.score(row), score_of(trees, row.dense));
}

TagModel train_tag(const std::vector<TrainingRow>& rows, const TrainingSettings& settings) {
  TagModel tag;
  const std::vector<HeldOutScore> held_out = cross_fit(rows, settings);
  tag.stacking = fit_stacking(held_out);
  tag.held_out = measure_thresholds(held_out, tag.stacking, model::Thresholds());
  std::fprintf(stderr, "  combined: %.3f × linear + %.3f × trees %+.3f\n", tag.stacking.linear, tag.stacking.trees,
               tag.stacking.bias);
  tag.linear = train_linear(rows, -1, settings.linear);
  tag.trees = train_tag_trees(rows, -1, settings.tag_trees);
  return tag;
}

TrainedModel train_model(const std::vector<TrainingRow>& rows, const features::Lexicons& lexicons,
                         const TrainingSettings& settings) {
  const TagModel tag = train_tag(rows, settings);
  TrainedModel trained;
  trained.held_out = tag.held_out;
  model::Model& model = trained.model;
  model.lexicons = lexicons;
  model.linear.resize(features::kSparseSize);
  for (std::size_t i = 0; i < model.linear.size(); ++i) {
    model.linear[i] = cut(tag.linear.weight[i] * tag.stacking.linear);
    // Too small to move a verdict; zeros keep the download small.
    if (std::abs(model.linear[i]) < kSmallestWeight) model.linear[i] = 0;
  }
  for (std::size_t f = 0; f < model.dense_linear.size(); ++f) {
    model.dense_linear[f] = cut(tag.linear.dense[f] * tag.stacking.linear);
  }
  model.bias = static_cast<std::int32_t>(fixed(tag.linear.bias * tag.stacking.linear + tag.stacking.bias));
  model.tag_trees = quantise(tag.trees, tag.stacking.trees);
  const auto kinds = train_kind_trees(rows, -1, settings.kind_trees);
  for (std::size_t k = 0; k < kKindCount; ++k) model.kind_trees[k] = quantise(kinds[k], 1);
  return trained;
}

}  // namespace tact::tools
