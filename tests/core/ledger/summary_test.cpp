#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "ledger_json.h"

namespace tact::ledger {
namespace {

using test::answer;
using test::correction;
using test::deletion;
using test::Json;
using test::post;
using test::request;

Json posts(int value, int promotional, const std::string& day = "2026-11-26") {
  Json entries = Json::array();
  for (int i = 0; i < value; ++i) entries.push_back(post("v" + std::to_string(i), day));
  for (int i = 0; i < promotional; ++i) entries.push_back(post("p" + std::to_string(i), day, "offer"));
  return entries;
}

TEST_CASE("an empty ledger has an honest answer", "[ledger][summary]") {
  const Json summary = answer(request(Json::array()));
  CHECK(summary["window"] ==
        Json::parse(R"({"promotional":0,"total":0,"share":null,"state":"none","valuePostsToRoom":9})"));
  CHECK(summary["next"]["advice"] == "first_post");
  CHECK(summary["networks"].empty());
  CHECK(summary["recent"].empty());
  CHECK(summary["weeks"].size() == 8);
  CHECK(summary["week"]["byDay"].size() == 7);
}

TEST_CASE("three of twenty-eight, and what one more would do", "[ledger][summary]") {
  const Json summary = answer(request(posts(25, 3)));
  CHECK(summary["window"] ==
        Json::parse(R"({"promotional":3,"total":28,"share":0.1071,"state":"over","valuePostsToRoom":11})"));
  CHECK(summary["projection"]["ifPromotional"] ==
        Json::parse(R"({"promotional":4,"total":29,"share":0.1379,"state":"over","valuePostsToRoom":20})"));
  CHECK(summary["projection"]["ifValueAdding"]["total"] == 29);
  CHECK(summary["next"]["advice"] == "value_first");
}

TEST_CASE("an unsure post stands outside until its author says what it is", "[ledger][summary]") {
  Json unsure = post("u", "2026-11-26", "offer");
  unsure["tag"] = "unsure";
  Json summary = answer(request(Json::array({unsure})));
  CHECK(summary["window"]["total"] == 0);
  CHECK(summary["week"]["unsure"] == 1);
  CHECK(summary["week"]["published"] == 1);
  CHECK(summary["week"]["byKind"]["offer"] == 0);
  CHECK(summary["recent"][0]["tag"] == "unsure");
  summary = answer(request({unsure, correction("c", "u", "offer", "promotional")}));
  CHECK(summary["window"]["promotional"] == 1);
  CHECK(summary["week"]["unsure"] == 0);
  CHECK(summary["recent"][0]["corrected"] == true);
}

TEST_CASE("the latest correction counts, a deletion ends it, doubles change nothing", "[ledger][summary]") {
  Json entries = {post("a", "2026-11-26", "offer"),
                  post("a", "2026-11-26", "offer"),
                  correction("c1", "a", "tip", "value-adding", 1000),
                  correction("c2", "a", "contest", "promotional", 2000),
                  correction("c2", "a", "contest", "promotional", 2000),
                  correction("c3", "nobody", "tip", "value-adding")};
  Json summary = answer(request(entries));
  CHECK(summary["window"]["total"] == 1);
  CHECK(summary["recent"][0]["kind"] == "contest");
  CHECK(summary["week"]["contests"] == 1);
  entries.push_back(deletion("d", "a"));
  summary = answer(request(entries));
  CHECK(summary["window"]["total"] == 0);
  CHECK(summary["recent"].empty());
}

TEST_CASE("the order of entries does not matter", "[ledger][summary]") {
  Json entries = posts(12, 3);
  Json twin = post("v1", "2026-11-24", "offer");
  twin["at"] = 5;
  entries.push_back(twin);
  entries.push_back(correction("c1", "v1", "answer", "value-adding", 7));
  entries.push_back(correction("c2", "v1", "ask", "promotional", 7));
  entries.push_back(deletion("d", "p0"));
  std::mt19937 random(20261126);
  const std::string expected = summarize(request(entries).dump()).value();
  for (int i = 0; i < 50; ++i) {
    std::shuffle(entries.begin(), entries.end(), random);
    CHECK(summarize(request(entries).dump()).value() == expected);
  }
}

TEST_CASE("a week is seven calendar days, whatever the clock did", "[ledger][summary]") {
  // Travel over the date line and summer time change `at` and the offset, never the day the author lived.
  Json entries = {post("before", "2026-11-22"), post("first", "2026-11-23"), post("last", "2026-11-29"),
                  post("after", "2026-11-30")};
  entries[1]["at"] = 1'795'900'000'000;
  entries[2]["offsetMinutes"] = 840;
  entries[2]["at"] = 1'700'000'000'000;
  Json asked = request(entries);
  CHECK(answer(asked)["week"]["published"] == 2);
  CHECK(answer(asked)["week"]["byDay"][0]["published"] == 1);
  CHECK(answer(asked)["week"]["byDay"][6]["published"] == 1);
  asked["weekStart"] = "sunday";
  CHECK(answer(asked)["week"]["start"] == "2026-11-22");
  CHECK(answer(asked)["week"]["end"] == "2026-11-28");
  CHECK(answer(asked)["week"]["published"] == 2);
  asked["weekOffset"] = 1;
  CHECK(answer(asked)["week"]["start"] == "2026-11-15");
  CHECK(answer(asked)["week"]["published"] == 0);
}

TEST_CASE("the window ends after its days and takes tomorrow's travellers along", "[ledger][summary]") {
  const Json summary =
      answer(request({post("today", "2026-11-26"), post("oldest", "2026-10-28"), post("too old", "2026-10-27"),
                      post("east of the date line", "2026-11-27"), post("broken clock", "2027-11-28")}));
  CHECK(summary["window"]["total"] == 3);
  CHECK(summary["recent"].size() == 5);
  CHECK(summary["networks"][0]["idleDays"] == 0);
}

TEST_CASE("replies count where the rule counts them", "[ledger][summary]") {
  Json reply = post("r", "2026-11-26", "answer");
  reply["reply"] = true;
  Json asked = request({reply, post("p", "2026-11-26")});
  CHECK(answer(asked)["window"]["total"] == 2);
  asked["rule"]["countReplies"] = false;
  CHECK(answer(asked)["window"]["total"] == 1);
  CHECK(answer(asked)["week"]["replies"] == 1);
  CHECK(answer(asked)["week"]["published"] == 2);
  asked["rule"] = {{"preset", "thirds"}};
  CHECK(answer(asked)["window"]["total"] == 2);
}

TEST_CASE("networks rest fourteen days before they are neglected", "[ledger][summary]") {
  Json fed = post("fed", "2026-11-13");
  fed["network"] = "bluesky";
  fed["at"] = 20;
  Json neglected = post("neglected", "2026-11-12");
  neglected["network"] = "google-business";
  neglected["at"] = 10;
  const Json rows = answer(request({neglected, fed}))["networks"];
  REQUIRE(rows.size() == 2);
  CHECK(rows[0]["network"] == "bluesky");
  CHECK(rows[0]["neglected"] == false);
  CHECK(rows[1]["idleDays"] == 14);
  CHECK(rows[1]["neglected"] == true);
}

TEST_CASE("time is money, to the cent", "[ledger][summary]") {
  Json asked = request(posts(2, 0));
  asked["hourlyRate"] = 22.75;
  CHECK(answer(asked)["week"]["seconds"] == 120);
  CHECK(answer(asked)["week"]["cost"] == 0.76);
  asked["hourlyRate"] = 0;
  CHECK(answer(asked)["week"]["cost"] == 0);
  asked["hourlyRate"] = nullptr;
  CHECK(answer(asked)["week"]["cost"].is_null());
}

TEST_CASE("advice goes from the first post to just going on", "[ledger][summary]") {
  Json entries = posts(21, 1);
  CHECK(answer(request(entries))["next"]["advice"] == "room_for_one");
  entries = posts(18, 1);
  CHECK(answer(request(entries))["next"]["advice"] == "answer_people");
  entries[0]["reply"] = true;
  CHECK(answer(request(entries))["next"]["advice"] == "share_others");
  entries[1]["kind"] = "share";
  CHECK(answer(request(entries))["next"]["advice"] == "keep_going");
  CHECK(answer(request(posts(9, 1)))["next"]["advice"] == "value_first");
}

TEST_CASE("recent posts are the newest fifty, text of ids untouched", "[ledger][summary]") {
  Json entries = Json::array();
  for (int i = 0; i < 60; ++i) {
    Json entry = post("\"é\u2028\\" + std::to_string(i), "2026-11-26");
    entry["at"] = i;
    entries.push_back(entry);
  }
  const Json recent = answer(request(entries))["recent"];
  REQUIRE(recent.size() == 50);
  CHECK(recent[0]["id"] == "\"é\u2028\\59");
  CHECK(recent[49]["at"] == 10);
}

}  // namespace
}  // namespace tact::ledger
