#pragma once

#include <cstdint>
#include <vector>

#include "base/deterministic_math.h"
#include "train/tree_trainer.h"

namespace tact::tools {

/// First and second derivative of the loss at one row.
struct Slope {
  double gradient = 0;
  double hessian = 0;
};

/// Grows one tree at a time on a sample of rows and features.
class TreeGrower {
 public:
  TreeGrower(const std::vector<TrainingRow>& rows, const TreeSettings& settings);
  [[nodiscard]] RawTree grow(const std::vector<std::size_t>& used, const std::vector<Slope>& slopes);

 private:
  /// Counts above this share one bin: splits on larger counts would be memories, not rules.
  static constexpr std::size_t kBins = 64;
  struct Split {
    double gain = 0;
    std::uint16_t feature = 0;
    std::uint8_t threshold = 255;
  };

  void sample(const std::vector<std::size_t>& used);
  void fill_histograms(std::size_t first_node, std::size_t nodes, const std::vector<Slope>& slopes);
  [[nodiscard]] Split best_split(std::size_t node_in_level, const Slope& total) const;
  [[nodiscard]] double leaf_value(const Slope& total) const;

  const std::vector<TrainingRow>& rows_;
  const TreeSettings settings_;
  base::Random random_;
  std::vector<std::size_t> sampled_;
  std::vector<std::uint8_t> feature_in_;
  std::vector<std::uint8_t> node_of_;  // per row
  std::vector<Slope> histogram_;       // [node in level][feature][bin], bin 0 is derived
  std::vector<Slope> totals_;          // per node of the tree
};

}  // namespace tact::tools
