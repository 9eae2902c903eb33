#include "ledger/summary_json.h"

#include <algorithm>
#include <tuple>

#include "ledger/advice.h"
#include "ledger/focus.h"
#include "ledger/standing.h"

namespace tact::ledger {
namespace {

// More than a row of `recent` takes without its id and campaign.
constexpr std::size_t kRecentRowBytes = 230;

void put_standing(JsonWriter& json, std::string_view name, const Ratio& ratio, const Rule& rule) {
  json.key(name);
  json.open_object();
  put_ratio(json, ratio);
  json.string("state", state_name(state_of(ratio, rule)));
  json.integer("valuePostsToRoom", value_posts_to_room(ratio, rule));
  json.close_object();
}

void put_rule(JsonWriter& json, const Rule& rule) {
  json.key("rule");
  json.open_object();
  json.string("preset", rule.preset);
  put_share(json, "limit", rule.limit);
  put_share(json, "low", rule.low);
  json.integer("windowDays", rule.window_days);
  json.string("counts", rule.counts == Counts::hard ? "hard" : "all");
  json.boolean("countReplies", rule.count_replies);
  json.boolean("countContests", rule.count_contests);
  json.close_object();
}

void put_projection(JsonWriter& json, const Ratio& now, const Rule& rule) {
  json.key("projection");
  json.open_object();
  put_standing(json, "ifPromotional", {now.promotional + 1, now.total + 1}, rule);
  put_standing(json, "ifValueAdding", {now.promotional, now.total + 1}, rule);
  json.close_object();
}

void put_week(JsonWriter& json, Day start, const Tally& tally, const TimeSpent& time, const Request& request) {
  const IsoWeek iso = iso_week_from(start);
  json.string("start", format_day(start));
  json.string("end", format_day(start + 6));
  json.integer("isoWeek", iso.week);
  json.integer("isoYear", iso.year);
  put_totals(json, tally, time, request);
}

void put_details(JsonWriter& json, const Report& report, const Request& request) {
  json.key("week");
  json.open_object();
  put_week(json, report.week.start, report.week.tally, report.week.time.sum(), request);
  json.integer("offset", request.week_offset);
  put_breakdown(json, report.week, report, request);
  json.close_object();
  if (!report.period) return;
  const PeriodDetail& period = *report.period;
  json.key("period");
  json.open_object();
  json.string("start", format_day(period.start));
  json.string("end", format_day(period.start + static_cast<Day>(period.days.size()) - 1));
  put_totals(json, period.tally, period.time.sum(), request);
  put_breakdown(json, period, report, request);
  json.close_object();
}

void put_weeks(JsonWriter& json, const Report& report, const Request& request) {
  json.key("weeks");
  json.open_array();
  for (const WeekReport& week : report.weeks) {
    json.open_object();
    put_week(json, week.start, week.tally, report.weeks_time.sum(week.start, 7), request);
    json.close_object();
  }
  json.close_array();
}

// Networks ever used, the most recently used first.
void put_all_networks(JsonWriter& json, const Report& report, const Request& request) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < report.life.size(); ++i) {
    if (report.life[i].used) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&report](std::size_t a, std::size_t b) {
    return std::tie(report.life[b].last_at, a) < std::tie(report.life[a].last_at, b);
  });
  json.key("networks");
  json.open_array();
  for (const std::size_t i : order) {
    const auto network = static_cast<Network>(i);
    put_network(json, network, report.by_network[i], report.window_time.sum_of(network), report, request);
  }
  json.close_array();
}

void put_names(JsonWriter& json, std::string_view name, const std::vector<Network>& networks) {
  json.key(name);
  json.open_array();
  for (const Network network : networks) json.string(network_name(network));
  json.close_array();
}

void put_history(JsonWriter& json, const Report& report, const Request& request) {
  const Focus focus = focus_of(report, request.today);
  json.key("focus");
  json.open_object();
  json.string("advice", focus_name(focus.advice));
  put_names(json, "keep", focus.keep);
  put_names(json, "neglected", focus.neglected);
  json.close_object();
  json.key("contests");
  json.open_object();
  json.integer("days30", report.contests_30);
  json.integer("days365", report.contests_365);
  json.close_object();
  json.integer("streak", report.streak.weeks());
  json.key("since");
  if (report.since) {
    json.string(format_day(*report.since));
  } else {
    json.null();
  }
}

void put_recent_row(JsonWriter& json, const Post& post) {
  const Entry& entry = post.entry;
  json.open_object();
  json.string("id", entry.id);
  json.integer("at", entry.at);
  json.string("localDate", format_day(entry.day));
  json.string("network", network_name(entry.network));
  json.boolean("reply", entry.reply);
  json.string("kind", kind_name(entry.kind));
  json.string("tag", tag_name(entry.tag));
  json.boolean("corrected", post.corrected);
  json.boolean("quote", entry.quote);
  json.boolean("imported", entry.imported);
  json.key("campaign");
  if (entry.campaign.empty()) {
    json.null();
  } else {
    json.string(entry.campaign);
  }
  json.integer("seconds", entry.seconds);
  json.close_object();
}

void put_recent(JsonWriter& json, const std::vector<Post>& posts, std::size_t limit) {
  const std::vector<const Post*> recent = newest_posts(posts, limit);
  // A string that grows by doubling would need three times its size for a moment.
  std::size_t bytes = 0;
  for (const Post* post : recent) bytes += kRecentRowBytes + post->entry.id.size() + post->entry.campaign.size();
  json.reserve(bytes);
  json.key("recent");
  json.open_array();
  for (const Post* post : recent) put_recent_row(json, *post);
  json.close_array();
}

}  // namespace

std::string write_summary(const Report& report, const Request& request, const std::vector<Post>& posts) {
  const Ratio& now = report.window.ratio;
  JsonWriter json;
  json.open_object();
  json.integer("schema", kRequestSchema);
  put_rule(json, request.rule);
  put_standing(json, "window", now, request.rule);
  put_projection(json, now, request.rule);
  put_details(json, report, request);
  put_weeks(json, report, request);
  put_all_networks(json, report, request);
  put_history(json, report, request);
  json.key("next");
  json.open_object();
  json.string("advice", advice_name(advise(report, request.rule)));
  json.integer("valuePostsToRoom", value_posts_to_room(now, request.rule));
  json.close_object();
  put_recent(json, posts, request.recent);
  json.key("skipped");
  json.open_object();
  json.integer("broken", request.broken);
  json.integer("newer", request.newer);
  json.close_object();
  json.close_object();
  return json.take();
}

}  // namespace tact::ledger
