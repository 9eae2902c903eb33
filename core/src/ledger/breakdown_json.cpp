#include <algorithm>
#include <tuple>

#include "ledger/summary_json.h"

namespace tact::ledger {
namespace {

void put_written(JsonWriter& json, const WrittenTime& written, const Request& request) {
  json.integer("published", written.published);
  json.integer("seconds", written.seconds);
  put_cost(json, written.seconds, request);
}

void put_kinds(JsonWriter& json, const PeriodDetail& detail, const Request& request) {
  json.key("byKind");
  json.open_object();
  for (std::size_t i = 0; i < detail.kinds.size(); ++i) {
    json.integer(kind_name(static_cast<Kind>(i)), detail.kinds[i].published);
  }
  json.close_object();
  json.key("timeByKind");
  json.open_object();
  const auto put = [&json, &request](std::string_view name, const WrittenTime& written) {
    json.key(name);
    json.open_object();
    put_written(json, written, request);
    json.close_object();
  };
  for (std::size_t i = 0; i < detail.kinds.size(); ++i) put(kind_name(static_cast<Kind>(i)), detail.kinds[i]);
  put(tag_name(Tag::unsure), detail.unsure);
  json.close_object();
}

// Busiest first: by posts, then by time.
void put_networks(JsonWriter& json, const PeriodDetail& detail, const Report& report, const Request& request) {
  struct Row {
    Network network;
    const Tally* tally;
    TimeSpent time;
  };
  std::vector<Row> rows;
  for (std::size_t i = 0; i < detail.networks.size(); ++i) {
    const auto network = static_cast<Network>(i);
    const Row row{network, &detail.networks[i], detail.time.sum_of(network)};
    if (row.tally->published > 0 || row.time.active > 0) rows.push_back(row);
  }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return std::tie(b.tally->published, b.time.total, a.network) <
           std::tie(a.tally->published, a.time.total, b.network);
  });
  json.key("byNetwork");
  json.open_array();
  for (const Row& row : rows) put_network(json, row.network, *row.tally, row.time, report, request);
  json.close_array();
}

void put_campaign(JsonWriter& json, std::string_view name, const CampaignTally& tally, const Request& request) {
  json.open_object();
  json.key("campaign");
  if (name.empty()) {
    json.null();
  } else {
    json.string(name);
  }
  put_ratio(json, tally.ratio);
  put_written(json, tally.written, request);
  json.close_object();
}

void put_campaigns(JsonWriter& json, const PeriodDetail& detail, const Request& request) {
  json.key("byCampaign");
  json.open_array();
  const auto none = detail.campaigns.find("");
  const bool named = detail.campaigns.size() > (none == detail.campaigns.end() ? 0u : 1u);
  for (const auto& [name, tally] : detail.campaigns) {
    if (!name.empty()) put_campaign(json, name, tally, request);
  }
  if (named && none != detail.campaigns.end()) put_campaign(json, "", none->second, request);
  json.close_array();
}

void put_days(JsonWriter& json, const PeriodDetail& detail) {
  json.key("byDay");
  json.open_array();
  Day date = detail.start;
  for (const Tally& day : detail.days) {
    json.open_object();
    json.string("date", format_day(date));
    put_ratio(json, day.ratio);
    json.integer("published", day.published);
    json.integer("unsure", day.unsure);
    json.integer("totalSeconds", detail.time.sum(date, 1).total);
    json.close_object();
    ++date;
  }
  json.close_array();
}

}  // namespace

void put_breakdown(JsonWriter& json, const PeriodDetail& detail, const Report& report, const Request& request) {
  put_kinds(json, detail, request);
  put_networks(json, detail, report, request);
  put_campaigns(json, detail, request);
  put_days(json, detail);
}

}  // namespace tact::ledger
