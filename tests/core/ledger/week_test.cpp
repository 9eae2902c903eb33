#include <catch2/catch.hpp>
#include <string>

#include "ledger_json.h"

namespace tact::ledger {
namespace {

using test::answer;
using test::Json;
using test::post;
using test::request;

Json on(const char* today, const char* week_start, Json entries) {
  Json asked = request(std::move(entries));
  asked["today"] = today;
  asked["weekStart"] = week_start;
  return answer(asked);
}

Json at(const std::string& id, const std::string& day, long long moment, int offset) {
  Json entry = post(id, day);
  entry["at"] = moment;
  entry["offsetMinutes"] = offset;
  return entry;
}

TEST_CASE("weeks in which the clock changes have seven days, each once", "[ledger][week]") {
  // Montréal: 1 November 2026 has 25 hours, 8 March 23; a post in the hour that comes twice stays on its day.
  const Json autumn =
      on("2026-11-01", "monday",
         {at("a", "2026-11-01", 1'793'511'000'000, -240), at("b", "2026-11-01", 1'793'514'600'000, -300),
          at("c", "2026-10-31", 1'793'505'599'000, -240), at("d", "2026-11-02", 1'793'595'600'000, -300)});
  CHECK(autumn["week"]["start"] == "2026-10-26");
  CHECK(autumn["week"]["byDay"].size() == 7);
  CHECK(autumn["week"]["byDay"][6]["published"] == 2);
  CHECK(autumn["week"]["byDay"][5]["published"] == 1);
  CHECK(autumn["week"]["published"] == 3);
  const Json spring =
      on("2026-03-08", "sunday",
         {at("a", "2026-03-08", 1'772'953'200'000, -300), at("b", "2026-03-08", 1'772'956'800'000, -240)});
  CHECK(spring["week"]["start"] == "2026-03-08");
  CHECK(spring["week"]["end"] == "2026-03-14");
  CHECK(spring["week"]["byDay"][0]["published"] == 2);
}

TEST_CASE("over the date line the author's day counts, lived twice or not at all", "[ledger][week]") {
  // Auckland on the 26th, then Honolulu, where it is the 25th again; later in time, earlier by the calendar.
  const Json summary =
      on("2026-11-25", "monday",
         {at("auckland", "2026-11-26", 1'795'644'000'000, 780), at("honolulu", "2026-11-25", 1'795'680'000'000, -600)});
  CHECK(summary["window"]["total"] == 2);
  CHECK(summary["week"]["byDay"][2]["published"] == 1);
  CHECK(summary["week"]["byDay"][3]["published"] == 1);
  CHECK(summary["recent"][0]["id"] == "honolulu");
  CHECK(summary["networks"][0]["idleDays"] == 0);
  CHECK(summary["contests"]["days30"] == 0);
  CHECK(summary["streak"] == 1);
}

TEST_CASE("a year of fifty-three weeks", "[ledger][week]") {
  const Json monday = on("2027-01-01", "monday", Json::array())["week"];
  CHECK(monday["start"] == "2026-12-28");
  CHECK(monday["isoWeek"] == 53);
  CHECK(monday["isoYear"] == 2026);
  const Json sunday = on("2027-01-02", "sunday", Json::array())["week"];
  CHECK(sunday["start"] == "2026-12-27");
  CHECK(sunday["isoWeek"] == 53);
  const Json saturday = on("2027-01-02", "saturday", Json::array())["week"];
  CHECK(saturday["start"] == "2027-01-02");
  CHECK(saturday["isoWeek"] == 1);
  CHECK(saturday["isoYear"] == 2027);
  CHECK(on("2027-01-04", "monday", Json::array())["week"]["isoWeek"] == 1);
}

TEST_CASE("a period is told like a week, whatever the week", "[ledger][period]") {
  Json entries = {post("a", "2026-10-31"), post("b", "2026-11-01", "offer"), post("c", "2026-11-30", "contest"),
                  post("d", "2026-12-01")};
  entries[1]["campaign"] = "Noël";
  Json asked = request(entries);
  CHECK_FALSE(answer(asked).contains("period"));
  asked["period"] = {{"start", "2026-11-01"}, {"end", "2026-11-30"}};
  asked["weekOffset"] = 30;
  const Json period = answer(asked)["period"];
  CHECK(period["published"] == 2);
  CHECK(period["ofSelf"] == 2);
  CHECK(period["byDay"].size() == 30);
  CHECK(period["byDay"][29]["promotional"] == 1);
  CHECK(period["byKind"]["contest"] == 1);
  REQUIRE(period["byCampaign"].size() == 2);
  CHECK(period["byCampaign"][0]["campaign"] == "Noël");
  CHECK(period["byCampaign"][1]["campaign"].is_null());
  CHECK_FALSE(period.contains("isoWeek"));
}

TEST_CASE("a contest that does not count is still a post", "[ledger][rule]") {
  Json asked = request({post("a", "2026-11-26", "contest"), post("b", "2026-11-26", "offer")});
  asked["rule"]["countContests"] = false;
  for (const char* counts : {"all", "hard"}) {
    asked["rule"]["counts"] = counts;
    const Json summary = answer(asked);
    CHECK(summary["window"]["promotional"] == 1);
    CHECK(summary["window"]["total"] == 2);
    CHECK(summary["week"]["contests"] == 1);
    CHECK(summary["week"]["ofSelf"] == 2);
    CHECK(summary["rule"]["countContests"] == false);
  }
}

TEST_CASE("whom posts are about", "[ledger][summary]") {
  const auto with = [](const char* id, const char* kind, const char* member) {
    Json entry = post(id, "2026-11-26", kind);
    if (*member != 0) entry[member] = true;
    return entry;
  };
  Json unsure = with("u", "answer", "reply");
  unsure["tag"] = "unsure";
  const Json week = answer(
      request({with("a", "tip", ""), with("b", "tip", "reply"), with("c", "tip", "quote"), with("d", "share", ""),
               with("e", "share", "reply"), with("f", "conversation", ""), with("g", "answer", ""),
               with("h", "offer", "reply"), with("i", "showcase", "quote"), unsure}))["week"];
  CHECK(week["published"] == 10);
  CHECK(week["withPeople"] == 3);
  CHECK(week["ofOthers"] == 3);
  CHECK(week["ofSelf"] == 2);
}

}  // namespace
}  // namespace tact::ledger
