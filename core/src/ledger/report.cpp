#include "ledger/report.h"

#include <algorithm>

namespace tact::ledger {
namespace {

constexpr std::int32_t kDaysInWeek = 7;

bool is_within(Day day, Day today, std::int32_t days) noexcept { return day > today - days && day <= today + 1; }

Day this_week(const Request& request) noexcept { return week_start(request.today, request.week_first); }

Day first_week(const Request& request) noexcept { return this_week(request) - kDaysInWeek * (request.weeks - 1); }

void add_to_trend(Report& report, const Entry& post, const Rule& rule) noexcept {
  const Day since = post.day - report.weeks.front().start;
  if (since < 0) return;
  const auto index = static_cast<std::size_t>(since / kDaysInWeek);
  if (index < report.weeks.size()) add_post(report.weeks[index].tally, post, rule);
  report.weeks_time.add_writing(post.day, post.network, post.seconds);
}

void note_life(NetworkLife& life, const Entry& post, Day today) noexcept {
  life.last_day = life.used ? std::max(life.last_day, post.day) : post.day;
  life.last_at = life.used ? std::max(life.last_at, post.at) : post.at;
  life.used = true;
  if (is_within(post.day, today, 30)) ++life.posts_30;
  if (is_within(post.day, today, 90)) ++life.posts_90;
}

void add_to_windows(Report& report, const Entry& post, const Request& request) noexcept {
  const Rule& rule = request.rule;
  if (is_within(post.day, request.today, rule.window_days)) {
    add_post(report.window, post, rule);
    add_post(report.by_network[static_cast<std::size_t>(post.network)], post, rule);
    report.window_time.add_writing(post.day, post.network, post.seconds);
  }
  if (is_within(post.day, request.today, 7)) add_post(report.last_week, post, rule);
  if (is_within(post.day, request.today, 14)) add_post(report.last_fortnight, post, rule);
  if (post.kind == Kind::contest && post.tag != Tag::unsure) {
    if (is_within(post.day, request.today, 30)) ++report.contests_30;
    if (is_within(post.day, request.today, 365)) ++report.contests_365;
  }
}

}  // namespace

std::int32_t idle_days(const NetworkLife& life, Day today) noexcept { return std::max(0, today - life.last_day); }

bool is_neglected(const NetworkLife& life, Day today) noexcept {
  return life.used && idle_days(life, today) >= kNeglectedAfterDays;
}

Report::Report(const Request& request)
    : window_time(request.today - request.rule.window_days + 1, request.rule.window_days + 1),
      week(this_week(request) - kDaysInWeek * request.week_offset, kDaysInWeek),
      weeks_time(first_week(request), kDaysInWeek * request.weeks),
      streak(this_week(request)) {
  if (request.period_days > 0) period.emplace(request.period_start, request.period_days);
  for (std::int32_t i = 0; i < request.weeks; ++i) weeks.push_back({first_week(request) + kDaysInWeek * i, {}});
}

Report count(const std::vector<Post>& posts, const Request& request) {
  Report report(request);
  for (const Post& item : posts) {
    const Entry& post = item.entry;
    note_life(report.life[static_cast<std::size_t>(post.network)], post, request.today);
    add_to_windows(report, post, request);
    add_to_trend(report, post, request.rule);
    add_post(report.week, post, request.rule);
    if (report.period) add_post(*report.period, post, request.rule);
    report.streak.note_post(post.day);
    report.since = std::min(report.since.value_or(post.day), post.day);
  }
  for (const TimeRow& row : request.time) {
    report.window_time.add_active(row.day, row.network, row.seconds);
    report.weeks_time.add_active(row.day, row.network, row.seconds);
    add_time(report.week, row);
    if (report.period) add_time(*report.period, row);
  }
  return report;
}

}  // namespace tact::ledger
