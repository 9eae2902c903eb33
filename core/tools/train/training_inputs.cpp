#include "train/training_inputs.h"

#include "train/lexicon_compiler.h"

namespace tact::tools {

bool read_training_inputs(const std::string& root, const std::vector<std::string>& real, TrainingInputs& inputs,
                          std::string& problem) {
  if (!compile_lexicons(root + "/core/lexicon", inputs.lexicons, inputs.lexicon_files, problem)) return false;
  std::vector<std::string> paths = list_files(root + "/core/corpus", ".jsonl");
  if (paths.empty()) {
    problem = "no posts in " + root + "/core/corpus";
    return false;
  }
  paths.insert(paths.end(), real.begin(), real.end());
  for (const std::string& path : paths) {
    DataFile file;
    if (!read_posts(path, inputs.posts, file, problem)) return false;
    if (file.licence.empty()) file.licence = "MIT";
    inputs.files.push_back(file);
  }
  return true;
}

}  // namespace tact::tools
