#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ledger/calendar.h"
#include "ledger/entry.h"
#include "ledger/rule.h"
#include "tact/status.h"

namespace tact::ledger {

/// The only request schema there is (extension/shared/summary.ts).
inline constexpr std::int64_t kRequestSchema = 1;
/// Ten years of trend, a hundred years of browsing.
inline constexpr std::int64_t kMaxWeeks = 520;
inline constexpr std::int64_t kMaxWeekOffset = 5'200;
/// Money per hour, in hundredths; keeps every sum of costs far from overflow.
inline constexpr std::int64_t kMaxHourlyRate = 100'000'00;

/// A summary request, checked.
struct Request {
  std::vector<Entry> entries;  ///< in the order given; duplicates not yet removed
  Rule rule;
  Weekday week_first = Weekday::monday;
  Day today = 0;
  bool has_hourly_rate = false;
  std::int64_t hourly_rate = 0;  ///< hundredths of the person's currency
  std::int32_t weeks = 8;
  std::int32_t week_offset = 0;
  std::int64_t broken = 0;  ///< entries left out because they could not be read
  std::int64_t newer = 0;   ///< entries left out because a newer Tact wrote them
};

/// Reads a request as a stream: no tree of 100,000 entries is built, so that it fits WebAssembly's memory. Members that
/// are unknown are ignored. Errors: bad_json with the member's name as detail; ledger_newer_schema for a request of a
/// newer schema.
[[nodiscard]] Result<Request> read_request(std::string_view json);

}  // namespace tact::ledger
