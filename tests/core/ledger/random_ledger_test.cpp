#include <array>
#include <catch2/catch.hpp>
#include <chrono>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "ledger_json.h"

namespace tact::ledger {
namespace {

using test::Json;

namespace ch = std::chrono;

// A second, slow opinion on the arithmetic: it walks the JSON entries, looks everything up afresh for each question and
// shares no code with the engine; its calendar is the standard library's.
class SlowLedger {
 public:
  explicit SlowLedger(Json request) : request_(std::move(request)) {}

  struct Count {
    long promotional = 0, total = 0, published = 0, replies = 0, unsure = 0, seconds = 0;
  };

  Count between(ch::sys_days first, ch::sys_days last, const std::string& network = "") const {
    Count count;
    std::set<std::string> seen;
    for (const Json& entry : request_["entries"]) {
      if (entry["type"] != "post" || !seen.insert(entry["id"]).second || is_deleted(entry["id"])) continue;
      if (!network.empty() && entry["network"] != network) continue;
      const ch::sys_days day = date(entry["localDate"]);
      if (day < first || day > last) continue;
      add(count, entry);
    }
    return count;
  }

  static ch::sys_days date(const std::string& text) {
    return ch::sys_days{ch::year{std::stoi(text.substr(0, 4))} / std::stoi(text.substr(5, 2)) /
                        std::stoi(text.substr(8, 2))};
  }

 private:
  bool is_deleted(const std::string& id) const {
    for (const Json& entry : request_["entries"]) {
      if (entry["type"] == "deletion" && entry["of"] == id) return true;
    }
    return false;
  }

  void add(Count& count, const Json& post) const {
    std::string kind = post["kind"], tag = post["tag"];
    long long latest = -1;
    for (const Json& entry : request_["entries"]) {
      if (entry["type"] != "correction" || entry["of"] != post["id"] || entry["at"] < latest) continue;
      latest = entry["at"];
      kind = entry["kind"];
      tag = entry["tag"];
    }
    ++count.published;
    count.seconds += post["seconds"].get<long>();
    if (post["reply"]) ++count.replies;
    if (tag == "unsure") {
      ++count.unsure;
      return;
    }
    if (post["reply"] && !request_["rule"]["countReplies"]) return;
    ++count.total;
    const bool counts_kind = request_["rule"]["counts"] == "all" || kind == "offer" || kind == "contest";
    if (tag == "promotional" && counts_kind) ++count.promotional;
  }

  Json request_;
};

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  template <std::size_t N>
  std::string pick(const std::array<const char*, N>& names) {
    return names[static_cast<std::size_t>(below(static_cast<int>(N)))];
  }

