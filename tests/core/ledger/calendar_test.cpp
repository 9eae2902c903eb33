#include "ledger/calendar.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <string>

namespace tact::ledger {
namespace {

namespace ch = std::chrono;

Day day(std::string_view text) {
  Day out = 0;
  REQUIRE(parse_day(text, out));
  return out;
}

// The standard library's calendar is the independent opinion.
std::string standard_date(Day day) {
  const ch::year_month_day date{ch::sys_days{ch::days{day}}};
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return text;
}

TEST_CASE("every day of two centuries goes to text and back as the standard calendar says", "[ledger][calendar]") {
  const Day last = day("2199-12-31");
  for (Day each = 0; each <= last; ++each) {
    const std::string expected = standard_date(each);
    Day back = -1;
    if (format_day(each) != expected || !parse_day(expected, back) || back != each) {
      FAIL("day " << each << ": " << format_day(each) << " instead of " << expected);
    }
    const unsigned weekday = ch::weekday{ch::sys_days{ch::days{each}}}.iso_encoding() - 1;
    if (weekday_of(each) != static_cast<std::int32_t>(weekday)) FAIL("weekday of " << expected);
  }
}

TEST_CASE("days that do not exist are refused", "[ledger][calendar]") {
  Day out = 42;
  for (const char* text :
       {"", "2026-11-2", "2026-11-266", "2026/11/26", "2026-13-01", "2026-00-10", "2026-02-29", "2100-02-29",
        "2026-04-31", "2026-01-00", "1969-12-31", "20a6-11-26", "-026-11-26", "2026-11-26 ",
        "\xef\xbc\x92"
        "026-1-1"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text, out));
  }
  CHECK(out == 42);
  CHECK(parse_day("2024-02-29", out));
  CHECK(parse_day("2000-02-29", out));
}

TEST_CASE("the far ends of the calendar hold", "[ledger][calendar]") {
  CHECK(format_day(day("9999-12-31")) == "9999-12-31");
  CHECK(format_day(day("1970-01-01") - 1) == "1969-12-31");
  CHECK(weekday_of(day("1970-01-01") - 1) == 2);
}

TEST_CASE("a week starts on the chosen day and holds seven", "[ledger][calendar]") {
  const Day thursday = day("2026-11-26");
  CHECK(format_day(week_start(thursday, Weekday::monday)) == "2026-11-23");
  CHECK(format_day(week_start(thursday, Weekday::sunday)) == "2026-11-22");
  CHECK(format_day(week_start(thursday, Weekday::saturday)) == "2026-11-21");
  for (const Weekday first : {Weekday::monday, Weekday::sunday, Weekday::saturday}) {
    for (Day each = thursday; each < thursday + 400; ++each) {
      const Day start = week_start(each, first);
      CHECK(weekday_of(start) == static_cast<std::int32_t>(first));
      CHECK((start <= each && each < start + 7));
    }
  }
}

TEST_CASE("ISO weeks follow their Thursday into the right year", "[ledger][calendar]") {
  struct Case {
    const char* monday;
    IsoWeek expected;
  };
  for (const Case& each : {Case{"2020-12-28", {2020, 53}}, Case{"2021-01-04", {2021, 1}}, Case{"2018-12-31", {2019, 1}},
                           Case{"2026-11-23", {2026, 48}}, Case{"2026-12-28", {2026, 53}}}) {
    CAPTURE(each.monday);
    CHECK(iso_week_from(day(each.monday)) == each.expected);
  }
  // A week from Sunday or Saturday bears the number of the ISO week most of its days lie in.
  CHECK(iso_week_from(day("2026-11-22")) == IsoWeek{2026, 48});
  CHECK(iso_week_from(day("2026-11-21")) == IsoWeek{2026, 48});
}

}  // namespace
}  // namespace tact::ledger
