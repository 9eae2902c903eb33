#include <cstdio>
#include <iostream>
#include <string>

#include "commands.h"
#include "row_format.h"
#include "row_reader.h"
#include "text/analysis.h"

namespace tact::tools {
namespace {

std::string answer(Classifier& classifier, const Row& row, Verdict& verdict) {
  if (row.error_code != nullptr) return format_error(row.id_json, row.error_code, row.error_message);
  classifier.set_profile(row.profile);
  const ErrorCode code = classifier.classify(row.text, row.context, verdict);
  if (code != ErrorCode::ok) return format_error(row.id_json, error_name(code), "the text is too long");
  return format_verdict(row.id_json, verdict);
}

int classify_rows(Classifier& classifier) {
  std::ios::sync_with_stdio(false);
  Verdict verdict;
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    std::cout << answer(classifier, read_row(line), verdict) << '\n';
  }
  std::cout.flush();
  return std::cout ? 0 : 1;
}

int classify_text(Classifier& classifier, const Arguments& arguments) {
  Row row;
  if (!text::to_utf16(arguments.value("--text", ""), row.text) || !read_profile(arguments, row.profile)) {
    return fail("classify", "the text is not UTF-8");
  }
  row.context.network = network_from_name(arguments.value("--network", "other"));
  row.context.reply = arguments.has("--reply");
  Verdict verdict;
  std::printf("%s\n", answer(classifier, row, verdict).c_str());
  return 0;
}

}  // namespace

int run_classify(const Arguments& arguments) {
  if (!arguments.has("--ndjson") && !arguments.has("--text")) {
    return fail("classify", "say --ndjson and give rows on standard input, or --text \"…\"");
  }
  const std::unique_ptr<Classifier> classifier = open_model(arguments, "classify");
  if (classifier == nullptr) return 1;
  return arguments.has("--ndjson") ? classify_rows(*classifier) : classify_text(*classifier, arguments);
}

}  // namespace tact::tools