 private:
  std::mt19937 engine_;
};

constexpr std::array<const char*, 8> kKinds = {"offer", "showcase", "contest", "ask",
                                               "tip",   "answer",   "share",   "conversation"};
constexpr std::array<const char*, 4> kNetworks = {"x", "facebook", "bluesky", "other"};

std::string text_of(ch::sys_days day) {
  const ch::year_month_day date{day};
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return text;
}

Json random_request(Dice& dice) {
  const ch::sys_days today = ch::sys_days{ch::year{2024} / 1 / 1} + ch::days{dice.below(1500)};
  Json entries = Json::array();
  const int count = dice.below(70);
  for (int i = 0; i < count; ++i) {
    Json entry = test::post("p" + std::to_string(i), text_of(today - ch::days{dice.below(80) - 3}), dice.pick(kKinds));
    entry["at"] = dice.below(1'000'000);
    entry["network"] = dice.pick(kNetworks);
    entry["reply"] = dice.below(3) == 0;
    entry["seconds"] = dice.below(900);
    if (dice.below(6) == 0) entry["tag"] = "unsure";
    entries.push_back(entry);
    if (dice.below(8) == 0) entries.push_back(entry);
    if (dice.below(4) == 0) {
      const std::string kind = dice.pick(kKinds);
      const bool sells = kind == "offer" || kind == "showcase" || kind == "contest" || kind == "ask";
      // Distinct times, so that the slow opinion needs no rule for ties.
      entries.push_back(test::correction("c" + std::to_string(i), entry["id"], kind,
                                         sells ? "promotional" : "value-adding", 2'000'000 + i));
    }
    if (dice.below(12) == 0) entries.push_back(test::deletion("d" + std::to_string(i), entry["id"]));
  }
  Json request = test::request(entries);
  request["today"] = text_of(today);
  request["weekStart"] = dice.pick(std::array<const char*, 3>{"monday", "sunday", "saturday"});
  request["weekOffset"] = dice.below(4);
  request["weeks"] = 1 + dice.below(9);
  request["rule"] = {{"preset", dice.pick(std::array<const char*, 3>{"five_to_ten", "reddit_nine_to_one", "thirds"})},
                     {"counts", dice.below(2) == 0 ? "all" : "hard"},
                     {"countReplies", dice.below(2) == 0}};
  return request;
}

void check_same(const Json& told, const SlowLedger::Count& counted) {
  CHECK(told["promotional"] == counted.promotional);
  CHECK(told["total"] == counted.total);
  if (told.contains("published")) CHECK(told["published"] == counted.published);
  if (told.contains("replies")) CHECK(told["replies"] == counted.replies);
  if (told.contains("unsure")) CHECK(told["unsure"] == counted.unsure);
  if (told.contains("seconds")) CHECK(told["seconds"] == counted.seconds);
  if (counted.total == 0) {
    CHECK(told["share"].is_null());
  } else {
    const double share = static_cast<double>(counted.promotional) / static_cast<double>(counted.total);
    CHECK(told["share"].get<double>() == Approx(share).margin(0.000051));
  }
}

TEST_CASE("random ledgers come out as a slow count says", "[ledger][random]") {
  Dice dice(4711);
  for (int round = 0; round < 300; ++round) {
    const Json request = random_request(dice);
    CAPTURE(round);
    const Json summary = test::answer(request);
    const SlowLedger slow(request);
    const ch::sys_days today = SlowLedger::date(request["today"]);
    const ch::days window{summary["rule"]["windowDays"].get<int>()};
    const ch::sys_days from = today - window + ch::days{1};
    const ch::sys_days until = today + ch::days{1};
    check_same(summary["window"], slow.between(from, until));
    for (const Json& row : summary["networks"]) check_same(row, slow.between(from, until, row["network"]));
    for (const Json& week : summary["weeks"]) {
      check_same(week, slow.between(SlowLedger::date(week["start"]), SlowLedger::date(week["end"])));
    }
    const Json& week = summary["week"];
    const ch::sys_days start = SlowLedger::date(week["start"]);
    check_same(week, slow.between(start, start + ch::days{6}));
    for (const Json& day : week["byDay"]) {
      check_same(day, slow.between(SlowLedger::date(day["date"]), SlowLedger::date(day["date"])));
    }
    for (const Json& row : week["byNetwork"]) {
      check_same(row, slow.between(start, start + ch::days{6}, row["network"]));
    }
    long kinds = 0;
    for (const auto& kind : week["byKind"].items()) kinds += kind.value().get<long>();
    CHECK(kinds + week["unsure"].get<long>() == week["published"].get<long>());
    const ch::sys_days this_week = start + ch::weeks{request["weekOffset"].get<int>()};
    CHECK((this_week <= today && today < this_week + ch::days{7}));
    CHECK(summary["weeks"].back()["start"] == text_of(this_week));
  }
}

TEST_CASE("a projection is what the window becomes", "[ledger][random]") {
  Dice dice(815);
  for (int round = 0; round < 100; ++round) {
    Json request = random_request(dice);
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
  }
}

}  // namespace
}  // namespace tact::ledger
