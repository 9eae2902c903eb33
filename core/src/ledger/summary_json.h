#pragma once

#include <string>
#include <vector>

#include "ledger/posts.h"
#include "ledger/report.h"
#include "ledger/request.h"

namespace tact::ledger {

/// Most posts listed under `recent`.
inline constexpr std::size_t kMaxRecent = 50;

/// Writes the summary (extension/shared/summary.ts: Summary) as compact UTF-8 JSON. Shares have four decimals, costs
/// two, both made from integers, so that every build writes the same bytes. `posts`: newest first.
[[nodiscard]] std::string write_summary(const Report& report, const Request& request, const std::vector<Post>& posts);

}  // namespace tact::ledger
