#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/json_reader.h"
#include "ledger/time_row.h"

namespace tact::ledger {

/// Members of a request as they stood in the JSON, entries and time rows already checked one by one. Numbers that are
/// no counts stay as they are written.
struct RawRequest {
  std::optional<std::int64_t> schema;
  std::optional<std::string_view> week_start;
  std::optional<std::string_view> today;
  std::optional<std::string_view> hourly_rate;
  bool hourly_rate_is_null = false;
  std::optional<std::int64_t> weeks;
  std::optional<std::int64_t> week_offset;
  std::optional<std::int64_t> recent;
  bool has_period = false;
  std::optional<std::string_view> period_start;
  std::optional<std::string_view> period_end;
  bool has_rule = false;
  std::optional<std::string_view> preset;
  std::optional<std::string_view> custom_limit;
  std::optional<std::int64_t> custom_days;
  std::optional<std::string_view> counts;
  std::optional<bool> count_replies;
  std::optional<bool> count_contests;
  bool has_entries = false;
  std::vector<Entry> entries;
  std::vector<TimeRow> time;
  std::int64_t broken = 0;
  std::int64_t newer = 0;
  std::deque<std::string> texts;  ///< of members that were written with escapes; views point here or into the JSON
  /// First member that has the wrong JSON type; empty when all is well.
  std::string fault;
};

/// Reads a request member by member; what is unknown is passed over, however deep. False when the text is no JSON.
[[nodiscard]] bool read_raw_request(std::string_view json, RawRequest& out);

/// Reads one entry whose brace is open. A broken one still is JSON; false when it is not.
[[nodiscard]] bool read_raw_entry(JsonReader& json, RawEntry& out);

/// The same for a time row.
[[nodiscard]] bool read_raw_time_row(JsonReader& json, RawTimeRow& out);

}  // namespace tact::ledger
