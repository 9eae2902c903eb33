#include <array>

#include "text/code_point.h"
#include "text/scan.h"

namespace tact::text {
namespace {

/// Longer names before their beginnings.
constexpr std::array<std::u16string_view, 19> kFrenchMonths = {
    u"janvier", u"janv",    u"février", u"fevrier", u"févr",      u"fév",     u"mars",     u"avril",    u"avr", u"mai",
    u"juin",    u"juillet", u"juil",    u"août",    u"septembre", u"octobre", u"novembre", u"décembre", u"déc"};
constexpr std::array<std::u16string_view, 25> kEnglishMonths = {
    u"january", u"jan", u"february", u"feb", u"march",    u"mar", u"april",     u"apr",  u"may",
    u"june",    u"jun", u"july",     u"jul", u"august",   u"aug", u"september", u"sept", u"sep",
    u"october", u"oct", u"november", u"nov", u"december", u"dec", u"aout"};

struct Digits {
  std::int32_t value = 0;
  std::int32_t count = 0;
  std::int32_t end = 0;
};

/// At most four digits; a longer run counts five and is no part of a date.
Digits read_digits(std::u16string_view s, std::int32_t at) noexcept {
  Digits digits{0, 0, at};
  while (digits.count < 5 && is_digit(unit_at(s, digits.end))) {
    digits.value = digits.value * 10 + (unit_at(s, digits.end) - u'0');
    ++digits.count;
    ++digits.end;
  }
  return digits;
}

Match date(std::int32_t end) noexcept { return {end, TokenType::date, 0, -1, -1}; }

bool is_day(const Digits& d) noexcept { return d.count >= 1 && d.count <= 2 && d.value >= 1 && d.value <= 31; }
bool is_year(const Digits& d) noexcept { return d.count == 4 && d.value >= 1900 && d.value < 2100; }

/// A month's name and where it ends (with the dot of an abbreviation).
struct Month {
  std::int32_t end = -1;
  bool english = false;
};

Month match_month(std::u16string_view s, std::int32_t at) noexcept {
  const char16_t first = to_lower(unit_at(s, at));
  const auto find_in = [&](const auto& months) -> std::int32_t {
    for (const std::u16string_view month : months) {
      if (month.front() != first) continue;
      const std::int32_t end = match_word(s, at, month);
      if (end < 0) continue;
      // "12 may be enough": only the capital makes the English month.
      if (month == u"may" && unit_at(s, at) == u'm') return -1;
      const bool abbreviation = month.size() <= 4 && month != u"mai" && month != u"may" && month != u"mars" &&
                                month != u"juin" && month != u"june" && month != u"july" && month != u"août" &&
                                month != u"aout";
      return abbreviation && unit_at(s, end) == u'.' ? end + 1 : end;
    }
    return -1;
  };
  const std::int32_t french = find_in(kFrenchMonths);
  if (french >= 0) return {french, false};
  return {find_in(kEnglishMonths), true};
}

/// Index after the ordinal ending of a day ("1er", "12th"), or the same index.
std::int32_t skip_ordinal(std::u16string_view s, std::int32_t at) noexcept {
  for (const std::u16string_view ending : {u"er", u"st", u"nd", u"rd", u"th"}) {
    const std::int32_t end = match_word(s, at, ending);
    if (end >= 0) return end;
  }
  return at;
}

std::int32_t with_year(std::u16string_view s, std::int32_t end) noexcept {
  std::int32_t at = unit_at(s, end) == u',' ? end + 1 : end;
  const std::int32_t number = skip_blank(s, at);
  if (number == at) return end;
  const Digits year = read_digits(s, number);
  const bool goes_on =
      is_word_char(class_at(s, year.end)) || (is_dash(unit_at(s, year.end)) && is_digit(unit_at(s, year.end + 1)));
  return is_year(year) && !goes_on ? year.end : end;
}

/// The second day of "12-14 juin", "12 au 14 juin", "12 et 13 juin"; the same index when there is none.
std::int32_t skip_second_day(std::u16string_view s, std::int32_t at) noexcept {
  std::int32_t day = -1;
  const std::int32_t joint = skip_blank(s, at);
  if (is_dash(unit_at(s, joint)) || unit_at(s, joint) == u'&') {
    day = skip_blank(s, joint + 1);
  } else if (joint > at) {
    for (const std::u16string_view word : {u"au", u"et", u"and", u"to", u"ou"}) {
      const std::int32_t end = match_word(s, joint, word);
      if (end >= 0) day = skip_blank(s, end);
    }
  }
  if (day < 0) return at;
  const Digits digits = read_digits(s, day);
  return is_day(digits) ? skip_ordinal(s, digits.end) : at;
}

/// "12 juin", "1er mai 2026", "12th of June", "12 au 14 juin".
Match day_first(std::u16string_view s, const Digits& day) noexcept {
  const std::int32_t after_day = skip_ordinal(s, day.end);
  for (const std::int32_t end : {after_day, skip_second_day(s, after_day)}) {
    std::int32_t month = skip_blank(s, end);
    const std::int32_t of = match_word(s, month, u"of");
    if (of >= 0) month = skip_blank(s, of);
    const std::int32_t month_end = match_month(s, month).end;
    if (month_end >= 0) return date(with_year(s, month_end));
  }
  return {};
}

/// "12/06", "12/06/2026", "12.06.2026", "2026-11-26".
Match all_digits(std::u16string_view s, const Digits& first) noexcept {
  const char16_t separator = unit_at(s, first.end);
  if (separator != u'/' && separator != u'-' && separator != u'.') return {};
  const Digits second = read_digits(s, first.end + 1);
  if (second.count < 1 || second.count > 2 || second.value < 1) return {};
  const bool third_follows = unit_at(s, second.end) == separator && is_digit(unit_at(s, second.end + 1));
  const Digits third = third_follows ? read_digits(s, second.end + 1) : Digits{0, 0, second.end};
  const std::int32_t end = third.end;
  if (is_word_char(class_at(s, end)) || (unit_at(s, end) == separator && is_digit(unit_at(s, end + 1)))) return {};
  if (is_year(first)) {
    return second.value <= 12 && third.count > 0 && is_day(third) ? date(end) : Match{};
  }
  const bool plausible = is_day(first) && second.value <= 31 && (first.value <= 12 || second.value <= 12);
  if (!plausible) return {};
  if (third.count > 0) return is_year(third) || (third.count == 2 && separator == u'/') ? date(end) : Match{};
  if (separator != u'/') return {};
  // Opening hours, fractions and full marks look like dates.
  const bool always_open = first.value == 24 && second.value == 7;
  const bool fraction = first.count == 1 && second.count == 1 && first.value < second.value &&
                        (second.value == 2 || second.value == 3 || second.value == 4 || second.value == 8);
  // "(2/2)" counts the parts of a thread.
  const bool full_marks = first.value == second.value && first.value > 1 && first.value <= 10;
  return always_open || fraction || full_marks ? Match{} : date(end);
}

/// End of "am", "p.m.", "PM" at `at`, or -1.
std::int32_t match_half_day(std::u16string_view s, std::int32_t at) noexcept {
  const char16_t half = to_lower(unit_at(s, at));
  if (half != u'a' && half != u'p') return -1;
  if (to_lower(unit_at(s, at + 1)) == u'm') return is_word_char(class_at(s, at + 2)) ? -1 : at + 2;
  if (unit_at(s, at + 1) != u'.' || to_lower(unit_at(s, at + 2)) != u'm') return -1;
  if (is_word_char(class_at(s, at + 3))) return -1;
  return unit_at(s, at + 3) == u'.' ? at + 4 : at + 3;
}

}  // namespace

Match scan_date(std::u16string_view s, std::int32_t at) noexcept {
  if (!is_digit(unit_at(s, at))) {
    const Month month = match_month(s, at);
    const std::int32_t number = month.end < 0 ? -1 : skip_blank(s, month.end);
    if (number < 0 || number == month.end) return {};
    const Digits digits = read_digits(s, number);
    if (is_year(digits) && !is_word_char(class_at(s, digits.end))) return date(digits.end);
    if (!month.english || !is_day(digits)) return {};
    const std::int32_t day = skip_ordinal(s, digits.end);
    if (is_word_char(class_at(s, day)) || unit_at(s, day) == u':') return {};
    return date(with_year(s, skip_second_day(s, day)));
  }
  const Digits first = read_digits(s, at);
  if (first.count > 4) return {};
  const Match digits = all_digits(s, first);
  return digits.found() || !is_day(first) ? digits : day_first(s, first);
}

Match scan_time(std::u16string_view s, std::int32_t at) noexcept {
  const Digits hour = read_digits(s, at);
  if (hour.count < 1 || hour.count > 2 || hour.value > 24) return {};
  const auto time = [](std::int32_t end) { return Match{end, TokenType::time, 0, -1, -1}; };
  std::int32_t end = hour.end;
  const char16_t separator = unit_at(s, end);
  if (separator == u':' || separator == u'.') {
    const Digits minute = read_digits(s, end + 1);
    const bool valid = minute.count == 2 && minute.value < 60;
    const std::int32_t half = valid ? match_half_day(s, skip_blank(s, minute.end)) : -1;
    if (half >= 0) return time(half);
    if (separator == u'.' || !valid) return {};
    end = minute.end;
    const Digits second = read_digits(s, end + 1);
    if (unit_at(s, end) == u':' && second.count == 2) end = second.end;
    const char16_t letter = to_lower(unit_at(s, end));
    if ((letter == u'a' || letter == u'p' || letter == u'h') && !is_word_char(class_at(s, end + 1))) ++end;
    return is_word_char(class_at(s, end)) ? Match{} : time(end);
  }
  const std::int32_t unit = skip_blank(s, end);
  const std::int32_t half = match_half_day(s, unit);
  if (half >= 0 && hour.value <= 12) return time(half);
  if (to_lower(unit_at(s, unit)) != u'h') return {};
  end = unit + 1;
  // "18 h 30", "18h30"; but "18h 30 personnes" is a time and a number.
  const Digits minute = read_digits(s, unit > hour.end ? skip_blank(s, end) : end);
  if (minute.count == 2 && minute.value < 60 && !is_word_char(class_at(s, minute.end))) return time(minute.end);
  return is_word_char(class_at(s, end)) || unit_at(s, end) == u'/' ? Match{} : time(end);
}

}  // namespace tact::text
