#include "ledger/request_reader.h"

#include <algorithm>
#include <array>

namespace tact::ledger {
namespace {

// About what a post takes in the extension's JSON; only to make room.
constexpr std::size_t kBytesOfAnEntry = 150;

class RequestReader {
 public:
  RequestReader(std::string_view json, RawRequest& out) : json_(json), bytes_(json.size()), out_(out) {}

  bool read() {
    const JsonToken first = json_.next();
    const bool read = first == JsonToken::object_start ? members(&RequestReader::request_member) : no_request(first);
    if (!read || json_.next() != JsonToken::end) return false;
    out_.texts = json_.take_kept();
    return true;
  }

 private:
  using Take = bool (RequestReader::*)(std::string_view name, JsonToken value);

  bool no_request(JsonToken first) {
    out_.fault = "request";
    return json_.skip(first);
  }

  // Members of the object whose brace is open, each handed to `take`.
  bool members(Take take) {
    JsonToken token = json_.next();
    while (token == JsonToken::key) {
      const std::string name(json_.text());
      if (!(this->*take)(name, json_.next())) return false;
      token = json_.next();
    }
    return token == JsonToken::object_end;
  }

  bool wrong(std::string member, JsonToken value) {
    if (out_.fault.empty()) out_.fault = std::move(member);
    return json_.skip(value);
  }

  bool take_count(const char* name, JsonToken value, std::optional<std::int64_t>& target) {
    if (value != JsonToken::integer) return wrong(name, value);
    target = json_.integer();
    return true;
  }

  bool take_string(const char* name, JsonToken value, std::optional<std::string_view>& target) {
    if (value != JsonToken::string) return wrong(name, value);
    target = json_.keep();
    return true;
  }

  bool take_number(const char* name, JsonToken value, std::optional<std::string_view>& target) {
    if (value != JsonToken::integer && value != JsonToken::number) return wrong(name, value);
    target = json_.text();
    return true;
  }

  bool take_boolean(const char* name, JsonToken value, std::optional<bool>& target) {
    if (value != JsonToken::boolean) return wrong(name, value);
    target = json_.boolean();
    return true;
  }

  bool take_object(const char* name, JsonToken value, bool& seen, Take take) {
    if (value != JsonToken::object_start) return wrong(name, value);
    seen = true;
    return members(take);
  }

  bool request_member(std::string_view name, JsonToken value) {
    if (name == "entries") return take_rows(name, value, &RequestReader::entry);
    if (name == "time") return take_rows(name, value, &RequestReader::time_row);
    if (name == "rule") return take_object("rule", value, out_.has_rule, &RequestReader::rule_member);
    if (name == "period") return take_object("period", value, out_.has_period, &RequestReader::period_member);
    if (name == "schema") return take_count("schema", value, out_.schema);
    if (name == "weekStart") return take_string("weekStart", value, out_.week_start);
    if (name == "today") return take_string("today", value, out_.today);
    if (name == "weeks") return take_count("weeks", value, out_.weeks);
    if (name == "weekOffset") return take_count("weekOffset", value, out_.week_offset);
    if (name == "recent") return take_count("recent", value, out_.recent);
    if (name != "hourlyRate") return json_.skip(value);
    out_.hourly_rate.reset();
    out_.hourly_rate_is_null = value == JsonToken::null;
    return out_.hourly_rate_is_null || take_number("hourlyRate", value, out_.hourly_rate);
  }

  bool rule_member(std::string_view name, JsonToken value) {
    if (name == "preset") return take_string("rule.preset", value, out_.preset);
    if (name == "customLimit") return take_number("rule.customLimit", value, out_.custom_limit);
    if (name == "customDays") return take_count("rule.customDays", value, out_.custom_days);
    if (name == "counts") return take_string("rule.counts", value, out_.counts);
    if (name == "countReplies") return take_boolean("rule.countReplies", value, out_.count_replies);
    if (name == "countContests") return take_boolean("rule.countContests", value, out_.count_contests);
    return json_.skip(value);
  }

  bool period_member(std::string_view name, JsonToken value) {
    if (name == "start") return take_string("period", value, out_.period_start);
    if (name == "end") return take_string("period", value, out_.period_end);
    return json_.skip(value);
  }

  bool take_rows(std::string_view name, JsonToken value, bool (RequestReader::*row)()) {
    if (value != JsonToken::array_start) return wrong(std::string(name), value);
    if (name == "entries") {
      out_.has_entries = true;
      out_.entries.reserve(bytes_ / kBytesOfAnEntry);
    }
    JsonToken token = json_.next();
    for (; token != JsonToken::array_end; token = json_.next()) {
      if (token == JsonToken::object_start) {
        if (!(this->*row)()) return false;
      } else {
        ++out_.broken;
        if (!json_.skip(token)) return false;
      }
    }
    return true;
  }

  bool entry() {
    RawEntry raw;
    if (!read_raw_entry(json_, raw)) return false;
    Entry entry;
    const EntryFault fault = read_entry(raw, entry);
    if (fault == EntryFault::none) out_.entries.push_back(entry);
    return count_fault(fault);
  }

  bool time_row() {
    RawTimeRow raw;
    if (!read_raw_time_row(json_, raw)) return false;
    TimeRow row;
    const EntryFault fault = read_time_row(raw, row);
    if (fault == EntryFault::none) out_.time.push_back(row);
    return count_fault(fault);
  }

  bool count_fault(EntryFault fault) noexcept {
    if (fault == EntryFault::broken) ++out_.broken;
    if (fault == EntryFault::newer) ++out_.newer;
    return true;
  }

  JsonReader json_;
  std::size_t bytes_;
  RawRequest& out_;
};

}  // namespace

bool read_raw_request(std::string_view json, RawRequest& out) { return RequestReader(json, out).read(); }

}  // namespace tact::ledger
