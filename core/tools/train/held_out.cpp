#include "train/held_out.h"

#include <algorithm>

#include "base/deterministic_math.h"

namespace tact::tools {
namespace {

struct Side {
  std::size_t tagged = 0;
  std::size_t right = 0;
  std::size_t all = 0;
};

int share_bp(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<int>((part * 10000 + whole / 2) / whole);
}

}  // namespace

ThresholdFigures measure_thresholds(const std::vector<HeldOutScore>& scores, const Stacking& stacking,
                                    const model::Thresholds& thresholds) {
  const bool any_real = std::any_of(scores.begin(), scores.end(), [](const HeldOutScore& row) { return row.is_real; });
  Side promotional;
  Side value;
  for (const HeldOutScore& row : scores) {
    if (!row.is_clear || row.is_real != any_real) continue;
    const double logit = stacking.combine(row.linear, row.trees);
    const auto probability_bp = base::round_to_int(base::logistic(logit) * 10000);
    (row.promotional ? promotional : value).all += 1;
    if (probability_bp >= thresholds.promotional_bp) {
      ++promotional.tagged;
      promotional.right += row.promotional ? 1 : 0;
    } else if (probability_bp <= thresholds.value_adding_bp) {
      ++value.tagged;
      value.right += row.promotional ? 0 : 1;
    }
  }
  ThresholdFigures figures;
  figures.rows = promotional.all + value.all;
  figures.coverage_bp = share_bp(promotional.tagged + value.tagged, figures.rows);
  figures.promotional_precision_bp = share_bp(promotional.right, promotional.tagged);
  figures.promotional_recall_bp = share_bp(promotional.right, promotional.all);
  figures.value_adding_precision_bp = share_bp(value.right, value.tagged);
  figures.value_adding_recall_bp = share_bp(value.right, value.all);
  return figures;
}

}  // namespace tact::tools
