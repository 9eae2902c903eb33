#pragma once

#include <nlohmann/json.hpp>

#include "model/model.h"

namespace tact::tools {

/// Verdicts of a few invented posts, to be stored in the header: every build must give the same ones when it opens the
/// model. `model.header` must already be readable.
[[nodiscard]] nlohmann::ordered_json record_self_test(const model::Model& model);

}  // namespace tact::tools
