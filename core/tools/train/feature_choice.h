#pragma once

#include <array>
#include <string>
#include <string_view>

#include "features/extract.h"
#include "model/trees.h"

namespace tact::tools {

/// Which features a training may use: all but those left out. For measuring what a means is worth.
class FeatureChoice {
 public:
  /// `left_out`: comma-separated names of dense features ("shape/is_reply"), beginnings ("opening/*"), endings
  /// ("*/we"), and "words" or "pairs" for the n-grams. Names that match nothing are of no effect.
  explicit FeatureChoice(std::string_view left_out = {});

  void apply(features::FeatureVector& vector) const;

 private:
  std::array<bool, features::kDenseCount> dense_out_{};
  bool words_out_ = false;
  bool pairs_out_ = false;
};

}  // namespace tact::tools
