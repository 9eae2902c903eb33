#pragma once

#include <string>

#include "evaluate/figures.h"
#include "train/training_inputs.h"

namespace tact::tools {

/// Tact beside two peers on the same rows: fastText's command line and logistic regression on a bag of n-grams, each
/// trained on the repository's corpus alone and, where `inputs` has them, with the real posts; Tact also trained anew
/// on the corpus alone. {"answers": [{"name", "training", "all": {…}, "en": {…}, …}], "micros": {…}}: `micros` are
/// median microseconds a post, on one core of this machine. Empty with one sentence when fastText is missing.
[[nodiscard]] Json compare_peers(Classifier& classifier, const TrainingInputs& inputs,
                                 const std::vector<LabelledPost>& measured, std::string& problem);

}  // namespace tact::tools
