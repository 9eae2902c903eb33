#include <catch2/catch.hpp>
#include <string>

#include "ledger_json.h"

namespace tact::ledger {
namespace {

using test::answer;
using test::Json;
using test::post;
using test::request;

Json row(const std::string& day, const std::string& network, int seconds) {
  return {{"schema", 1}, {"id", "time:b:" + day}, {"localDate", day}, {"network", network}, {"seconds", seconds}};
}

Json with_time(Json entries, Json time) {
  Json asked = request(std::move(entries));
  asked["time"] = std::move(time);
  return asked;
}

TEST_CASE("of writing and being there the larger counts, day by day and network by network", "[ledger][time]") {
  Json elsewhere = post("b", "2026-11-25");
  elsewhere["network"] = "facebook";
  Json asked = with_time({post("a", "2026-11-24"), post("c", "2026-11-25"), elsewhere},
                         {row("2026-11-24", "x", 40), row("2026-11-24", "x", 50), row("2026-11-25", "x", 20),
                          row("2026-11-26", "facebook", 3600), row("2026-11-22", "x", 999)});
  asked["hourlyRate"] = 30;
  const Json week = answer(asked)["week"];
  CHECK(week["seconds"] == 180);
  CHECK(week["activeSeconds"] == 3710);
  // x: 90 + 60; facebook: 60 + 3600.
  CHECK(week["totalSeconds"] == 3810);
  CHECK(week["cost"] == 31.75);
  CHECK(week["byDay"][1]["totalSeconds"] == 90);
  CHECK(week["byDay"][2]["totalSeconds"] == 120);
  CHECK(week["byNetwork"][0]["network"] == "x");
  CHECK(week["byNetwork"][0]["totalSeconds"] == 150);
  CHECK(week["byNetwork"][1]["totalSeconds"] == 3660);
  CHECK(week["timeByKind"]["tip"]["cost"] == 1.5);
}

TEST_CASE("a network that was only looked at has a row in the week and nowhere else", "[ledger][time]") {
  const Json summary = answer(with_time(Json::array(), {row("2026-11-26", "reddit", 600), row("2026-11-26", "x", 0)}));
  CHECK(summary["networks"].empty());
  REQUIRE(summary["week"]["byNetwork"].size() == 1);
  const Json& reddit = summary["week"]["byNetwork"][0];
  CHECK(reddit["network"] == "reddit");
  CHECK(reddit["published"] == 0);
  CHECK(reddit["activeSeconds"] == 600);
  CHECK(reddit["lastDate"].is_null());
  CHECK(reddit["idleDays"].is_null());
  CHECK(reddit["neglected"] == false);
}

TEST_CASE("networks have the window's time, weeks their own", "[ledger][time]") {
  const Json summary =
      answer(with_time(Json::array({post("a", "2026-11-26")}),
                       {row("2026-10-27", "x", 1), row("2026-10-28", "x", 10), row("2026-11-27", "x", 100)}));
  CHECK(summary["networks"][0]["activeSeconds"] == 110);
  CHECK(summary["networks"][0]["totalSeconds"] == 170);
  CHECK(summary["weeks"][3]["start"] == "2026-10-26");
  CHECK(summary["weeks"][3]["totalSeconds"] == 11);
}

TEST_CASE("a broken time row costs itself only", "[ledger][time]") {
  Json time = {row("2026-11-26", "x", 7),
               row("2026-11-26", "x", -1),
               row("2026-11-26", "x", 86'401),
               row("2026-11-31", "x", 1),
               Json(nullptr),
               Json::array({1}),
               Json::object(),
               "row"};
  Json shapeless = row("2026-11-26", "x", 5);
  shapeless["seconds"] = 1.5;
  time.push_back(shapeless);
  shapeless = row("2026-11-26", "x", 5);
  shapeless["network"] = 5;
  time.push_back(shapeless);
  Json newer = row("2026-11-26", "x", 5);
  newer["schema"] = 2;
  time.push_back(newer);
  Json bare = row("2026-11-26", "friendster", 3);
  bare.erase("id");
  bare["future"] = {{"deep", Json::array({1, 2})}};
  time.push_back(bare);
  const Json summary = answer(with_time(Json::array(), time));
  CHECK(summary["skipped"]["broken"] == 9);
  CHECK(summary["skipped"]["newer"] == 1);
  CHECK(summary["week"]["activeSeconds"] == 10);
  CHECK(summary["week"]["byNetwork"][1]["network"] == "other");
}

}  // namespace
}  // namespace tact::ledger
