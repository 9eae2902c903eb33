#pragma once

#include <vector>

#include "evaluate/figures.h"
#include "train/training_inputs.h"

namespace tact::tools {

/// What generalises: every set of the measured and of the real posts is judged by a model that was trained without it
/// (repository corpus and the remaining real posts). Sets that are only measured share one training. Says on standard
/// error how far it is. {"sets": [{"set", "left_out", "measured": {…}, "real": {…}, "both": {…}}],
/// "pooled": [{"rows", …}]}; clear posts, at one half.
[[nodiscard]] Json leave_one_set_out(const TrainingInputs& inputs, const std::vector<LabelledPost>& measured);

}  // namespace tact::tools
