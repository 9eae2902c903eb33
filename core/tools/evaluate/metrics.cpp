#include "evaluate/metrics.h"

#include <algorithm>

namespace tact::tools {
namespace {

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

double f1(std::size_t hit, std::size_t said, std::size_t real) { return share(2 * hit, said + real); }

/// Macro-averaged over the two tags.
double macro_f1(std::size_t hit, std::size_t said, std::size_t real, std::size_t all) {
  const std::size_t value_hit = all - real - said + hit;
  return (f1(hit, said, real) + f1(value_hit, all - said, all - real)) / 2;
}

/// Area under the ROC curve through ranks (Mann–Whitney).
double area(std::vector<Scored> rows) {
  std::sort(rows.begin(), rows.end(), [](const Scored& a, const Scored& b) { return a.probability < b.probability; });
  double rank_sum = 0;
  std::size_t positives = 0;
  for (std::size_t i = 0; i < rows.size();) {
    std::size_t j = i;
    while (j < rows.size() && rows[j].probability == rows[i].probability) ++j;
    const double rank = static_cast<double>(i + j + 1) / 2;
    for (; i < j; ++i) {
      if (!rows[i].promotional) continue;
      rank_sum += rank;
      ++positives;
    }
  }
  const auto n = static_cast<double>(positives);
  const auto m = static_cast<double>(rows.size() - positives);
  return n == 0 || m == 0 ? 0 : (rank_sum - n * (n + 1) / 2) / (n * m);
}

std::vector<Scored> scores_of(const std::vector<Judged>& rows) {
  std::vector<Scored> scored;
  scored.reserve(rows.size());
  for (const Judged& row : rows) scored.push_back({row.promotional, row.probability_bp / 10000.0});
  return scored;
}

double calibration(const std::vector<Judged>& rows) {
  struct Bin {
    double said = 0;
    std::size_t real = 0;
    std::size_t count = 0;
  };
  std::array<Bin, 10> bins;
  for (const Judged& row : rows) {
    Bin& bin = bins[static_cast<std::size_t>(std::min(row.probability_bp / 1000, 9))];
    bin.said += row.probability_bp / 10000.0;
    bin.real += row.promotional ? 1 : 0;
    ++bin.count;
  }
  double error = 0;
  for (const Bin& bin : bins) {
    const double gap = bin.said - static_cast<double>(bin.real);
    error += gap < 0 ? -gap : gap;
  }
  return rows.empty() ? 0 : error / static_cast<double>(rows.size());
}

}  // namespace

Metrics measure(const std::vector<Judged>& rows) {
  std::size_t right = 0;
  std::size_t real = 0;
  std::size_t said = 0;
  std::size_t hit = 0;
  std::size_t covered = 0;
  std::size_t covered_right = 0;
  std::size_t tagged = 0;
  std::size_t tagged_right = 0;
  for (const Judged& row : rows) {
    const bool agrees = row.said_promotional == row.promotional;
    right += agrees ? 1 : 0;
    real += row.promotional ? 1 : 0;
    said += row.said_promotional ? 1 : 0;
    hit += row.promotional && row.said_promotional ? 1 : 0;
    if (row.tag == Tag::unsure) continue;
    ++covered;
    covered_right += agrees ? 1 : 0;
    if (row.tag == Tag::promotional) {
      ++tagged;
      tagged_right += row.promotional ? 1 : 0;
    }
  }
  const std::size_t all = rows.size();
  Metrics metrics;
  metrics.rows = all;
  metrics.accuracy = share(right, all);
  metrics.macro_f1 = macro_f1(hit, said, real, all);
  metrics.auc = area(scores_of(rows));
  metrics.promotional_share = share(real, all);
  metrics.coverage = share(covered, all);
  metrics.covered_accuracy = share(covered_right, covered);
  metrics.promotional_precision = share(tagged_right, tagged);
  metrics.calibration_error = calibration(rows);
  return metrics;
}

PlainMetrics measure_plain(const std::vector<Scored>& rows) {
  std::size_t right = 0;
  std::size_t real = 0;
  std::size_t said = 0;
  std::size_t hit = 0;
  for (const Scored& row : rows) {
    const bool says = row.probability > 0.5;
    right += says == row.promotional ? 1 : 0;
    real += row.promotional ? 1 : 0;
    said += says ? 1 : 0;
    hit += says && row.promotional ? 1 : 0;
  }
  return {rows.size(), share(right, rows.size()), macro_f1(hit, said, real, rows.size()), area(rows)};
}

std::array<std::pair<std::size_t, double>, kKindCount> recall_by_kind(const std::vector<Judged>& rows) {
  std::array<std::size_t, kKindCount> all{};
  std::array<std::size_t, kKindCount> right{};
  for (const Judged& row : rows) {
    const auto kind = static_cast<std::size_t>(row.kind);
    ++all[kind];
    right[kind] += row.said_promotional == row.promotional ? 1 : 0;
  }
  std::array<std::pair<std::size_t, double>, kKindCount> result;
  for (std::size_t k = 0; k < kKindCount; ++k) result[k] = {all[k], share(right[k], all[k])};
  return result;
}

}  // namespace tact::tools
