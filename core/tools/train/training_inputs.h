#pragma once

#include <string>
#include <vector>

#include "features/annotation.h"
#include "labelled_post.h"

namespace tact::tools {

/// Everything that is learnt from, and where it came from.
struct TrainingInputs {
  std::vector<LabelledPost> posts;
  std::vector<DataFile> files;
  std::vector<DataFile> lexicon_files;
  features::Lexicons lexicons;
};

/// Reads core/lexicon and core/corpus below `root`, then the files of real posts. False with a reason when a file is
/// missing or broken.
[[nodiscard]] bool read_training_inputs(const std::string& root, const std::vector<std::string>& real,
                                        TrainingInputs& inputs, std::string& problem);

}  // namespace tact::tools
