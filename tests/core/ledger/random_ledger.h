#pragma once

#include <array>
#include <chrono>
#include <cstdio>
#include <random>
#include <string>

#include "slow_ledger.h"

namespace tact::ledger::test {

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

inline constexpr std::array<const char*, 8> kKinds = {"offer", "showcase", "contest", "ask",
                                                      "tip",   "answer",   "share",   "conversation"};
inline constexpr std::array<const char*, 6> kNetworks = {"x", "facebook", "bluesky", "other", "reddit", "tumblr"};

inline std::string text_of(ch::sys_days day) {
  const ch::year_month_day date{day};
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return text;
}

inline Json random_post(Dice& dice, int number, ch::sys_days day) {
  Json post = test::post("p" + std::to_string(number), text_of(day), dice.pick(kKinds));
  // So few minutes that imported posts often have twins, several even.
  post["at"] = dice.below(60) * 30'000;
  post["network"] = dice.pick(kNetworks);
  post["reply"] = dice.below(3) == 0;
  post["seconds"] = dice.below(900);
  if (dice.below(6) == 0) post["tag"] = "unsure";
  if (dice.below(6) == 0) post["quote"] = true;
  if (dice.below(4) == 0) post["imported"] = true;
  if (dice.below(3) == 0) post["campaign"] = dice.pick(std::array<const char*, 3>{"Noël", "spring", "a \"big\" one"});
  if (dice.below(9) == 0) post.erase("campaign");
  return post;
}

inline Json random_entries(Dice& dice, ch::sys_days today) {
  Json entries = Json::array();
  const int count = dice.below(70);
  const int span = dice.below(2) == 0 ? 80 : 500;
  for (int i = 0; i < count; ++i) {
    const Json post = random_post(dice, i, today - ch::days{dice.below(span) - 3});
    entries.push_back(post);
    if (dice.below(8) == 0) entries.push_back(post);
    if (dice.below(4) == 0) {
      const std::string kind = dice.pick(kKinds);
      const bool sells = kind == "offer" || kind == "showcase" || kind == "contest" || kind == "ask";
      // Distinct times, so that the slow opinion needs no rule for ties.
      entries.push_back(
          correction("c" + std::to_string(i), post["id"], kind, sells ? "promotional" : "value-adding", 2'000'000 + i));
    }
    if (dice.below(12) == 0) entries.push_back(deletion("d" + std::to_string(i), post["id"]));
  }
  return entries;
}

inline Json random_request(Dice& dice) {
  const ch::sys_days today = ch::sys_days{ch::year{2024} / 1 / 1} + ch::days{dice.below(1500)};
  Json request = test::request(random_entries(dice, today));
  Json time = Json::array();
  for (int i = dice.below(60); i > 0; --i) {
    time.push_back({{"schema", 1},
                    {"id", "time:" + std::to_string(i)},
                    {"localDate", text_of(today - ch::days{dice.below(80) - 2})},
                    {"network", dice.pick(kNetworks)},
                    {"seconds", dice.below(2000)}});
  }
  const ch::sys_days start = today - ch::days{dice.below(100)};
  request["time"] = time;
  request["period"] = {{"start", text_of(start)}, {"end", text_of(start + ch::days{dice.below(366)})}};
  request["recent"] = dice.below(80);
  request["today"] = text_of(today);
  request["weekStart"] = dice.pick(std::array<const char*, 3>{"monday", "sunday", "saturday"});
  request["weekOffset"] = dice.below(4);
  request["weeks"] = 1 + dice.below(9);
  request["hourlyRate"] = dice.below(2) == 0 ? Json(nullptr) : Json(dice.below(10'000) / 100.0);
  request["rule"] = {
      {"preset", dice.pick(std::array<const char*, 4>{"five_to_ten", "reddit_nine_to_one", "thirds", "custom"})},
      {"counts", dice.below(2) == 0 ? "all" : "hard"},
      {"countReplies", dice.below(2) == 0},
      {"countContests", dice.below(2) == 0}};
  if (request["rule"]["preset"] == "custom") request["rule"]["customDays"] = 7 + dice.below(359);
  return request;
}

}  // namespace tact::ledger::test
