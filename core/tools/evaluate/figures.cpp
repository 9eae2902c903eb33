#include "evaluate/figures.h"

#include <array>
#include <map>
#include <utility>

#include "base/deterministic_math.h"

namespace tact::tools {
namespace {

using Property = std::function<std::string(const LabelledPost&)>;

/// Bands of a post's length in UTF-16 units: a third of an old tweet, half of it, a tweet, two tweets. The first letter
/// only sorts them.
std::string length_key(const LabelledPost& post) {
  constexpr std::array<std::pair<std::size_t, const char*>, 4> kBands = {
      {{70, "a1–70"}, {140, "b71–140"}, {280, "c141–280"}, {560, "d281–560"}}};
  for (const auto& [most, key] : kBands) {
    if (post.text.size() <= most) return key;
  }
  return "e561 and more";
}

void add_line(Json& lines, const std::string& by, const std::string& value, const std::vector<Judged>& rows) {
  if (rows.empty()) return;
  Json line = {{"by", by}, {"value", value}};
  line.update(to_json(measure(rows)));
  lines.push_back(std::move(line));
}

/// One line for each value of a property, in alphabetical order; `skip` letters of the value only sort.
void add_lines(Json& lines, const std::string& by, const std::vector<JudgedPost>& rows, const PostFilter& keep,
               const Property& property, std::size_t skip = 0) {
  std::map<std::string, std::vector<Judged>> groups;
  for (const JudgedPost& row : rows) {
    if (keep(*row.post)) groups[property(*row.post)].push_back(row.judged);
  }
  for (const auto& [value, judged] : groups) add_line(lines, by, value.substr(skip), judged);
}

}  // namespace

double rounded(double value) { return static_cast<double>(base::round_to_int(value * 1000000)) / 1000000; }

Json to_json(const Metrics& metrics) {
  return {{"n", metrics.rows},
          {"promotional", rounded(metrics.promotional_share)},
          {"accuracy", rounded(metrics.accuracy)},
          {"macro_f1", rounded(metrics.macro_f1)},
          {"auc", rounded(metrics.auc)},
          {"coverage", rounded(metrics.coverage)},
          {"covered_accuracy", rounded(metrics.covered_accuracy)},
          {"precision", rounded(metrics.promotional_precision)},
          {"ece", rounded(metrics.calibration_error)}};
}

Json to_json(const PlainMetrics& metrics) {
  return {{"n", metrics.rows},
          {"accuracy", rounded(metrics.accuracy)},
          {"macro_f1", rounded(metrics.macro_f1)},
          {"auc", rounded(metrics.auc)}};
}

Json figures(const std::vector<JudgedPost>& rows, const PostFilter& keep) {
  const PostFilter unseen = [&keep](const LabelledPost& post) { return keep(post) && !post.source_in_real; };
  const Property language = [](const LabelledPost& post) { return post.language; };
  Json lines = Json::array();
  add_line(lines, "all", "", select(rows, keep));
  add_lines(lines, "language", rows, keep, language);
  add_line(lines, "unseen sources", "", select(rows, unseen));
  add_lines(lines, "unseen", rows, unseen, language);
  add_lines(lines, "network", rows, keep,
            [](const LabelledPost& post) { return std::string(network_name(post.context.network)); });
  add_lines(lines, "set", rows, keep, [](const LabelledPost& post) { return post.set; });
  add_lines(lines, "length", rows, keep, length_key, 1);
  return lines;
}

Json figures_by_kind(const std::vector<Judged>& rows) {
  const auto recalls = recall_by_kind(rows);
  Json lines = Json::array();
  for (std::size_t k = 0; k < kKindCount; ++k) {
    lines.push_back(
        {{"kind", kind_name(static_cast<Kind>(k))}, {"n", recalls[k].first}, {"right", rounded(recalls[k].second)}});
  }
  return lines;
}

Json plain_figures(const std::vector<LabelledPost>& posts, const std::vector<double>& probabilities) {
  const auto over = [&](const PostFilter& filter) {
    std::vector<Scored> chosen;
    for (std::size_t i = 0; i < posts.size(); ++i) {
      if (is_clear(posts[i]) && filter(posts[i])) chosen.push_back({*posts[i].promotional, probabilities[i]});
    }
    return to_json(measure_plain(chosen));
  };
  const auto in = [](const char* language) {
    return [language](const LabelledPost& post) { return post.language == language; };
  };
  const auto unseen_in = [](const char* language) {
    return [language](const LabelledPost& post) { return !post.source_in_real && post.language == language; };
  };
  return {{"all", over([](const LabelledPost&) { return true; })},
          {"en", over(in("en"))},
          {"fr", over(in("fr"))},
          {"unseen", over([](const LabelledPost& post) { return !post.source_in_real; })},
          {"unseen_en", over(unseen_in("en"))},
          {"unseen_fr", over(unseen_in("fr"))}};
}

}  // namespace tact::tools
