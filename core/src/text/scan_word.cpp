#include <algorithm>
#include <array>

#include "text/code_point.h"
#include "text/scan.h"

namespace tact::text {
namespace {

/// What may stand before the apostrophe of a French elision.
constexpr std::array<std::u16string_view, 15> kElided = {u"l",      u"d",      u"j",      u"qu",     u"c",
                                                         u"s",      u"n",      u"m",      u"t",      u"jusqu",
                                                         u"lorsqu", u"puisqu", u"quoiqu", u"presqu", u"entr"};
/// Words that look like an elision and are none.
constexpr std::array<std::u16string_view, 9> kWhole = {u"c'mon", u"s'more", u"s'mores", u"d'oh", u"m'lady",
                                                       u"d'you", u"t'was",  u"s'up",    u"d'ya"};
constexpr int kMaxDotted = 8;  // letters of "S.V.P.", "R.S.V.P."

bool matches_folded(std::u16string_view s, std::int32_t at, std::u16string_view lower) noexcept {
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char16_t c = unit_at(s, at + static_cast<std::int32_t>(i));
    if ((is_apostrophe(c) ? u'\'' : to_lower(c)) != lower[i]) return false;
  }
  return !is_word_char(class_at(s, at + static_cast<std::int32_t>(lower.size())));
}

bool is_whole(std::u16string_view s, std::int32_t at) noexcept {
  return std::any_of(kWhole.begin(), kWhole.end(), [&](auto word) { return matches_folded(s, at, word); });
}

}  // namespace

std::int32_t letters_end(std::u16string_view s, std::int32_t from) noexcept {
  std::int32_t end = from;
  while (static_cast<std::size_t>(end) < s.size()) {
    const char16_t c = s[static_cast<std::size_t>(end)];
    if ((c >= u'a' && c <= u'z') || is_ascii_upper(c)) {
      ++end;
      continue;
    }
    const CodePoint point = code_point_at(s, end);
    const std::uint16_t bits = class_of(point.value);
    const bool joins = is_word_char(bits) || ((bits & char_class::ignorable) != 0 && point.value != 0xFEFF);
    if (!joins || (bits & char_class::unspaced) != 0 || is_apostrophe(c)) break;
    end = point.end;
  }
  // An invisible character at the end is not part of the word.
  while (end > from && (class_before(s, end) & char_class::ignorable) != 0) --end;
  return end;
}

std::int32_t elision_end(std::u16string_view s, std::int32_t at) noexcept {
  for (const std::u16string_view prefix : kElided) {
    bool equal = true;
    for (std::size_t i = 0; equal && i < prefix.size(); ++i) {
      equal = to_lower(unit_at(s, at + static_cast<std::int32_t>(i))) == prefix[i];
    }
    const std::int32_t mark = at + static_cast<std::int32_t>(prefix.size());
    if (!equal || !is_apostrophe(unit_at(s, mark))) continue;
    const std::uint16_t next = class_at(s, mark + 1);
    const char16_t c = unit_at(s, mark + 1);
    const bool goes_on = is_word_char(next) || c == u'«' || c == u'"' || c == u'“' || c == u'@' || c == u'#';
    return goes_on && !is_whole(s, at) ? mark + 1 : -1;
  }
  return -1;
}

std::int32_t dotted_end(std::u16string_view s, std::int32_t at) noexcept {
  std::int32_t end = at;
  int letters = 0;
  while (letters <= kMaxDotted && (class_at(s, end) & char_class::letter) != 0 && unit_at(s, end + 1) == u'.') {
    ++letters;
    end += 2;
  }
  if (letters < 2 || letters > kMaxDotted) return -1;
  return is_word_char(class_at(s, end)) ? -1 : end;
}

std::int32_t word_end(std::u16string_view s, std::int32_t run) noexcept {
  std::int32_t end = run;
  while (static_cast<std::size_t>(end) < s.size()) {
    const char16_t c = unit_at(s, end);
    if (!is_apostrophe(c) && c != 0xB7) break;
    const std::int32_t next = letters_end(s, end + 1);
    if (next == end + 1 || (class_at(s, end + 1) & char_class::letter) == 0) break;
    end = next;
  }
  return end;
}

}  // namespace tact::text
