#include "audit/audit_options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <thread>

namespace tact::tools {
namespace {

/// More threads than this wait for the reader rather than help it.
constexpr int kMostThreads = 64;

bool read_number(std::string_view text, std::int32_t& out) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc() && end == text.data() + text.size();
}

/// "+05:30", "-300" (minutes) or "UTC".
bool read_offset(std::string text, std::int32_t& out) {
  if (text == "UTC" || text == "Z") {
    out = 0;
    return true;
  }
  const bool is_west = text.starts_with('-');
  if (is_west || text.starts_with('+')) text.erase(0, 1);
  std::int32_t hours = 0;
  std::int32_t minutes = 0;
  const std::size_t colon = text.find(':');
  if (colon != std::string::npos && !read_number(text.substr(0, colon), hours)) return false;
  if (!read_number(colon == std::string::npos ? text : text.substr(colon + 1), minutes)) return false;
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 1'440) return false;
  out = (hours * 60 + minutes) * (is_west ? -1 : 1);
  return true;
}

std::string read_profile_and_rule(const Arguments& arguments, AuditOptions& out) {
  if (!read_profile(arguments, out.profile)) {
    return "names, handles and domains are UTF-8";
  }
  const std::string preset = arguments.value("--rule", "five_to_ten");
  if (!ledger::find_preset(preset, out.rule)) return "there is no rule " + preset;
  std::int32_t percent = 0;
  const std::string limit = arguments.value("--limit", "");
  if (!limit.empty()) {
    if (preset != "custom" || !read_number(limit, percent) || percent < 1 || percent > 100) {
      return "--limit is 1 to 100 (percent) and goes with --rule custom";
    }
    ledger::set_limit(out.rule, percent * 100);
  }
  return "";
}

std::string read_table(const Arguments& arguments, AuditOptions& out) {
  out.table.text_column = arguments.value("--text-column", "");
  out.table.time_column = arguments.value("--time-column", "");
  out.table.network_column = arguments.value("--network-column", "");
  out.table.id_column = arguments.value("--id-column", "");
  out.table.reply_column = arguments.value("--reply-column", "");
  out.table.network = network_from_name(arguments.value("--network", "other"));
  const std::string format = arguments.value("--format", "");
  ArchiveFormat named{};
  if (!format.empty() && !archive_format_from_name(format, named)) return "there is no format " + format;
  if (!format.empty()) out.format = named;
  return "";
}

std::string read_days(const Arguments& arguments, AuditOptions& out) {
  ledger::Day today = 0;
  const std::string day = arguments.value("--today", "");
  if (!day.empty() && !ledger::parse_day(day, today)) return "--today is a day such as 2026-11-26";
  if (!day.empty()) out.today = today;
  std::int32_t minutes = 0;
  const std::string zone = arguments.value("--zone", "");
  if (!zone.empty() && !read_offset(zone, minutes)) return "--zone is UTC or an offset such as -05:00";
  if (!zone.empty()) out.offset_minutes = minutes;
  return "";
}

}  // namespace

std::string read_audit_options(const Arguments& arguments, AuditOptions& out) {
  out.files = arguments.files();
  if (out.files.empty()) return "name the archives to read, or - for standard input";
  for (const auto read : {read_table, read_profile_and_rule, read_days}) {
    if (std::string fault = read(arguments, out); !fault.empty()) return fault;
  }
  const std::string language = arguments.value("--language", "en");
  if (language != "en" && language != "fr") return "--language is en or fr";
  out.language = language == "fr" ? AuditLanguage::french : AuditLanguage::english;
  out.writes_rows = arguments.has("--ndjson");
  out.writes_verdicts = arguments.has("--verdicts");
  const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  out.threads = std::clamp(arguments.number("--threads", cores), 1, kMostThreads);
  return "";
}

}  // namespace tact::tools
