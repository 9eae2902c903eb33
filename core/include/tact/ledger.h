#pragma once

#include <string>
#include <string_view>

#include "tact/status.h"

namespace tact {

/// The arithmetic of the week and of any other period: a pure function of a JSON request (entries, active time, rule,
/// week start, today, hourly rate), see core/src/ledger/README.md for both shapes. UTF-8 in, UTF-8 out; the request is
/// not kept. A broken entry or time row costs itself only and is counted in the answer. Errors: bad_json, with the
/// member at fault as detail, for what is no request; ledger_newer_schema for a request of a newer Tact.
[[nodiscard]] Result<std::string> summarize(std::string_view request_json);

}  // namespace tact
