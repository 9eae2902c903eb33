#include <cstdio>

#include "commands.h"
#include "evaluate/crossvalidate.h"
#include "evaluate/evaluate_modes.h"
#include "evaluate/tables.h"
#include "train/lexicon_compiler.h"

namespace tact::tools {

int run_crossvalidation(const Arguments& arguments) {
  const std::string path = arguments.value("--crossvalidate", "");
  const std::optional<std::string> content = read_file(path);
  if (!content) return fail("evaluate", "cannot read " + path);
  CsvColumns columns;
  columns.text = arguments.value("--text", columns.text);
  columns.label = arguments.value("--label", columns.label);
  columns.group = arguments.value("--group", columns.group);
  columns.positive = arguments.value("--positive", columns.positive);
  CsvPosts data;
  std::string problem;
  if (!read_csv_posts(*content, columns, data, problem)) return fail("evaluate", path + ": " + problem);

  features::Lexicons lexicons;
  std::vector<DataFile> files;
  if (!compile_lexicons(arguments.value("--root", ".") + "/core/lexicon", lexicons, files, problem)) {
    return fail("evaluate", problem);
  }
  const Json result = crossvalidate(data, arguments.number("--folds", 5), lexicons, TrainingSettings(), problem);
  if (!problem.empty()) return fail("evaluate", path + ": " + problem);
  const std::string text = arguments.has("--json") ? result.dump(2) + "\n" : as_text(crossvalidation_table(result));
  std::fputs(text.c_str(), stdout);
  return 0;
}

}  // namespace tact::tools
