#pragma once

#include <array>
#include <vector>

#include "train/training_row.h"

namespace tact::tools {

struct TreeSettings {
  int trees = 150;
  double shrinkage = 0.06;
  double l2 = 8;
  double min_hessian = 4;
  double row_share = 0.7;
  double feature_share = 0.12;
  std::uint64_t seed = 2;
};

/// A tree before its values are cut down to fixed point.
struct RawTree {
  std::array<std::uint16_t, model::kInnerNodes> feature{};
  std::array<std::uint8_t, model::kInnerNodes> threshold{};
  std::array<double, model::kTreeNodes> value{};
  [[nodiscard]] double score(const model::DenseCounts& counts) const;
};

/// Gradient boosting with second-order leaves (Friedman, Annals of Statistics 2001; Chen & Guestrin, KDD 2016) over the
/// dense counts; histograms are filled from the counts that are not zero.
[[nodiscard]] std::vector<RawTree> train_tag_trees(const std::vector<TrainingRow>& rows, int held_out,
                                                   const TreeSettings& settings);

/// The same for eight kinds at once: softmax loss, `settings.trees` trees for each kind.
[[nodiscard]] std::array<std::vector<RawTree>, kKindCount> train_kind_trees(const std::vector<TrainingRow>& rows,
                                                                            int held_out, const TreeSettings& settings);

[[nodiscard]] double score_of(const std::vector<RawTree>& trees, const model::DenseCounts& counts);

/// Cuts down to fixed point, every value times `scale`.
[[nodiscard]] std::vector<model::Tree> quantise(const std::vector<RawTree>& trees, double scale);

}  // namespace tact::tools
