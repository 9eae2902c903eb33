#include "ledger/rule.h"

#include <catch2/catch.hpp>

#include "ledger/standing.h"

namespace tact::ledger {
namespace {

Rule preset(std::string_view name) {
  Rule rule;
  REQUIRE(find_preset(name, rule));
  return rule;
}

// The same question asked the slow way: publish value posts one by one until a promotional one fits.
std::int64_t count_up_to_room(Ratio ratio, const Rule& rule) {
  for (std::int64_t posts = 0;; ++posts) {
    const std::int64_t promotional = ratio.promotional + 1;
    const std::int64_t total = ratio.total + posts + 1;
    if (promotional * rule.limit.denominator <= total * rule.limit.numerator) return posts;
  }
}

TEST_CASE("presets hold the figures of their sources", "[ledger][rule]") {
  CHECK(preset("five_to_ten").limit.denominator == 10);
  CHECK(preset("five_to_ten").count_replies);
  CHECK(preset("five_to_ten").window_days == 30);
  CHECK(preset("reddit_nine_to_one").window_days == 90);
  CHECK(preset("four_one_one").limit.denominator == 6);
  CHECK_FALSE(preset("eighty_twenty").count_replies);
  CHECK(preset("thirds").count_replies);
  Rule untouched;
  CHECK_FALSE(find_preset("", untouched));
  CHECK_FALSE(find_preset("five_to_ten ", untouched));
}

TEST_CASE("room for one more is found as by counting up", "[ledger][rule]") {
  for (const char* name : {"five_to_ten", "eighty_twenty", "four_one_one", "thirds"}) {
    const Rule rule = preset(name);
    for (std::int64_t total = 0; total < 40; ++total) {
      for (std::int64_t promotional = 0; promotional <= total; ++promotional) {
        const Ratio ratio{promotional, total};
        if (value_posts_to_room(ratio, rule) != count_up_to_room(ratio, rule)) {
          FAIL(name << ": " << promotional << " of " << total);
        }
      }
    }
  }
}

TEST_CASE("custom limits from one hundredth to everything", "[ledger][rule]") {
  Rule rule = preset("custom");
  set_limit(rule, kMinCustomLimit);
  CHECK(value_posts_to_room({0, 0}, rule) == 99);
  CHECK(state_of({0, 50}, rule) == RatioState::near);
  set_limit(rule, kMaxCustomLimit);
  CHECK(value_posts_to_room({12, 12}, rule) == 0);
  CHECK(state_of({12, 12}, rule) == RatioState::within);
}

TEST_CASE("the standing has words for every ratio", "[ledger][rule]") {
  const Rule rule = preset("five_to_ten");
  CHECK(state_of({0, 0}, rule) == RatioState::none);
  CHECK(state_of({1, 5}, rule) == RatioState::too_few);
  CHECK(state_of({0, 9}, rule) == RatioState::too_few);
  CHECK(state_of({0, 10}, rule) == RatioState::room);
  CHECK(state_of({1, 10}, rule) == RatioState::near);
  CHECK(state_of({1, 20}, rule) == RatioState::within);
  CHECK(state_of({1, 21}, rule) == RatioState::room);
  CHECK(state_of({10, 100}, rule) == RatioState::near);
  CHECK(state_of({11, 100}, rule) == RatioState::over);
}

TEST_CASE("what counts depends on tag, kind and reply", "[ledger][rule]") {
  Rule rule = preset("five_to_ten");
  CHECK(is_promotional(rule, Tag::promotional, Kind::ask));
  CHECK_FALSE(is_promotional(rule, Tag::value_adding, Kind::tip));
  CHECK_FALSE(is_promotional(rule, Tag::unsure, Kind::offer));
  CHECK_FALSE(is_counted(rule, Tag::unsure, false));
  CHECK(is_counted(rule, Tag::value_adding, true));
  rule.counts = Counts::hard;
  CHECK(is_promotional(rule, Tag::promotional, Kind::contest));
  CHECK_FALSE(is_promotional(rule, Tag::promotional, Kind::showcase));
  CHECK_FALSE(is_counted(preset("eighty_twenty"), Tag::value_adding, true));
}

TEST_CASE("shares are rounded half up", "[ledger][rule]") {
  CHECK(ten_thousandths(1, 6) == 1667);
  CHECK(ten_thousandths(1, 3) == 3333);
  CHECK(ten_thousandths(1, 20'000) == 1);
  CHECK(ten_thousandths(0, 7) == 0);
  CHECK(ten_thousandths(7, 7) == 10'000);
}

}  // namespace
}  // namespace tact::ledger
