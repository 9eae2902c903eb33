#include "ledger/report.h"

#include <algorithm>

namespace tact::ledger {
namespace {

constexpr std::int32_t kDaysInWeek = 7;

bool is_within(Day day, Day today, std::int32_t days) noexcept { return day > today - days && day <= today + 1; }

void add_to_week(WeekDetail& week, const Entry& post, const Rule& rule) noexcept {
  const Day index = post.day - week.start;
  if (index < 0 || index >= kDaysInWeek) return;
  add_post(week.tally, post, rule);
  add_post(week.days[static_cast<std::size_t>(index)], post, rule);
  add_post(week.networks[static_cast<std::size_t>(post.network)], post, rule);
  if (post.tag != Tag::unsure) ++week.kinds[static_cast<std::size_t>(post.kind)];
}

void add_to_trend(std::vector<WeekReport>& weeks, const Entry& post, const Rule& rule) noexcept {
  const Day since = post.day - weeks.front().start;
  if (since < 0) return;
  const auto index = static_cast<std::size_t>(since / kDaysInWeek);
  if (index < weeks.size()) add_post(weeks[index].tally, post, rule);
}

void note_life(NetworkLife& life, const Entry& post) noexcept {
  life.last_day = life.used ? std::max(life.last_day, post.day) : post.day;
  life.last_at = life.used ? std::max(life.last_at, post.at) : post.at;
  life.used = true;
}

}  // namespace

Report count(const std::vector<Post>& posts, const Request& request) {
  Report report;
  const Day this_week = week_start(request.today, request.week_first);
  report.week.start = this_week - kDaysInWeek * request.week_offset;
  report.weeks.resize(static_cast<std::size_t>(request.weeks));
  for (std::int32_t i = 0; i < request.weeks; ++i) {
    report.weeks[static_cast<std::size_t>(i)].start = this_week - kDaysInWeek * (request.weeks - 1 - i);
  }
  for (const Post& item : posts) {
    const Entry& post = item.entry;
    note_life(report.life[static_cast<std::size_t>(post.network)], post);
    add_to_week(report.week, post, request.rule);
    add_to_trend(report.weeks, post, request.rule);
    if (is_within(post.day, request.today, request.rule.window_days)) {
      add_post(report.window, post, request.rule);
      add_post(report.by_network[static_cast<std::size_t>(post.network)], post, request.rule);
    }
    if (is_within(post.day, request.today, 7)) add_post(report.last_week, post, request.rule);
    if (is_within(post.day, request.today, 14)) add_post(report.last_fortnight, post, request.rule);
  }
  return report;
}

}  // namespace tact::ledger
