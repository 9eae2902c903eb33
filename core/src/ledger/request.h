#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/calendar.h"
#include "ledger/entry.h"
#include "ledger/rule.h"
#include "ledger/time_row.h"
#include "tact/status.h"

namespace tact::ledger {

/// The only request schema there is (extension/shared/summary.ts).
inline constexpr std::int64_t kRequestSchema = 1;
/// Ten years of trend, a hundred years of browsing.
inline constexpr std::int64_t kMaxWeeks = 520;
inline constexpr std::int64_t kMaxWeekOffset = 5'200;
/// A leap year, told as one period.
inline constexpr std::int32_t kMaxPeriodDays = 366;
/// Most posts listed under `recent`: as many as anybody asks for, and as the popup needs.
inline constexpr std::int64_t kMaxRecent = 1'000'000;
inline constexpr std::int64_t kUsualRecent = 50;
/// Money per hour, in hundredths; keeps every sum of costs far from overflow.
inline constexpr std::int64_t kMaxHourlyRate = 100'000'00;

/// A summary request, checked. Texts of entries point into the JSON it was read from, or into `texts`: neither may go
/// before the entries do.
struct Request {
  std::vector<Entry> entries;  ///< in the order given; duplicates not yet removed
  std::vector<TimeRow> time;   ///< in the order given
  std::deque<std::string> texts;
  Rule rule;
  Weekday week_first = Weekday::monday;
  Day today = 0;
  bool has_hourly_rate = false;
  std::int64_t hourly_rate = 0;  ///< hundredths of the person's currency
  std::int32_t weeks = 8;
  std::int32_t week_offset = 0;
  std::int32_t period_days = 0;  ///< 0 = no period asked for
  Day period_start = 0;
  std::size_t recent = static_cast<std::size_t>(kUsualRecent);
  std::int64_t broken = 0;  ///< entries and time rows left out because they could not be read
  std::int64_t newer = 0;   ///< those left out because a newer Tact wrote them
};

/// Reads a request as a stream: no tree of 100,000 entries is built and no text copied, so that it fits WebAssembly's
/// memory. Members that are unknown are ignored. `json` has to outlive the request. Errors: bad_json with the member's
/// name as detail; ledger_newer_schema for a request of a newer schema.
[[nodiscard]] Result<Request> read_request(std::string_view json);

}  // namespace tact::ledger
