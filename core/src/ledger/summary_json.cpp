#include "ledger/summary_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>
#include <utility>

#include "ledger/advice.h"
#include "ledger/standing.h"

namespace tact::ledger {
namespace {

using Json = nlohmann::ordered_json;

Json decimal(std::int64_t units, double scale) { return static_cast<double>(units) / scale; }

Json share_json(const Share& share) { return decimal(ten_thousandths(share.numerator, share.denominator), 10'000.0); }

Json ratio_json(const Ratio& ratio) {
  Json json = {{"promotional", ratio.promotional}, {"total", ratio.total}, {"share", nullptr}};
  if (ratio.total > 0) json["share"] = share_json({ratio.promotional, ratio.total});
  return json;
}

Json standing_json(const Ratio& ratio, const Rule& rule) {
  Json json = ratio_json(ratio);
  json["state"] = state_name(state_of(ratio, rule));
  json["valuePostsToRoom"] = value_posts_to_room(ratio, rule);
  return json;
}

Json rule_json(const Rule& rule) {
  return {{"preset", rule.preset},
          {"limit", share_json(rule.limit)},
          {"low", share_json(rule.low)},
          {"windowDays", rule.window_days},
          {"counts", rule.counts == Counts::hard ? "hard" : "all"},
          {"countReplies", rule.count_replies}};
}

Json projection_json(const Ratio& now, const Rule& rule) {
  return {{"ifPromotional", standing_json({now.promotional + 1, now.total + 1}, rule)},
          {"ifValueAdding", standing_json({now.promotional, now.total + 1}, rule)}};
}

void put_cost(Json& json, std::int64_t seconds, const Request& request) {
  json["seconds"] = seconds;
  json["cost"] = nullptr;
  if (request.has_hourly_rate) json["cost"] = decimal(cost_of(seconds, request.hourly_rate), 100.0);
}

Json week_json(Day start, const Tally& tally, const Request& request) {
  const IsoWeek iso = iso_week_from(start);
  Json json = ratio_json(tally.ratio);
  json["start"] = format_day(start);
  json["end"] = format_day(start + 6);
  json["isoWeek"] = iso.week;
  json["isoYear"] = iso.year;
  json["published"] = tally.published;
  json["replies"] = tally.replies;
  json["shares"] = tally.shares;
  json["contests"] = tally.contests;
  json["unsure"] = tally.unsure;
  put_cost(json, tally.seconds, request);
  return json;
}

Json network_json(std::size_t network, const Tally& tally, const Report& report, const Request& request) {
  const NetworkLife& life = report.life[network];
  const std::int32_t idle = std::max(0, request.today - life.last_day);
  Json json = {{"network", network_name(static_cast<Network>(network))}};
  json.update(ratio_json(tally.ratio));
  json["published"] = tally.published;
  json["replies"] = tally.replies;
  put_cost(json, tally.seconds, request);
  json["lastDate"] = format_day(life.last_day);
  json["idleDays"] = idle;
  json["neglected"] = idle >= kNeglectedAfterDays;
  return json;
}

// Networks of the week, busiest first.
Json week_networks_json(const Report& report, const Request& request) {
  const auto& tallies = report.week.networks;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < tallies.size(); ++i) {
    if (tallies[i].published > 0) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&tallies](std::size_t a, std::size_t b) {
    return std::tie(tallies[b].published, a) < std::tie(tallies[a].published, b);
  });
  Json json = Json::array();
  for (const std::size_t i : order) json.push_back(network_json(i, tallies[i], report, request));
  return json;
}

// Networks ever used, the most recently used first.
Json networks_json(const Report& report, const Request& request) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < report.life.size(); ++i) {
    if (report.life[i].used) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&report](std::size_t a, std::size_t b) {
    return std::tie(report.life[b].last_at, a) < std::tie(report.life[a].last_at, b);
  });
  Json json = Json::array();
  for (const std::size_t i : order) json.push_back(network_json(i, report.by_network[i], report, request));
  return json;
}

Json detail_json(const Report& report, const Request& request) {
  const WeekDetail& week = report.week;
  Json json = week_json(week.start, week.tally, request);
  json["offset"] = request.week_offset;
  Json kinds = Json::object();
  for (std::size_t i = 0; i < week.kinds.size(); ++i) {
    kinds[std::string(kind_name(static_cast<Kind>(i)))] = week.kinds[i];
  }
  json["byKind"] = std::move(kinds);
  json["byNetwork"] = week_networks_json(report, request);
  Json days = Json::array();
  for (std::size_t i = 0; i < week.days.size(); ++i) {
    Json day = {{"date", format_day(week.start + static_cast<Day>(i))}};
    day.update(ratio_json(week.days[i].ratio));
    day["published"] = week.days[i].published;
    day["unsure"] = week.days[i].unsure;
    days.push_back(std::move(day));
  }
  json["byDay"] = std::move(days);
  return json;
}

Json recent_json(const std::vector<Post>& posts) {
  Json json = Json::array();
  for (std::size_t i = 0; i < std::min(posts.size(), kMaxRecent); ++i) {
    const Entry& post = posts[i].entry;
    json.push_back({{"id", post.id},
                    {"at", post.at},
                    {"localDate", format_day(post.day)},
                    {"network", network_name(post.network)},
                    {"reply", post.reply},
                    {"kind", kind_name(post.kind)},
                    {"tag", tag_name(post.tag)},
                    {"corrected", posts[i].corrected}});
  }
  return json;
}

}  // namespace

std::string write_summary(const Report& report, const Request& request, const std::vector<Post>& posts) {
  const Ratio& now = report.window.ratio;
  Json json = {{"schema", kRequestSchema}, {"rule", rule_json(request.rule)}};
  json["window"] = standing_json(now, request.rule);
  json["projection"] = projection_json(now, request.rule);
  json["week"] = detail_json(report, request);
  Json weeks = Json::array();
  for (const WeekReport& week : report.weeks) weeks.push_back(week_json(week.start, week.tally, request));
  json["weeks"] = std::move(weeks);
  json["networks"] = networks_json(report, request);
  json["next"] = {{"advice", advice_name(advise(report, request.rule))},
                  {"valuePostsToRoom", value_posts_to_room(now, request.rule)}};
  json["recent"] = recent_json(posts);
  json["skipped"] = {{"broken", request.broken}, {"newer", request.newer}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace tact::ledger
