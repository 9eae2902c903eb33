#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "ledger_json.h"

namespace tact::ledger {
namespace {

using test::answer;
using test::correction;
using test::deletion;
using test::Json;

constexpr long long kNoon = 1'795'000'000'000;

Json own(const std::string& id, long long second) {
  Json post = test::post(id, "2026-11-26");
  post["at"] = kNoon + second * 1000;
  return post;
}

Json imported(const std::string& id, long long second) {
  Json post = own(id, second);
  post["imported"] = true;
  return post;
}

// Ids that are left, sorted; the same for every order of the entries that was tried.
std::vector<std::string> left(Json entries) {
  std::mt19937 random(5);
  std::vector<std::string> first;
  for (int round = 0; round < 12; ++round) {
    std::vector<std::string> ids;
    const Json summary = answer(test::request(entries));
    for (const Json& row : summary["recent"]) ids.push_back(row["id"]);
    std::sort(ids.begin(), ids.end());
    if (round == 0) first = ids;
    CHECK(ids == first);
    std::shuffle(entries.begin(), entries.end(), random);
  }
  return first;
}

using Ids = std::vector<std::string>;

TEST_CASE("an archive's copy of a post that Tact saw is left out", "[ledger][twins]") {
  CHECK(left({own("a", 0), imported("i", 4)}) == Ids{"a"});
  CHECK(left({own("a", 0), imported("i", 180)}) == Ids{"a"});
  CHECK(left({own("a", 181), imported("i", 0)}) == Ids{"a", "i"});
  CHECK(left({own("a", 180), imported("i", 0)}) == Ids{"a"});
}

TEST_CASE("only imported posts have twins, on their own network and in their own place", "[ledger][twins]") {
  CHECK(left({own("a", 0), own("b", 1)}) == Ids{"a", "b"});
  CHECK(left({imported("a", 0), imported("b", 1)}) == Ids{"a", "b"});
  Json elsewhere = imported("i", 1);
  elsewhere["network"] = "facebook";
  CHECK(left({own("a", 0), elsewhere}) == Ids{"a", "i"});
  Json reply = imported("i", 1);
  reply["reply"] = true;
  CHECK(left({own("a", 0), reply}) == Ids{"a", "i"});
}

TEST_CASE("each post has one twin, the nearest", "[ledger][twins]") {
  CHECK(left({own("a", 0), imported("i", -20), imported("j", 10)}) == Ids{"a", "i"});
  CHECK(left({own("a", 0), imported("j", -10), imported("i", 10)}) == Ids{"a", "j"});
  CHECK(left({own("a", 0), imported("k", 0), imported("j", 0), imported("i", 1)}) == Ids{"a", "i", "k"});
  // j belongs to b, by ten seconds; a is then too far from k.
  CHECK(left({own("a", 0), own("b", 100), imported("j", 90), imported("k", 250)}) == Ids{"a", "b", "k"});
  // The nearest pair first; a then takes what is left within reach.
  CHECK(left({own("a", 0), own("b", 60), imported("j", 50), imported("k", 170)}) == Ids{"a", "b"});
}

TEST_CASE("corrections of a twin do nothing, a deletion of the post itself keeps the twin away", "[ledger][twins]") {
  const Json summary =
      answer(test::request({own("a", 0), imported("i", 3), correction("c", "i", "offer", "promotional")}));
  CHECK(summary["window"]["promotional"] == 0);
  CHECK(summary["recent"][0]["corrected"] == false);
  CHECK(left({own("a", 0), imported("i", 3), deletion("d", "a")}).empty());
  CHECK(left({own("a", 0), imported("i", 3), deletion("d", "i")}) == Ids{"a"});
}

TEST_CASE("many posts of one moment are paired without delay", "[ledger][twins]") {
  Json entries = Json::array();
  for (int i = 0; i < 3000; ++i) {
    entries.push_back(own("a" + std::to_string(i), i % 7));
    entries.push_back(imported("i" + std::to_string(i), i % 5));
  }
  Json request = test::request(entries);
  request["recent"] = 0;
  CHECK(answer(request)["window"]["total"] == 3000);
}

}  // namespace
}  // namespace tact::ledger
