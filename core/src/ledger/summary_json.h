#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ledger/json_writer.h"
#include "ledger/posts.h"
#include "ledger/report.h"
#include "ledger/request.h"
#include "ledger/rule.h"

namespace tact::ledger {

/// Writes the summary (extension/shared/summary.ts: Summary) as compact UTF-8 JSON. Shares have four decimals, costs
/// two, both made from integers, so that every build writes the same bytes.
[[nodiscard]] std::string write_summary(const Report& report, const Request& request, const std::vector<Post>& posts);

/// A share, to four decimals.
void put_share(JsonWriter& json, std::string_view name, const Share& share);

/// RatioCount: `promotional`, `total`, `share`, into the object that is open.
void put_ratio(JsonWriter& json, const Ratio& ratio);

/// PostTotals, into the object that is open.
void put_totals(JsonWriter& json, const Tally& tally, const TimeSpent& time, const Request& request);

/// A NetworkRow. `time`: of the days the tally is about.
void put_network(JsonWriter& json, Network network, const Tally& tally, const TimeSpent& time, const Report& report,
                 const Request& request);

/// `cost` of so many seconds: null without an hourly rate.
void put_cost(JsonWriter& json, std::int64_t seconds, const Request& request);

/// Breakdown, into the object that is open (breakdown_json.cpp).
void put_breakdown(JsonWriter& json, const PeriodDetail& detail, const Report& report, const Request& request);

}  // namespace tact::ledger
