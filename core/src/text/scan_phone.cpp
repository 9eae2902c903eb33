#include <array>

#include "text/code_point.h"
#include "text/scan.h"

namespace tact::text {
namespace {

constexpr int kMaxGroups = 7;
constexpr std::int32_t kMaxDigits = 15;  // ITU-T E.164

/// Groups of digits as they stand ("418-555-0142" → 3, 3, 4).
struct Groups {
  std::array<std::int32_t, kMaxGroups> sizes{};
  std::array<std::int32_t, kMaxGroups> ends{};
  std::array<char16_t, kMaxGroups> before{};  ///< what separates a group from the one before it
  int count = 0;
};

bool is_separator(char16_t c) noexcept {
  return is_inner_space(c) || c == u'.' || c == u'/' || c == u'-' || c == 0x2010 || c == 0x2011 || c == 0x2013;
}

Groups read_groups(std::u16string_view s, std::int32_t at) noexcept {
  Groups groups;
  std::int32_t total = 0;
  char16_t before = 0;
  while (groups.count < kMaxGroups) {
    const bool in_brackets = unit_at(s, at) == u'(';
    std::int32_t end = at + (in_brackets ? 1 : 0);
    const std::int32_t start = end;
    while (is_digit(unit_at(s, end)) && end - start <= kMaxDigits) ++end;
    total += end - start;
    if (end == start || total > kMaxDigits) break;
    if (in_brackets && unit_at(s, end++) != u')') break;
    const auto index = static_cast<std::size_t>(groups.count++);
    groups.sizes[index] = end - start - (in_brackets ? 1 : 0);
    groups.ends[index] = end;
    groups.before[index] = in_brackets ? u'(' : before;
    before = unit_at(s, end);
    at = is_separator(before) ? end + 1 : end;
    if (is_separator(before) && unit_at(s, at) == u'-' && is_inner_space(before)) break;
    if (!is_separator(before) && !in_brackets && before != u'(') break;
  }
  return groups;
}

/// North American: "418-555-0142", "1 (418) 555-0142", "555-0142", ten digits in one.
bool is_north_american(const Groups& g, int count, char16_t first_digit) noexcept {
  int from = 0;
  if (count > 1 && g.sizes[0] == 1 && first_digit == u'1') from = 1;
  const int left = count - from;
  const auto size = [&](int i) { return g.sizes[static_cast<std::size_t>(from + i)]; };
  if (left == 3) return size(0) == 3 && size(1) == 3 && size(2) == 4;
  if (left == 2 && from == 0) {
    return (size(0) == 3 && size(1) == 4 && g.before[1] == u'-') || (size(0) == 3 && size(1) == 7);
  }
  return left == 1 && size(0) == 10 && first_digit >= u'2';
}

/// National numbers of France, Belgium, Switzerland, Britain: a leading zero and nine to eleven digits.
bool is_national(const Groups& g, int count, std::int32_t total, char16_t first_digit) noexcept {
  if (first_digit != u'0' || total < 9 || total > 11) return false;
  if (count == 1) return total == 10;
  for (int i = 1; i < count; ++i) {
    if (g.sizes[static_cast<std::size_t>(i)] < 2) return false;
    if (i > 1 && g.before[static_cast<std::size_t>(i)] != g.before[1] && g.before[1] != u'/') return false;
  }
  return true;
}

/// "1-800-GOT-JUNK": the letters after a freephone prefix.
std::int32_t vanity_end(std::u16string_view s, const Groups& g) noexcept {
  if (g.count != 2 || g.sizes[0] != 1 || g.sizes[1] != 3 || unit_at(s, g.ends[1]) != u'-') return -1;
  std::int32_t end = g.ends[1] + 1;
  int letters = 0;
  while (letters < 10 && (is_ascii_upper(unit_at(s, end)) || is_digit(unit_at(s, end)) ||
                          (unit_at(s, end) == u'-' && is_ascii_upper(unit_at(s, end + 1))))) {
    letters += unit_at(s, end) == u'-' ? 0 : 1;
    ++end;
  }
  return letters >= 6 && !is_word_char(class_at(s, end)) ? end : -1;
}

bool match_digits(std::u16string_view s, std::int32_t at, std::u16string_view digits) noexcept {
  return s.substr(static_cast<std::size_t>(at), digits.size()) == digits;
}

}  // namespace

Match scan_phone(std::u16string_view s, std::int32_t at) noexcept {
  const bool international = unit_at(s, at) == u'+';
  const std::int32_t start = at + (international ? 1 : 0);
  const Groups groups = read_groups(s, start);
  if (groups.count == 0) return {};
  const char16_t first_digit = unit_at(s, unit_at(s, start) == u'(' ? start + 1 : start);
  const auto phone = [](std::int32_t end) { return Match{end, TokenType::phone, 0, -1, -1}; };
  const std::int32_t vanity = international ? -1 : vanity_end(s, groups);
  if (vanity >= 0) return phone(vanity);
  // +1, +33 and +41 are followed by ten, nine and nine digits (and a bracketed zero at most).
  const bool eleven = first_digit == u'1' || match_digits(s, start, u"33") || match_digits(s, start, u"41");
  const std::int32_t longest =
      eleven ? 11 + (s.substr(static_cast<std::size_t>(start), 8).find(u"(0)") != std::u16string_view::npos ? 1 : 0)
             : kMaxDigits;
  std::int32_t total = 0;
  for (int i = 0; i < groups.count; ++i) total += groups.sizes[static_cast<std::size_t>(i)];
  for (int count = groups.count; count > 0; --count) {
    const std::int32_t end = groups.ends[static_cast<std::size_t>(count - 1)];
    const bool fits =
        international ? total >= 8 && total <= longest && first_digit != u'0'
                      : is_north_american(groups, count, first_digit) || is_national(groups, count, total, first_digit);
    if (fits && !is_word_char(class_at(s, end))) return phone(end);
    total -= groups.sizes[static_cast<std::size_t>(count - 1)];
  }
  return {};
}

}  // namespace tact::text
