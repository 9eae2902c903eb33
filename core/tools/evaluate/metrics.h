#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "tact/verdict.h"

namespace tact::tools {

/// A verdict beside what the annotators said.
struct Judged {
  bool promotional = false;        ///< as labelled
  Kind kind = Kind::conversation;  ///< as labelled by the first annotator
  bool said_promotional = false;   ///< probability above one half, abstention or not
  Tag tag = Tag::unsure;
  std::int32_t probability_bp = 5000;
};

/// Figures over some rows. Shares are 0–1; NaN-free: 0 where there is nothing to divide by.
struct Metrics {
  std::size_t rows = 0;
  double accuracy = 0;  ///< every row tagged one way or the other
  double macro_f1 = 0;
  double auc = 0;  ///< ties count half
  double promotional_share = 0;
  double coverage = 0;  ///< rows not tagged unsure
  double covered_accuracy = 0;
  double promotional_precision = 0;  ///< of rows tagged promotional, abstention in force
  double calibration_error = 0;      ///< expected, ten bins of equal width (Naeini et al., AAAI 2015)
};

[[nodiscard]] Metrics measure(const std::vector<Judged>& rows);

/// Any classifier's answer beside what the annotators said.
struct Scored {
  bool promotional = false;
  double probability = 0.5;  ///< promotional is said above one half
};

/// The figures that need no abstention.
struct PlainMetrics {
  std::size_t rows = 0;
  double accuracy = 0;
  double macro_f1 = 0;
  double auc = 0;
};

[[nodiscard]] PlainMetrics measure_plain(const std::vector<Scored>& rows);

/// Of the rows labelled with each kind, how many got the right tag (abstention aside).
[[nodiscard]] std::array<std::pair<std::size_t, double>, kKindCount> recall_by_kind(const std::vector<Judged>& rows);

}  // namespace tact::tools
