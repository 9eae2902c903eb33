#pragma once

#include <string>
#include <vector>

#include "evaluate/figures.h"
#include "evaluate/table.h"
#include "train/training_inputs.h"

namespace tact::tools {

/// What to measure besides accuracy.
struct EvaluationParts {
  bool peers = false;
  bool leave_one_set_out = false;
  bool corrections = false;
  bool evidence = false;
  [[nodiscard]] bool needs_training_data() const { return peers || leave_one_set_out || evidence; }
};

/// What is measured, and with what. `inputs` is read where a part needs training data.
struct EvaluationInputs {
  std::string model_bytes;
  std::vector<LabelledPost> measured;
  TrainingInputs training;
};

/// Measures the model. The result holds "model" and, where there are posts to measure on, "posts", "figures" ("clear",
/// "all_rows", "clear_empty_profile", "all_rows_empty_profile") and "kinds"; then each part by its name. Empty with one
/// sentence when the model is refused or a part cannot be done.
[[nodiscard]] Json evaluate(const EvaluationInputs& inputs, const EvaluationParts& parts, std::string& problem);

/// The result as tables, in the order in which they are printed.
[[nodiscard]] std::vector<Table> evaluation_tables(const Json& result);

}  // namespace tact::tools
