#include "ledger/request.h"

#include <utility>

#include "ledger/request_sax.h"

namespace tact::ledger {
namespace {

Error bad(std::string member) { return {ErrorCode::bad_json, std::move(member)}; }

// Nearest integer to value × scale, or -1 outside 0 … max. Written so that NaN is refused too.
std::int64_t scaled(double value, double scale, std::int64_t max) noexcept {
  const double product = value * scale + 0.5;
  if (!(product >= 0.5 && product < static_cast<double>(max) + 1.0)) return -1;
  return static_cast<std::int64_t>(product);
}

// Empty when the rule is well-formed, else the member at fault.
std::string read_rule(const RawRequest& raw, Rule& rule) {
  if (!raw.has_rule) return "rule";
  if (!raw.preset || !find_preset(*raw.preset, rule)) return "rule.preset";
  if (rule.preset == "custom" && raw.custom_limit) {
    const std::int64_t limit = scaled(*raw.custom_limit, 10'000.0, kMaxCustomLimit);
    if (limit < kMinCustomLimit) return "rule.customLimit";
    set_limit(rule, limit);
  }
  if (raw.counts) {
    if (*raw.counts != "all" && *raw.counts != "hard") return "rule.counts";
    rule.counts = *raw.counts == "hard" ? Counts::hard : Counts::all;
  }
  if (raw.count_replies) rule.count_replies = *raw.count_replies;
  return "";
}

// The same for all else but the entries.
std::string read_frame(const RawRequest& raw, Request& out) {
  if (!raw.has_entries) return "entries";
  if (!raw.week_start || !parse_weekday(*raw.week_start, out.week_first)) return "weekStart";
  if (!raw.today || !parse_day(*raw.today, out.today)) return "today";
  if (!raw.hourly_rate && !raw.hourly_rate_is_null) return "hourlyRate";
  if (raw.hourly_rate) {
    out.has_hourly_rate = true;
    out.hourly_rate = scaled(*raw.hourly_rate, 100.0, kMaxHourlyRate);
    if (out.hourly_rate < 0) return "hourlyRate";
  }
  if (raw.weeks) {
    if (*raw.weeks < 1 || *raw.weeks > kMaxWeeks) return "weeks";
    out.weeks = static_cast<std::int32_t>(*raw.weeks);
  }
  if (raw.week_offset) {
    if (*raw.week_offset < 0 || *raw.week_offset > kMaxWeekOffset) return "weekOffset";
    out.week_offset = static_cast<std::int32_t>(*raw.week_offset);
  }
  return "";
}

}  // namespace

Result<Request> read_request(std::string_view json) {
  RawRequest raw;
  RequestSax sax(raw);
  if (!nlohmann::json::sax_parse(json.begin(), json.end(), &sax)) return bad("not JSON");
  if (!raw.fault.empty()) return bad(raw.fault);
  if (!raw.schema || *raw.schema < 1) return bad("schema");
  if (*raw.schema > kRequestSchema) return Error{ErrorCode::ledger_newer_schema, "schema"};
  Request request;
  if (std::string fault = read_rule(raw, request.rule); !fault.empty()) return bad(std::move(fault));
  if (std::string fault = read_frame(raw, request); !fault.empty()) return bad(std::move(fault));
  request.entries = std::move(raw.entries);
  request.broken = raw.broken;
  request.newer = raw.newer;
  return request;
}

}  // namespace tact::ledger
