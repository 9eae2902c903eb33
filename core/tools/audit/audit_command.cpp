#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

#include "audit/audit_input.h"
#include "audit/audit_pool.h"
#include "audit/audit_report.h"
#include "audit/audit_row.h"
#include "audit/audit_words.h"
#include "commands.h"
#include "row_format.h"

namespace tact::tools {
namespace {

/// One classifier a thread, each with the author's profile; empty after having said why not.
std::vector<std::unique_ptr<Classifier>> open_classifiers(const Arguments& arguments, const AuditOptions& options) {
  std::vector<std::unique_ptr<Classifier>> classifiers;
  for (int i = 0; i < options.threads; ++i) {
    std::unique_ptr<Classifier> classifier = open_model(arguments, "audit");
    if (classifier == nullptr) return {};
    classifier->set_profile(options.profile);
    classifiers.push_back(std::move(classifier));
  }
  return classifiers;
}

/// Takes finished posts in their order: counts them, and writes a line each where lines are wanted.
class AuditSink {
 public:
  AuditSink(const AuditOptions& options, AuditTally& tally, std::string model)
      : options_(options), tally_(tally), model_(std::move(model)) {}

  void take(AuditedPost& item) {
    if (!tally_.is_new(item.post)) return;
    const AuditDay day = day_of_post(item.post, options_);
    if (item.error != ErrorCode::ok || !has_day(day)) {
      ++tally_.unreadable;
      return;
    }
    tally_.add(item, day);
    if (options_.writes_verdicts) {
      std::cout << format_verdict(nlohmann::json(item.post.id).dump(), item.verdict) << '\n';
    } else if (options_.writes_rows) {
      std::cout << format_entry(item, day, model_) << '\n';
    }
  }

 private:
  const AuditOptions& options_;
  AuditTally& tally_;
  std::string model_;
};

void tell_problem(const AuditedFile& file) {
  const std::string problem = audit_problem(file, AuditLanguage::english);
  std::fprintf(stderr, "tact audit: %s %s\n", file.name.c_str(), problem.c_str());
}

}  // namespace

int run_audit(const Arguments& arguments) {
  AuditOptions options;
  if (const std::string fault = read_audit_options(arguments, options); !fault.empty()) return fail("audit", fault);
  std::vector<std::unique_ptr<Classifier>> classifiers = open_classifiers(arguments, options);
  if (classifiers.empty()) return 1;
  std::ios::sync_with_stdio(false);
  AuditTally tally(options.rule);
  AuditSink sink(options, tally, classifiers.front()->model_version());
  AuditPool pool(std::move(classifiers), [&sink](AuditedPost& item) { sink.take(item); });
  std::vector<AuditedFile> files;
  bool is_whole = true;
  for (const std::string& path : options.files) {
    files.push_back(
        read_archive_file(path, options, [&pool](std::vector<ArchivedPost> posts) { pool.add(std::move(posts)); }));
    if (files.back().problem != AuditProblem::none) {
      tell_problem(files.back());
      is_whole = false;
    }
  }
  pool.finish();
  if (!options.writes_rows && !options.writes_verdicts) std::cout << write_audit_report(tally, files, options);
  std::cout.flush();
  return is_whole && std::cout ? 0 : 1;
}

}  // namespace tact::tools
