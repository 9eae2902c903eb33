#include "ledger/request.h"

#include <utility>

#include "ledger/decimal.h"
#include "ledger/request_reader.h"

namespace tact::ledger {
namespace {

Error bad(std::string member) { return {ErrorCode::bad_json, std::move(member)}; }

bool is_from_to(std::int64_t value, std::int64_t least, std::int64_t most) noexcept {
  return value >= least && value <= most;
}

// Empty when the rule is well-formed, else the member at fault.
std::string read_rule(const RawRequest& raw, Rule& rule) {
  if (!raw.has_rule) return "rule";
  if (!raw.preset || !find_preset(*raw.preset, rule)) return "rule.preset";
  const bool custom = rule.preset == "custom";
  if (custom && raw.custom_limit) {
    const std::int64_t limit = scaled_number(*raw.custom_limit, 4, kMaxCustomLimit);
    if (limit < kMinCustomLimit) return "rule.customLimit";
    set_limit(rule, limit);
  }
  if (custom && raw.custom_days) {
    if (!is_from_to(*raw.custom_days, kMinCustomDays, kMaxCustomDays)) return "rule.customDays";
    rule.window_days = static_cast<std::int32_t>(*raw.custom_days);
  }
  if (raw.counts) {
    if (*raw.counts != "all" && *raw.counts != "hard") return "rule.counts";
    rule.counts = *raw.counts == "hard" ? Counts::hard : Counts::all;
  }
  if (raw.count_replies) rule.count_replies = *raw.count_replies;
  if (raw.count_contests) rule.count_contests = *raw.count_contests;
  return "";
}

bool read_period(const RawRequest& raw, Request& out) noexcept {
  Day end = 0;
  if (!raw.period_start || !parse_day(*raw.period_start, out.period_start)) return false;
  if (!raw.period_end || !parse_day(*raw.period_end, end)) return false;
  out.period_days = end - out.period_start + 1;
  return is_from_to(out.period_days, 1, kMaxPeriodDays);
}

// The same as read_rule, for how much is to be told.
std::string read_extent(const RawRequest& raw, Request& out) {
  if (raw.weeks) {
    if (!is_from_to(*raw.weeks, 1, kMaxWeeks)) return "weeks";
    out.weeks = static_cast<std::int32_t>(*raw.weeks);
  }
  if (raw.week_offset) {
    if (!is_from_to(*raw.week_offset, 0, kMaxWeekOffset)) return "weekOffset";
    out.week_offset = static_cast<std::int32_t>(*raw.week_offset);
  }
  if (raw.recent) {
    if (!is_from_to(*raw.recent, 0, kMaxRecent)) return "recent";
    out.recent = static_cast<std::size_t>(*raw.recent);
  }
  return raw.has_period && !read_period(raw, out) ? "period" : "";
}

// The same for what else has to be there.
std::string read_frame(const RawRequest& raw, Request& out) {
  if (!raw.has_entries) return "entries";
  if (!raw.week_start || !parse_weekday(*raw.week_start, out.week_first)) return "weekStart";
  if (!raw.today || !parse_day(*raw.today, out.today)) return "today";
  if (!raw.hourly_rate && !raw.hourly_rate_is_null) return "hourlyRate";
  if (raw.hourly_rate) {
    out.has_hourly_rate = true;
    out.hourly_rate = scaled_number(*raw.hourly_rate, 2, kMaxHourlyRate);
    if (out.hourly_rate < 0) return "hourlyRate";
  }
  return read_extent(raw, out);
}

}  // namespace

Result<Request> read_request(std::string_view json) {
  RawRequest raw;
  if (!read_raw_request(json, raw)) return bad("not JSON");
  if (!raw.fault.empty()) return bad(raw.fault);
  if (!raw.schema || *raw.schema < 1) return bad("schema");
  if (*raw.schema > kRequestSchema) return Error{ErrorCode::ledger_newer_schema, "schema"};
  Request request;
  if (std::string fault = read_rule(raw, request.rule); !fault.empty()) return bad(std::move(fault));
  if (std::string fault = read_frame(raw, request); !fault.empty()) return bad(std::move(fault));
  request.entries = std::move(raw.entries);
  request.time = std::move(raw.time);
  request.texts = std::move(raw.texts);
  request.broken = raw.broken;
  request.newer = raw.newer;
  return request;
}

}  // namespace tact::ledger
