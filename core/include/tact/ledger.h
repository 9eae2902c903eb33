#pragma once

#include <string>
#include <string_view>

#include "tact/status.h"

namespace tact {

/// The week's arithmetic: a pure function of a JSON request (entries, rule, week start, today, hourly rate), see
/// core/src/ledger/README.md for both shapes. UTF-8 in, UTF-8 out. A broken entry costs that entry only and is
/// counted in the answer; a request that is no JSON object gives bad_json.
[[nodiscard]] Result<std::string> summarize(std::string_view request_json);

}  // namespace tact
