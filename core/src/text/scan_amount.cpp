#include "text/code_point.h"
#include "text/scan.h"

namespace tact::text {
namespace {

std::int32_t skip_digits(std::u16string_view s, std::int32_t at) noexcept {
  while (is_digit(unit_at(s, at))) ++at;
  return at;
}

bool is_group_separator(char16_t c) noexcept {
  return c == u',' || c == u'.' || is_inner_space(c) || c == u'\'' || c == 0x2019;
}

bool is_group(std::u16string_view s, std::int32_t at) noexcept {
  return is_digit(unit_at(s, at)) && is_digit(unit_at(s, at + 1)) && is_digit(unit_at(s, at + 2)) &&
         !is_digit(unit_at(s, at + 3));
}

}  // namespace

std::int32_t match_word(std::u16string_view s, std::int32_t at, std::u16string_view lower) noexcept {
  for (std::size_t i = 0; i < lower.size(); ++i) {
    if (to_lower(unit_at(s, at + static_cast<std::int32_t>(i))) != lower[i]) return -1;
  }
  const std::int32_t end = at + static_cast<std::int32_t>(lower.size());
  return is_word_char(class_at(s, end)) ? -1 : end;
}

std::int32_t skip_blank(std::u16string_view s, std::int32_t at) noexcept {
  return is_inner_space(unit_at(s, at)) ? at + 1 : at;
}

Amount scan_amount(std::u16string_view s, std::int32_t at) noexcept {
  Amount amount;
  std::int32_t end = skip_digits(s, at);
  if (end == at) return amount;
  for (std::int32_t i = at; i < end && amount.whole < 100'000'000; ++i) {
    amount.whole = amount.whole * 10 + (s[static_cast<std::size_t>(i)] - u'0');
  }
  char16_t separator = 0;
  if (end - at <= 3 && s[static_cast<std::size_t>(at)] != u'0' && is_group_separator(unit_at(s, end))) {
    separator = s[static_cast<std::size_t>(end)];
    std::int32_t grouped = end;
    while (unit_at(s, grouped) == separator && is_group(s, grouped + 1)) grouped += 4;
    // "iPhone 12 128Go" holds two numbers.
    const char16_t after = to_lower(unit_at(s, grouped));
    const bool two_numbers = separator == u' ' && is_ascii_letter(after) && after != u'e' && after != u'k';
    if (grouped > end && !two_numbers) {
      end = grouped;
      amount.plain = false;
    }
  }
  const char16_t point = unit_at(s, end);
  const bool grouped_by_it = !amount.plain && point == separator;
  if ((point == u'.' || point == u',') && !grouped_by_it && is_digit(unit_at(s, end + 1))) {
    end = skip_digits(s, end + 1);
    amount.plain = false;
  }
  amount.end = end;
  return amount;
}

std::int32_t scan_range_tail(std::u16string_view s, std::int32_t at) noexcept {
  const std::int32_t after_blank = skip_blank(s, at);
  std::int32_t second = -1;
  if (is_dash(unit_at(s, after_blank))) {
    second = skip_blank(s, after_blank + 1);
  } else if (after_blank > at) {
    std::int32_t joint = match_word(s, after_blank, u"à");
    if (joint < 0) joint = match_word(s, after_blank, u"to");
    if (joint < 0) joint = match_word(s, after_blank, u"ou");
    if (joint < 0) joint = match_word(s, after_blank, u"or");
    if (joint >= 0 && is_inner_space(unit_at(s, joint))) second = joint + 1;
  }
  return second < 0 ? -1 : scan_amount(s, second).end;
}

}  // namespace tact::text
