#include "archive/timestamp.h"

#include <array>
#include <cstddef>

#include "ledger/calendar.h"

namespace tact::archive {
namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kFirstMilliseconds = 100'000'000'000;

/// Reads a text from left to right.
class Cursor {
 public:
  explicit Cursor(std::string_view text) noexcept : text_(text) {
    while (!text_.empty() && (text_.back() == ' ' || text_.back() == '\t')) text_.remove_suffix(1);
    skip_spaces();
  }
  [[nodiscard]] bool done() const noexcept { return text_.empty(); }
  [[nodiscard]] char peek() const noexcept { return text_.empty() ? '\0' : text_.front(); }
  bool take(char wanted) noexcept {
    if (peek() != wanted || text_.empty()) return false;
    text_.remove_prefix(1);
    return true;
  }
  bool take(std::string_view wanted) noexcept {
    if (!text_.starts_with(wanted)) return false;
    text_.remove_prefix(wanted.size());
    return true;
  }
  void skip_spaces() noexcept {
    while (peek() == ' ' || peek() == '\t') text_.remove_prefix(1);
  }
  /// Up to `most` digits; their count, 0 when there is none.
  int digits(int most, std::int64_t& out) noexcept {
    out = 0;
    int count = 0;
    while (count < most && peek() >= '0' && peek() <= '9') {
      out = out * 10 + (peek() - '0');
      text_.remove_prefix(1);
      ++count;
    }
    return count;
  }
  /// Exactly two digits of at most `largest`.
  bool two(std::int64_t largest, std::int64_t& out) noexcept { return digits(2, out) == 2 && out <= largest; }
  std::string_view take_bytes(std::size_t count) noexcept {
    const std::string_view taken = text_.substr(0, count);
    text_.remove_prefix(taken.size());
    return taken;
  }

 private:
  std::string_view text_;
};

bool read_day(std::string_view text, std::int64_t& at) noexcept {
  std::array<char, 10> iso{};
  if (text.size() != iso.size()) return false;
  for (std::size_t i = 0; i < iso.size(); ++i) iso[i] = text[i] == '/' ? '-' : text[i];
  ledger::Day day = 0;
  if (!ledger::parse_day(std::string_view(iso.data(), iso.size()), day)) return false;
  at = day * kDay;
  return true;
}

/// "14:05", "14:05:09", "14:05:09.25".
bool read_clock(Cursor& cursor, std::int64_t& at) noexcept {
  std::int64_t hour = 0;
  std::int64_t minute = 0;
  std::int64_t second = 0;
  const int hour_digits = cursor.digits(2, hour);
  if (hour_digits == 0 || hour > 23 || !cursor.take(':') || !cursor.two(59, minute)) return false;
  if (cursor.take(':') && !cursor.two(60, second)) return false;
  at += hour * kHour + minute * kMinute + (second == 60 ? 59 : second) * kSecond;
  if (cursor.peek() != '.' && cursor.peek() != ',') return true;
  (void)cursor.take_bytes(1);
  std::int64_t fraction = 0;
  const int digits = cursor.digits(3, fraction);
  if (digits == 0) return false;
  at += digits == 1 ? fraction * 100 : digits == 2 ? fraction * 10 : fraction;
  std::int64_t finer = 0;
  while (cursor.digits(9, finer) > 0) continue;
  return true;
}

/// "+0000", "-05:00", "+01".
bool read_offset(Cursor& cursor, std::int64_t& at) noexcept {
  const bool west = cursor.peek() == '-';
  (void)cursor.take_bytes(1);
  std::int64_t hours = 0;
  std::int64_t minutes = 0;
  if (!cursor.two(23, hours)) return false;
  const bool colon = cursor.take(':');
  if ((colon || (cursor.peek() >= '0' && cursor.peek() <= '9')) && !cursor.two(59, minutes)) return false;
  const std::int64_t offset = hours * kHour + minutes * kMinute;
  at += west ? offset : -offset;
  return true;
}

/// What may follow the clock: nothing (local), Z, UTC, GMT or an offset.
bool read_zone(Cursor& cursor, Timestamp& out) noexcept {
  cursor.skip_spaces();
  out.is_local = cursor.done();
  if (out.is_local) return true;
  if (cursor.take('Z') || cursor.take('z') || cursor.take("UTC") || cursor.take("GMT")) return cursor.done();
  if (cursor.peek() != '+' && cursor.peek() != '-') return false;
  return read_offset(cursor, out.at) && cursor.done();
}

bool in_range(const Timestamp& time) noexcept { return time.at >= 0 && time.at <= kLastMoment; }

constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";

}  // namespace

bool parse_iso_time(std::string_view text, Timestamp& out) noexcept {
  Cursor cursor(text);
  out = {};
  if (!read_day(cursor.take_bytes(10), out.at)) return false;
  if (cursor.done()) {
    out.is_local = true;
    return true;
  }
  if (!cursor.take('T') && !cursor.take('t') && !cursor.take(' ')) return false;
  cursor.skip_spaces();
  return read_clock(cursor, out.at) && read_zone(cursor, out) && in_range(out);
}

bool parse_x_time(std::string_view text, Timestamp& out) noexcept {
  Cursor cursor(text);
  out = {};
  (void)cursor.take_bytes(3);
  if (!cursor.take(' ')) return false;
  const std::size_t month = kMonths.find(cursor.take_bytes(3));
  std::int64_t day = 0;
  if (month % 3 != 0 || month >= kMonths.size() || !cursor.take(' ') || cursor.digits(2, day) == 0) return false;
  std::int64_t clock = 0;
  if (!cursor.take(' ') || !read_clock(cursor, clock) || !cursor.take(' ')) return false;
  if (cursor.peek() != '+' && cursor.peek() != '-') return false;
  if (!read_offset(cursor, clock) || !cursor.take(' ')) return false;
  const std::string_view year = cursor.take_bytes(4);
  if (year.size() != 4 || !cursor.done()) return false;
  const std::size_t number = month / 3 + 1;
  const auto digit = [](std::size_t value) { return static_cast<char>('0' + value % 10); };
  const auto day_number = static_cast<std::size_t>(day);
  const std::array<char, 10> iso = {
      year[0],          year[1], year[2], year[3], '-', digit(number / 10), digit(number), '-', digit(day_number / 10),
      digit(day_number)};
  if (!read_day(std::string_view(iso.data(), iso.size()), out.at)) return false;
  out.at += clock;
  return in_range(out);
}

bool moment_of_number(std::int64_t number, Timestamp& out) noexcept {
  if (number < 0) return false;
  out.is_local = false;
  out.at = number < kFirstMilliseconds ? number * kSecond : number;
  return in_range(out);
}

bool parse_any_time(std::string_view text, Timestamp& out) noexcept {
  if (parse_iso_time(text, out) || parse_x_time(text, out)) return true;
  Cursor cursor(text);
  std::int64_t number = 0;
  // Fewer digits are a year, a day or some other count.
  if (cursor.digits(15, number) < 9) return false;
  if (cursor.take('.')) {
    std::int64_t fraction = 0;
    while (cursor.digits(9, fraction) > 0) continue;
  }
  return cursor.done() && moment_of_number(number, out);
}

}  // namespace tact::archive
