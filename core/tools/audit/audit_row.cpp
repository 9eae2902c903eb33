#include "audit/audit_row.h"

#include <ctime>
#include <nlohmann/json.hpp>

namespace tact::tools {
namespace {

constexpr std::int64_t kMillisecondsPerDay = 86'400'000;
constexpr std::int64_t kMillisecondsPerMinute = 60'000;
/// 9999-12-31 as a day.
constexpr std::int64_t kLastDay = 2'932'896;

std::int64_t floor_div(std::int64_t a, std::int64_t b) noexcept { return a / b - static_cast<std::int64_t>(a % b < 0); }

std::int32_t offset_of_machine(std::int64_t at) {
  const auto seconds = static_cast<std::time_t>(floor_div(at, 1'000));
  std::tm there{};
  if (localtime_r(&seconds, &there) == nullptr) return 0;
  return static_cast<std::int32_t>(there.tm_gmtoff / 60);
}

}  // namespace

AuditDay day_of_post(const ArchivedPost& post, const AuditOptions& options) {
  AuditDay found;
  if (!post.is_local) {
    found.offset_minutes = options.offset_minutes ? *options.offset_minutes : offset_of_machine(post.at);
  }
  const std::int64_t clock = post.at + found.offset_minutes * kMillisecondsPerMinute;
  const std::int64_t day = floor_div(clock, kMillisecondsPerDay);
  found.day = day < 0 || day > kLastDay ? -1 : static_cast<ledger::Day>(day);
  return found;
}

bool has_day(const AuditDay& day) noexcept { return day.day >= 0; }

std::string format_entry(const AuditedPost& item, const AuditDay& day, const std::string& model) {
  const Verdict& verdict = item.verdict;
  nlohmann::ordered_json row = {
      {"schema", 1},
      {"type", "post"},
      {"id", "import:" + std::string(network_name(item.post.network)) + ":" + item.post.id},
      {"at", item.post.at},
      {"localDate", ledger::format_day(day.day)},
      {"offsetMinutes", day.offset_minutes},
      {"network", network_name(item.post.network)},
      {"reply", item.post.reply},
  };
  if (item.post.quote) row["quote"] = true;
  row["kind"] = kind_name(verdict.kind);
  row["tag"] = tag_name(verdict.tag);
  row["probabilityBucket"] = (verdict.probability_bp + 500) / 1'000;
  row["seconds"] = 0;
  row["campaign"] = nullptr;
  row["imported"] = true;
  row["model"] = model;
  return row.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace tact::tools
