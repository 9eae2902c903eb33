#include "ledger/standing.h"
#include "ledger/summary_json.h"

namespace tact::ledger {
namespace {

void put_time(JsonWriter& json, std::int64_t writing, const TimeSpent& time, const Request& request) {
  json.integer("seconds", writing);
  json.integer("activeSeconds", time.active);
  json.integer("totalSeconds", time.total);
  put_cost(json, time.total, request);
}

}  // namespace

void put_share(JsonWriter& json, std::string_view name, const Share& share) {
  json.key(name);
  json.decimal(ten_thousandths(share.numerator, share.denominator), 4);
}

void put_ratio(JsonWriter& json, const Ratio& ratio) {
  json.integer("promotional", ratio.promotional);
  json.integer("total", ratio.total);
  if (ratio.total > 0) {
    put_share(json, "share", {ratio.promotional, ratio.total});
  } else {
    json.key("share");
    json.null();
  }
}

void put_cost(JsonWriter& json, std::int64_t seconds, const Request& request) {
  json.key("cost");
  if (request.has_hourly_rate) {
    json.decimal(cost_of(seconds, request.hourly_rate), 2);
  } else {
    json.null();
  }
}

void put_totals(JsonWriter& json, const Tally& tally, const TimeSpent& time, const Request& request) {
  put_ratio(json, tally.ratio);
  json.integer("published", tally.published);
  json.integer("replies", tally.replies);
  json.integer("shares", tally.shares);
  json.integer("contests", tally.contests);
  json.integer("unsure", tally.unsure);
  json.integer("withPeople", tally.with_people);
  json.integer("ofOthers", tally.of_others);
  json.integer("ofSelf", tally.of_self);
  put_time(json, tally.seconds, time, request);
}

void put_network(JsonWriter& json, Network network, const Tally& tally, const TimeSpent& time, const Report& report,
                 const Request& request) {
  const NetworkLife& life = report.life[static_cast<std::size_t>(network)];
  json.open_object();
  json.string("network", network_name(network));
  put_ratio(json, tally.ratio);
  json.integer("published", tally.published);
  json.integer("replies", tally.replies);
  put_time(json, tally.seconds, time, request);
  if (life.used) {
    json.string("lastDate", format_day(life.last_day));
    json.integer("idleDays", idle_days(life, request.today));
  } else {
    json.key("lastDate");
    json.null();
    json.key("idleDays");
    json.null();
  }
  json.boolean("neglected", is_neglected(life, request.today));
  json.close_object();
}

}  // namespace tact::ledger
