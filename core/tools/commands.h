#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tact/classifier.h"
#include "tact/profile.h"

namespace tact::tools {

/// Words after the command: options with a value (`--out FILE`), switches (`--ndjson`) and files.
class Arguments {
 public:
  Arguments(int count, char** words);
  [[nodiscard]] bool has(std::string_view option) const;
  /// The word after an option, the last one when it stands twice.
  [[nodiscard]] std::string value(std::string_view option, std::string otherwise) const;
  [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
  [[nodiscard]] int number(std::string_view option, int otherwise) const;
  /// Words that are neither options nor their values.
  [[nodiscard]] std::vector<std::string> files() const;

 private:
  std::vector<std::string> words_;
};

/// Prints one line to standard error and gives the exit code of a failure.
int fail(std::string_view command, std::string_view problem);

/// Opens the model that `--model` names (default core/model/posts.model); null after having said why not.
[[nodiscard]] std::unique_ptr<Classifier> open_model(const Arguments& arguments, std::string_view command);

/// Reads `--name`, `--handle` and `--domain`. False when one of them is not UTF-8.
[[nodiscard]] bool read_profile(const Arguments& arguments, Profile& out);

int run_classify(const Arguments& arguments);
int run_audit(const Arguments& arguments);
int run_train(const Arguments& arguments);
int run_evaluate(const Arguments& arguments);
int run_inspect(const Arguments& arguments);

}  // namespace tact::tools
