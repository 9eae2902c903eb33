#include "ledger/calendar.h"

namespace tact::ledger {
namespace {

constexpr std::int32_t kDaysIn400Years = 146'097;
constexpr std::int32_t kThursday = 3;

struct Civil {
  std::int32_t year = 1970;
  std::int32_t month = 1;
  std::int32_t day = 1;
};

constexpr std::int32_t floor_div(std::int32_t a, std::int32_t b) noexcept {
  return a / b - static_cast<std::int32_t>(a % b < 0);
}

constexpr bool is_leap(std::int32_t year) noexcept { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

constexpr std::int32_t days_in_month(std::int32_t year, std::int32_t month) noexcept {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// Days before the given year, counted from the year 0.
constexpr std::int32_t days_before_year(std::int32_t year) noexcept {
  const std::int32_t last = year - 1;
  return 365 * year + floor_div(last, 4) - floor_div(last, 100) + floor_div(last, 400) + 1;
}

constexpr std::int32_t kEpoch = days_before_year(1970);

Day day_of(const Civil& date) noexcept {
  static constexpr std::int16_t kDaysBefore[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  const std::int32_t leap_day = date.month > 2 && is_leap(date.year) ? 1 : 0;
  return days_before_year(date.year) - kEpoch + kDaysBefore[date.month - 1] + leap_day + date.day - 1;
}

Civil civil_of(Day day) noexcept {
  // The first guess is at most one year off, since the mean year is 146097 / 400 days.
  const std::int64_t shifted = static_cast<std::int64_t>(day) + kEpoch;
  Civil date;
  date.year = static_cast<std::int32_t>(shifted * 400 / kDaysIn400Years);
  while (days_before_year(date.year) > shifted) --date.year;
  while (days_before_year(date.year + 1) <= shifted) ++date.year;
  std::int32_t left = static_cast<std::int32_t>(shifted - days_before_year(date.year));
  date.month = 1;
  while (left >= days_in_month(date.year, date.month)) left -= days_in_month(date.year, date.month++);
  date.day = left + 1;
  return date;
}

bool parse_digits(std::string_view text, std::int32_t& out) noexcept {
  out = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
    out = out * 10 + (c - '0');
  }
  return true;
}

void append_digits(std::string& text, std::int32_t value, int width) {
  std::string digits = std::to_string(value);
  while (static_cast<int>(digits.size()) < width) digits.insert(digits.begin(), '0');
  text += digits;
}

}  // namespace

bool parse_day(std::string_view text, Day& out) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  Civil date;
  if (!parse_digits(text.substr(0, 4), date.year) || !parse_digits(text.substr(5, 2), date.month) ||
      !parse_digits(text.substr(8, 2), date.day)) {
    return false;
  }
  if (date.year < 1970 || date.month < 1 || date.month > 12) return false;
  if (date.day < 1 || date.day > days_in_month(date.year, date.month)) return false;
  out = day_of(date);
  return true;
}

std::string format_day(Day day) {
  const Civil date = civil_of(day);
  std::string text;
  append_digits(text, date.year, 4);
  text += '-';
  append_digits(text, date.month, 2);
  text += '-';
  append_digits(text, date.day, 2);
  return text;
}

std::int32_t weekday_of(Day day) noexcept {
  // 1970-01-01 was a Thursday.
  return day + kThursday - floor_div(day + kThursday, 7) * 7;
}

Day week_start(Day day, Weekday first) noexcept {
  const std::int32_t since = weekday_of(day) - static_cast<std::int32_t>(first);
  return day - (since < 0 ? since + 7 : since);
}

IsoWeek iso_week_from(Day start) noexcept {
  const Day thursday = start + (kThursday - weekday_of(start) + 7) % 7;
  IsoWeek iso;
  iso.year = civil_of(thursday).year;
  iso.week = (thursday - (days_before_year(iso.year) - kEpoch)) / 7 + 1;
  return iso;
}

bool parse_weekday(std::string_view name, Weekday& out) noexcept {
  if (name == "monday") {
    out = Weekday::monday;
  } else if (name == "sunday") {
    out = Weekday::sunday;
  } else if (name == "saturday") {
    out = Weekday::saturday;
  } else {
    return false;
  }
  return true;
}

}  // namespace tact::ledger
