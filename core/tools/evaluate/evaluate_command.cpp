#include <cstdio>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "commands.h"
#include "evaluate/metrics.h"
#include "labelled_post.h"

namespace tact::tools {
namespace {

struct Row {
  const LabelledPost* post;
  Judged judged;
};

std::vector<Row> judge(Classifier& classifier, const std::vector<LabelledPost>& posts, bool with_profile) {
  std::vector<Row> rows;
  Verdict verdict;
  for (const LabelledPost& post : posts) {
    if (!post.promotional) continue;
    classifier.set_profile(with_profile ? post.profile : Profile());
    if (classifier.classify(post.text, post.context, verdict) != ErrorCode::ok) continue;
    Row row{&post, {}};
    row.judged.promotional = *post.promotional;
    row.judged.kind = post.kind;
    row.judged.said_promotional = static_cast<int>(verdict.kind) < kPromotionalKindCount;
    row.judged.tag = verdict.tag;
    row.judged.probability_bp = verdict.probability_bp;
    rows.push_back(row);
  }
  return rows;
}

using Filter = std::function<bool(const LabelledPost&)>;

std::vector<Judged> select(const std::vector<Row>& rows, const Filter& filter) {
  std::vector<Judged> chosen;
  for (const Row& row : rows) {
    if (filter(*row.post)) chosen.push_back(row.judged);
  }
  return chosen;
}

void print_head() {
  std::printf("%-34s %5s %6s %6s %6s %6s %6s %6s %6s %6s\n", "rows", "n", "promo", "acc", "mF1", "AUC", "cover",
              "cov.ac", "prec.p", "ECE");
}

void print_line(const std::string& name, const std::vector<Judged>& rows) {
  if (rows.empty()) return;
  const Metrics m = measure(rows);
  std::printf("%-34s %5zu %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f\n", name.c_str(), m.rows, m.promotional_share,
              m.accuracy, m.macro_f1, m.auc, m.coverage, m.covered_accuracy, m.promotional_precision,
              m.calibration_error);
}

/// One line for each value of a property, in alphabetical order.
void print_by(const std::string& title, const std::vector<Row>& rows, const Filter& filter,
              const std::function<std::string(const LabelledPost&)>& property) {
  std::map<std::string, std::vector<Judged>> groups;
  for (const Row& row : rows) {
    if (filter(*row.post)) groups[property(*row.post)].push_back(row.judged);
  }
  for (const auto& [value, judged] : groups) print_line(title + value, judged);
}

void print_block(const std::vector<Row>& rows, bool clear_only) {
  const Filter keep = [clear_only](const LabelledPost& post) { return !clear_only || !post.unclear; };
  const Filter unseen = [&keep](const LabelledPost& post) { return keep(post) && !post.source_in_real; };
  print_head();
  print_line("all", select(rows, keep));
  print_by("  language ", rows, keep, [](const LabelledPost& post) { return post.language; });
  print_line("  unseen sources", select(rows, unseen));
  print_by("  unseen ", rows, unseen, [](const LabelledPost& post) { return post.language; });
  print_by("  network ", rows, keep,
           [](const LabelledPost& post) { return std::string(network_name(post.context.network)); });
  print_by("  set ", rows, keep, [](const LabelledPost& post) { return post.set; });
}

void print_kinds(const std::vector<Row>& rows) {
  const auto recalls = recall_by_kind(select(rows, [](const LabelledPost& post) { return !post.unclear; }));
  std::printf("right tag by labelled kind, clear rows:");
  for (std::size_t k = 0; k < kKindCount; ++k) {
    std::printf(" %s %.3f (%zu)", std::string(kind_name(static_cast<Kind>(k))).c_str(), recalls[k].second,
                recalls[k].first);
  }
  std::printf("\n");
}

}  // namespace

int run_evaluate(const Arguments& arguments) {
  std::vector<LabelledPost> posts;
  const std::vector<std::string> files = arguments.files();
  if (files.empty()) return fail("evaluate", "name at least one file of labelled posts");
  for (const std::string& path : files) {
    DataFile file;
    std::string problem;
    if (!read_posts(path, posts, file, problem)) return fail("evaluate", problem);
  }
  const std::unique_ptr<Classifier> classifier = open_model(arguments, "evaluate");
  if (classifier == nullptr) return 1;
  std::printf("model %s, %zu posts\n", classifier->model_version().c_str(), posts.size());
  std::printf("acc, mF1, AUC: every row tagged at one half; cover, cov.ac, prec.p: with abstention\n");
  const std::vector<Row> with_profile = judge(*classifier, posts, true);
  const std::vector<Row> without_profile = judge(*classifier, posts, false);
  std::printf("\nclear rows, with the author's profile\n");
  print_block(with_profile, true);
  print_kinds(with_profile);
  std::printf("\nall rows, with the author's profile\n");
  print_block(with_profile, false);
  std::printf("\nclear rows, empty profile\n");
  print_block(without_profile, true);
  std::printf("\nall rows, empty profile\n");
  print_block(without_profile, false);
  return 0;
}

}  // namespace tact::tools
