#pragma once

#include <string>

#include "tact/classifier.h"

namespace tact::decide {

/// Classifies the samples in the model's header ("self_test": [{text, network, reply, tag, probability_bp}]) and
/// compares. Empty when all agree, else what differed: a wrong build cannot pass silently.
[[nodiscard]] std::string run_self_test(Classifier& classifier);

}  // namespace tact::decide
