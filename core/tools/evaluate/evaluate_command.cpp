#include <cstdio>

#include "card/card.h"
#include "card/card_data.h"
#include "commands.h"
#include "evaluate/evaluate_modes.h"
#include "evaluate/evaluation.h"

namespace tact::tools {
namespace {

EvaluationParts parts_of(const Arguments& arguments) {
  const bool card = arguments.has("--card");
  EvaluationParts parts;
  parts.peers = card || arguments.has("--peers");
  parts.leave_one_set_out = card || arguments.has("--leave-one-set-out");
  parts.corrections = card || arguments.has("--corrections");
  parts.evidence = card || arguments.has("--evidence");
  return parts;
}

bool read_inputs(const Arguments& arguments, const EvaluationParts& parts, EvaluationInputs& inputs,
                 std::string& problem) {
  const std::string root = arguments.value("--root", ".");
  const std::string model = arguments.value("--model", root + "/core/model/posts.model");
  const std::optional<std::string> bytes = read_file(model);
  if (!bytes) {
    problem = "cannot read the model " + model;
    return false;
  }
  inputs.model_bytes = *bytes;
  for (const std::string& path : arguments.files()) {
    DataFile file;
    if (!read_posts(path, inputs.measured, file, problem)) return false;
  }
  return !parts.needs_training_data() ||
         read_training_inputs(root, arguments.values("--real"), inputs.training, problem);
}

int write_card_file(const Arguments& arguments, const EvaluationInputs& inputs, const Json& result) {
  const std::string folder = arguments.value("--root", ".") + "/core/model";
  CardData data;
  std::string problem;
  if (!read_card_data(folder, arguments.values("--real"), inputs, result, data, problem)) {
    return fail("evaluate", problem);
  }
  for (const std::string& sentence : data.missing) std::fprintf(stderr, "card: %s\n", sentence.c_str());
  const std::string path = folder + "/model-card.md";
  if (!write_file(path, write_card(data))) return fail("evaluate", "cannot write " + path);
  std::fprintf(stderr, "card: %s\n", path.c_str());
  return 0;
}

}  // namespace

int run_evaluate(const Arguments& arguments) {
  if (arguments.has("--crossvalidate")) return run_crossvalidation(arguments);
  if (arguments.files().empty() && !arguments.has("--card")) {
    return fail("evaluate", "name at least one file of labelled posts");
  }
  const EvaluationParts parts = parts_of(arguments);
  EvaluationInputs inputs;
  std::string problem;
  if (!read_inputs(arguments, parts, inputs, problem)) return fail("evaluate", problem);
  const Json result = evaluate(inputs, parts, problem);
  if (!problem.empty()) return fail("evaluate", problem);
  if (arguments.has("--json")) {
    std::printf("%s\n", result.dump(2).c_str());
  } else {
    std::printf("model %s, %zu posts\n", result.at("model").at("version").get<std::string>().c_str(),
                inputs.measured.size());
    std::printf("acc, mF1, AUC: every row tagged at one half; cover, right, prec.: with abstention\n");
    for (const Table& table : evaluation_tables(result)) std::printf("\n%s", as_text(table).c_str());
  }
  return arguments.has("--card") ? write_card_file(arguments, inputs, result) : 0;
}

}  // namespace tact::tools
