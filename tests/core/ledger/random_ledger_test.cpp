#include "random_ledger.h"

#include <catch2/catch.hpp>
#include <cmath>

namespace tact::ledger {
namespace {

using test::Dice;
using test::Json;
using test::SlowLedger;

namespace ch = std::chrono;

void check_cost(const Json& told, long seconds, const Json& rate) {
  if (rate.is_null()) {
    CHECK(told["cost"].is_null());
  } else {
    CHECK(told["cost"].get<double>() ==
          Approx(static_cast<double>(seconds) / 3600 * rate.get<double>()).margin(0.0051));
  }
}

void check_ratio(const Json& told, const SlowLedger::Count& counted) {
  CHECK(told["promotional"] == counted.promotional);
  CHECK(told["total"] == counted.total);
  if (counted.total == 0) {
    CHECK(told["share"].is_null());
  } else {
    const double share = static_cast<double>(counted.promotional) / static_cast<double>(counted.total);
    CHECK(told["share"].get<double>() == Approx(share).margin(0.000051));
  }
}

// A row of `byNetwork`, `networks` or totals: all with time.
void check_spent(const Json& told, const SlowLedger::Count& counted, const Json& rate) {
  check_ratio(told, counted);
  CHECK(told["published"] == counted.published);
  CHECK(told["replies"] == counted.replies);
  CHECK(told["seconds"] == counted.seconds);
  CHECK(told["activeSeconds"] == counted.active);
  CHECK(told["totalSeconds"] == counted.total_seconds);
  check_cost(told, counted.total_seconds, rate);
}

void check_totals(const Json& told, const SlowLedger::Count& counted, const Json& rate) {
  check_spent(told, counted, rate);
  CHECK(told["shares"] == counted.shares);
  CHECK(told["contests"] == counted.contests);
  CHECK(told["unsure"] == counted.unsure);
  CHECK(told["withPeople"] == counted.with_people);
  CHECK(told["ofOthers"] == counted.of_others);
  CHECK(told["ofSelf"] == counted.of_self);
}

void check_kinds(const Json& told, const SlowLedger::Count& counted, const Json& rate) {
  REQUIRE(told["byKind"].size() == 8);
  REQUIRE(told["timeByKind"].size() == 9);
  for (const auto& [kind, written] : told["timeByKind"].items()) {
    const auto found = counted.kinds.find(kind);
    const auto [published, seconds] = found == counted.kinds.end() ? std::pair(0L, 0L) : found->second;
    CHECK(written["published"] == published);
    CHECK(written["seconds"] == seconds);
    check_cost(written, seconds, rate);
    if (kind != "unsure") CHECK(told["byKind"][kind] == published);
  }
}

void check_campaigns(const Json& told, const SlowLedger& slow, ch::sys_days first, ch::sys_days last,
                     const Json& rate) {
  std::vector<Json> expected;
  for (const char* name : {"Noël", "a \"big\" one", "spring"}) expected.emplace_back(name);
  // Byte order: "N" < "a" < "s".
  expected.emplace_back(nullptr);
  Json rows = Json::array();
  for (const Json& campaign : expected) {
    const SlowLedger::Count count = slow.between(first, last, {"", &campaign});
    if (count.published == 0) continue;
    if (campaign.is_null() && rows.empty()) continue;
    const std::size_t index = rows.size();
    rows.push_back(campaign);
    REQUIRE(told["byCampaign"].size() > index);
    const Json& row = told["byCampaign"][index];
    CHECK(row["campaign"] == campaign);
    check_ratio(row, count);
    CHECK(row["published"] == count.published);
    CHECK(row["seconds"] == count.seconds);
    check_cost(row, count.seconds, rate);
  }
  CHECK(told["byCampaign"].size() == rows.size());
}

void check_detail(const Json& told, const SlowLedger& slow, const Json& rate) {
  const ch::sys_days first = SlowLedger::date(told["start"]);
  const ch::sys_days last = SlowLedger::date(told["end"]);
  const SlowLedger::Count whole = slow.between(first, last);
  check_totals(told, whole, rate);
  check_kinds(told, whole, rate);
  check_campaigns(told, slow, first, last, rate);
  std::set<std::string> listed;
  std::pair<long, long> busier{1'000'000, 0};
  for (const Json& row : told["byNetwork"]) {
    const SlowLedger::Count count = slow.between(first, last, {row["network"], nullptr});
    check_spent(row, count, rate);
    CHECK((count.published > 0 || count.active > 0));
    CHECK(std::pair(count.published, count.total_seconds) <= busier);
    busier = {count.published, count.total_seconds};
    listed.insert(row["network"]);
  }
  for (const char* network : test::kNetworks) {
    const SlowLedger::Count count = slow.between(first, last, {network, nullptr});
    CHECK(listed.count(network) == (count.published > 0 || count.active > 0 ? 1 : 0));
  }
  REQUIRE(static_cast<long>(told["byDay"].size()) == (last - first).count() + 1);
  ch::sys_days date = first;
  for (const Json& day : told["byDay"]) {
    const SlowLedger::Count count = slow.between(date, date);
    CHECK(day["date"] == test::text_of(date));
    check_ratio(day, count);
    CHECK(day["published"] == count.published);
    CHECK(day["unsure"] == count.unsure);
    CHECK(day["totalSeconds"] == count.total_seconds);
    date += ch::days{1};
  }
}

void check_recent(const Json& summary, const SlowLedger& slow, std::size_t limit) {
  const std::vector<Json>& posts = slow.posts();
  REQUIRE(summary["recent"].size() == std::min(limit, posts.size()));
  for (std::size_t i = 0; i < summary["recent"].size(); ++i) {
    Json expected = {{"campaign", SlowLedger::campaign_of(posts[i])},
                     {"quote", posts[i].value("quote", false)},
                     {"imported", posts[i].value("imported", false)}};
    for (const char* member : {"id", "at", "localDate", "network", "reply", "kind", "tag", "corrected", "seconds"}) {
      expected[member] = posts[i][member];
    }
    CHECK(summary["recent"][i] == expected);
  }
}

void check_history(const Json& summary, const SlowLedger& slow, ch::sys_days today, ch::sys_days this_week) {
  const ch::sys_days until = today + ch::days{1};
  CHECK(summary["contests"]["days30"] == slow.between(today - ch::days{29}, until).contests);
  CHECK(summary["contests"]["days365"] == slow.between(today - ch::days{364}, until).contests);
  long streak = 0;
  ch::sys_days week = this_week;
  if (slow.between(week, week + ch::days{6}).published == 0) week -= ch::days{7};
  for (; slow.between(week, week + ch::days{6}).published > 0; week -= ch::days{7}) ++streak;
  CHECK(summary["streak"] == streak);
  Json since;
  for (const Json& post : slow.posts()) {
    if (since.is_null() || post["localDate"] < since) since = post["localDate"];
  }
  CHECK(summary["since"] == since);
}

void check_focus(const Json& told, const SlowLedger& slow, ch::sys_days today) {
  const ch::sys_days until = today + ch::days{1};
  std::size_t used = 0;
  std::map<std::string, long> idle;
  long most = 0;
  std::map<std::string, long> month;
  for (const char* network : test::kNetworks) {
    if (slow.between(today - ch::days{89}, until, {network, nullptr}).published == 0) continue;
    ++used;
    ch::sys_days last{};
    for (const Json& post : slow.posts()) {
      if (post["network"] == network) last = std::max(last, SlowLedger::date(post["localDate"]));
    }
    if (today - last >= ch::days{14}) idle[network] = (today - last).count();
    month[network] = slow.between(today - ch::days{29}, until, {network, nullptr}).published;
    most = std::max(most, month[network]);
  }
  const bool busy = !idle.empty() || used > 4;
  const char* advice = used == 0 ? "none" : !busy ? "steady" : used <= 2 ? "revive" : "narrow";
  CHECK(told["advice"] == advice);
  REQUIRE(told["neglected"].size() == idle.size());
  long longer = 1'000'000;
  for (const Json& network : told["neglected"]) {
    CHECK(idle.at(network) <= longer);
    longer = idle.at(network);
  }
  if (std::string(advice) != "narrow") {
    CHECK(told["keep"].empty());
    return;
  }
  REQUIRE((told["keep"].size() == 1 || told["keep"].size() == 2));
  CHECK(month.at(told["keep"][0]) == most);
  for (const auto& [network, posts] : month) {
    const bool kept = network == told["keep"][0] || (told["keep"].size() == 2 && network == told["keep"][1]);
    if (!kept) CHECK(posts <= month.at(told["keep"].back()));
    if (!kept && told["keep"].size() == 1) CHECK(posts == 0);
  }
}

TEST_CASE("random ledgers come out as a slow count says", "[ledger][random]") {
  Dice dice(4711);
  for (int round = 0; round < 200; ++round) {
    const Json request = test::random_request(dice);
    CAPTURE(round);
    const Json summary = test::answer(request);
    const SlowLedger slow(request);
    const Json& rate = request["hourlyRate"];
    const ch::sys_days today = SlowLedger::date(request["today"]);
    const Json& rule = request["rule"];
    const int days = rule["preset"] == "custom"               ? rule["customDays"].get<int>()
                     : rule["preset"] == "reddit_nine_to_one" ? 90
                                                              : 30;
    CHECK(summary["rule"]["windowDays"] == days);
    CHECK(summary["rule"]["countContests"] == rule["countContests"]);
    const ch::sys_days from = today - ch::days{days - 1};
    const ch::sys_days until = today + ch::days{1};
    check_ratio(summary["window"], slow.between(from, until));
    for (const Json& row : summary["networks"]) {
      check_spent(row, slow.between(from, until, {row["network"], nullptr}), rate);
    }
    CHECK(summary["weeks"].size() == request["weeks"]);
    for (const Json& week : summary["weeks"]) {
      check_totals(week, slow.between(SlowLedger::date(week["start"]), SlowLedger::date(week["end"])), rate);
    }
    check_detail(summary["week"], slow, rate);
    CHECK(summary["period"]["start"] == request["period"]["start"]);
    CHECK(summary["period"]["end"] == request["period"]["end"]);
    check_detail(summary["period"], slow, rate);
    const ch::sys_days start = SlowLedger::date(summary["week"]["start"]);
    CHECK(SlowLedger::date(summary["week"]["end"]) == start + ch::days{6});
    const ch::sys_days this_week = start + ch::weeks{request["weekOffset"].get<int>()};
    CHECK((this_week <= today && today < this_week + ch::days{7}));
    CHECK(summary["weeks"].back()["start"] == test::text_of(this_week));
    check_recent(summary, slow, request["recent"].get<std::size_t>());
    check_history(summary, slow, today, this_week);
    check_focus(summary["focus"], slow, today);
  }
}

TEST_CASE("the order of random ledgers does not matter, twins or not", "[ledger][random]") {
  Dice dice(1234);
  std::mt19937 random(99);
  for (int round = 0; round < 60; ++round) {
    Json request = test::random_request(dice);
    const std::string expected = summarize(request.dump()).value();
    std::shuffle(request["entries"].begin(), request["entries"].end(), random);
    std::shuffle(request["time"].begin(), request["time"].end(), random);
    CHECK(summarize(request.dump()).value() == expected);
  }
}

TEST_CASE("a projection is what the window becomes", "[ledger][random]") {
  Dice dice(815);
  for (int round = 0; round < 100; ++round) {
    Json request = test::random_request(dice);
    CAPTURE(round);
    const Json before = test::answer(request);
    const auto after = [&request](const char* kind) {
      Json next = request;
      next["entries"].push_back(test::post("one more", request["today"], kind));
      return test::answer(next)["window"];
    };
    CHECK(after("offer") == before["projection"]["ifPromotional"]);
    CHECK(after("answer") == before["projection"]["ifValueAdding"]);
    const bool soft_counts = before["rule"]["counts"] == "all";
    CHECK(after("ask") == before["projection"][soft_counts ? "ifPromotional" : "ifValueAdding"]);
    const bool contests_count = before["rule"]["countContests"];
    CHECK(after("contest") == before["projection"][contests_count ? "ifPromotional" : "ifValueAdding"]);
  }
}

}  // namespace
}  // namespace tact::ledger
