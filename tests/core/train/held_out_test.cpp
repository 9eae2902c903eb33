#include "train/held_out.h"

#include <catch2/catch.hpp>

using namespace tact;
using tools::HeldOutScore;

namespace {

HeldOutScore row(double logit, bool promotional, bool is_real, bool is_clear = true) {
  HeldOutScore score;
  score.linear = logit;
  score.promotional = promotional;
  score.is_real = is_real;
  score.is_clear = is_clear;
  return score;
}

}  // namespace

TEST_CASE("thresholds are judged on clear real posts, at the calibrated probability") {
  const std::vector<HeldOutScore> scores = {row(3, true, true),   row(3, false, true),       row(0, true, true),
                                            row(-3, false, true), row(-3, false, true),      row(-3, true, true),
                                            row(3, true, false),  row(3, false, true, false)};
  const tools::ThresholdFigures figures = tools::measure_thresholds(scores, {1, 1, 0}, model::Thresholds());
  CHECK(figures.rows == 6);
  CHECK(figures.coverage_bp == 8333);
  CHECK(figures.promotional_precision_bp == 5000);
  CHECK(figures.promotional_recall_bp == 3333);
  CHECK(figures.value_adding_precision_bp == 6667);
  CHECK(figures.value_adding_recall_bp == 6667);
}

TEST_CASE("without real posts the corpus is judged, and nothing at all gives zeros") {
  CHECK(tools::measure_thresholds({row(3, true, false)}, {1, 1, 0}, model::Thresholds()).rows == 1);
  CHECK(tools::measure_thresholds({}, {1, 1, 0}, model::Thresholds()).coverage_bp == 0);
}
