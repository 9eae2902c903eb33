#include <catch2/catch.hpp>
#include <string>

#include "ledger_json.h"

namespace tact::ledger {
namespace {

using test::answer;
using test::Json;
using test::request;

// Posts on `network`, one for each day.
void add(Json& entries, const std::string& network, std::initializer_list<const char*> days) {
  for (const char* day : days) {
    Json post = test::post(network + std::to_string(entries.size()), day);
    post["network"] = network;
    entries.push_back(post);
  }
}

Json focus_of(const Json& entries) { return answer(request(entries))["focus"]; }

Json focus(const char* advice, Json keep, Json neglected) {
  return {{"advice", advice}, {"keep", std::move(keep)}, {"neglected", std::move(neglected)}};
}

TEST_CASE("nothing in ninety days is nothing to focus on", "[ledger][focus]") {
  Json entries = Json::array();
  CHECK(focus_of(entries) == focus("none", Json::array(), Json::array()));
  add(entries, "x", {"2026-08-28"});
  CHECK(focus_of(entries) == focus("none", Json::array(), Json::array()));
  add(entries, "x", {"2026-08-29"});
  CHECK(focus_of(entries) == focus("revive", Json::array(), {"x"}));
}

TEST_CASE("one or two networks are revived", "[ledger][focus]") {
  Json entries = Json::array();
  add(entries, "x", {"2026-11-13"});
  CHECK(focus_of(entries) == focus("steady", Json::array(), Json::array()));
  add(entries, "reddit", {"2026-11-12"});
  CHECK(focus_of(entries) == focus("revive", Json::array(), {"reddit"}));
}

TEST_CASE("three or more are narrowed when some are neglected", "[ledger][focus]") {
  Json entries = Json::array();
  add(entries, "x", {"2026-11-26", "2026-11-25"});
  add(entries, "reddit", {"2026-11-20"});
  add(entries, "tumblr", {"2026-11-14"});
  CHECK(focus_of(entries)["advice"] == "steady");
  add(entries, "bluesky", {"2026-10-01", "2026-10-02", "2026-10-03"});
  add(entries, "threads", {"2026-09-30"});
  CHECK(focus_of(entries) == focus("narrow", {"x", "reddit"}, {"threads", "bluesky"}));
}

TEST_CASE("more than four kept up are narrowed, too", "[ledger][focus]") {
  Json entries = Json::array();
  for (const char* network : {"x", "reddit", "tumblr", "bluesky"}) add(entries, network, {"2026-11-26"});
  CHECK(focus_of(entries)["advice"] == "steady");
  add(entries, "youtube", {"2026-11-26", "2026-11-20"});
  CHECK(focus_of(entries) == focus("narrow", {"youtube", "x"}, Json::array()));
}

TEST_CASE("who posted nothing in thirty days keeps the one network of most posts", "[ledger][focus]") {
  Json entries = Json::array();
  add(entries, "x", {"2026-09-10"});
  add(entries, "reddit", {"2026-09-11", "2026-09-12"});
  add(entries, "tumblr", {"2026-09-13"});
  CHECK(focus_of(entries) == focus("narrow", {"reddit"}, {"x", "reddit", "tumblr"}));
}

Json weeks_of(std::initializer_list<const char*> days) {
  Json entries = Json::array();
  add(entries, "x", days);
  return entries;
}

TEST_CASE("a streak goes up to this week or, while it is empty, the last", "[ledger][streak]") {
  const auto streak = [](const Json& entries, const char* week_start = "monday") {
    Json asked = request(entries);
    asked["weekStart"] = week_start;
    return answer(asked)["streak"].get<int>();
  };
  CHECK(streak(Json::array()) == 0);
  CHECK(streak(weeks_of({"2026-11-26"})) == 1);
  CHECK(streak(weeks_of({"2026-11-22"})) == 1);
  CHECK(streak(weeks_of({"2026-11-15"})) == 0);
  CHECK(streak(weeks_of({"2026-11-23", "2026-11-22", "2026-11-15", "2026-11-01"})) == 3);
  // On a Sunday starts a week for some.
  CHECK(streak(weeks_of({"2026-11-22", "2026-11-21"})) == 2 - 1);
  CHECK(streak(weeks_of({"2026-11-22", "2026-11-21"}), "sunday") == 2);
  // A clock that is ahead makes no streak.
  CHECK(streak(weeks_of({"2027-11-22"})) == 0);
  CHECK(streak(weeks_of({"1970-01-01", "2026-11-24"})) == 1);
}

TEST_CASE("since when there have been posts", "[ledger][streak]") {
  CHECK(answer(request(Json::array()))["since"].is_null());
  Json entries = weeks_of({"2026-11-26", "2009-03-01", "2026-01-01"});
  CHECK(answer(request(entries))["since"] == "2009-03-01");
  entries.push_back(test::deletion("d", entries[1]["id"]));
  CHECK(answer(request(entries))["since"] == "2026-01-01");
}

TEST_CASE("contests of a month and of a year, sure ones only", "[ledger][focus]") {
  Json entries = {test::post("a", "2026-11-27", "contest"), test::post("b", "2026-10-28", "contest"),
                  test::post("c", "2026-10-27", "contest"), test::post("d", "2025-11-27", "contest"),
                  test::post("e", "2025-11-26", "contest"), test::post("f", "2026-11-26", "contest")};
  entries[5]["tag"] = "unsure";
  CHECK(answer(request(entries))["contests"] == Json{{"days30", 2}, {"days365", 4}});
}

}  // namespace
}  // namespace tact::ledger
