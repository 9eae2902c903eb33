#include <algorithm>
#include <array>

#include "text/code_point.h"
#include "text/scan.h"

namespace tact::text {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// Characters that may begin an emoji sequence: Extended_Pictographic of Unicode 15, without ASCII and the planes above
/// as a whole (handled below).
constexpr std::array<Range, 59> kPictographs = {
    {{0x00A9, 0x00A9},   {0x00AE, 0x00AE},   {0x203C, 0x203C},   {0x2049, 0x2049},   {0x2122, 0x2122},
     {0x2139, 0x2139},   {0x2194, 0x2199},   {0x21A9, 0x21AA},   {0x231A, 0x231B},   {0x2328, 0x2328},
     {0x2388, 0x2388},   {0x23CF, 0x23CF},   {0x23E9, 0x23F3},   {0x23F8, 0x23FA},   {0x24C2, 0x24C2},
     {0x25AA, 0x25AB},   {0x25B6, 0x25B6},   {0x25C0, 0x25C0},   {0x25FB, 0x25FE},   {0x2600, 0x2605},
     {0x2607, 0x2612},   {0x2614, 0x2685},   {0x2690, 0x2705},   {0x2708, 0x2712},   {0x2714, 0x2714},
     {0x2716, 0x2716},   {0x271D, 0x271D},   {0x2721, 0x2721},   {0x2728, 0x2728},   {0x2733, 0x2734},
     {0x2744, 0x2744},   {0x2747, 0x2747},   {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},
     {0x2757, 0x2757},   {0x2763, 0x2767},   {0x2795, 0x2797},   {0x27A1, 0x27A1},   {0x27B0, 0x27B0},
     {0x27BF, 0x27BF},   {0x2934, 0x2935},   {0x2B05, 0x2B07},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},
     {0x2B55, 0x2B55},   {0x3030, 0x3030},   {0x303D, 0x303D},   {0x3297, 0x3297},   {0x3299, 0x3299},
     {0x1F000, 0x1F0FF}, {0x1F10D, 0x1F10F}, {0x1F12F, 0x1F12F}, {0x1F16C, 0x1F171}, {0x1F17E, 0x1F17F},
     {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F1AD, 0x1F1E5}, {0x1F200, 0x1FAFF}}};

/// Characters below U+10000 that are drawn as emoji without a selector: Emoji_Presentation, and the hearts, suns and
/// faces that old keyboards type bare. Check marks and arrows stay bullets.
constexpr std::array<Range, 50> kBareEmoji = {
    {{0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3}, {0x25FD, 0x25FE}, {0x2600, 0x2604},
     {0x260E, 0x260E}, {0x2614, 0x2615}, {0x2618, 0x2618}, {0x261D, 0x261D}, {0x2620, 0x2620}, {0x262E, 0x262F},
     {0x2639, 0x263A}, {0x2640, 0x2642}, {0x2648, 0x2653}, {0x2660, 0x2660}, {0x2663, 0x2666}, {0x267B, 0x267B},
     {0x267E, 0x267F}, {0x2692, 0x2697}, {0x2699, 0x2699}, {0x269B, 0x269C}, {0x26A0, 0x26A1}, {0x26AA, 0x26AB},
     {0x26B0, 0x26B1}, {0x26BD, 0x26BE}, {0x26C4, 0x26C5}, {0x26C8, 0x26C8}, {0x26CE, 0x26CF}, {0x26D1, 0x26D1},
     {0x26D3, 0x26D4}, {0x26E9, 0x26EA}, {0x26F0, 0x26F5}, {0x26F7, 0x26FA}, {0x26FD, 0x26FD}, {0x2702, 0x2702},
     {0x2705, 0x2705}, {0x2708, 0x270D}, {0x270F, 0x270F}, {0x2728, 0x2728}, {0x2744, 0x2744}, {0x274C, 0x274C},
     {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2763, 0x2764}, {0x2795, 0x2797}, {0x27B0, 0x27B0},
     {0x2B1B, 0x2B1C}, {0x2B50, 0x2B55}}};

constexpr std::array<std::u16string_view, 58> kSmileys = {
    u":'-(", u":'-)", u":'(", u":')", u":-))", u":-)", u":-(", u":-D", u":-P", u":-p", u":-/", u":-|",
    u":-*",  u":-O",  u":-o", u":-]", u":))",  u":)",  u":((", u":(",  u":D",  u":P",  u":p",  u":/",
    u":|",   u":*",   u":O",  u":o",  u":3",   u":]",  u";-)", u";))", u";)",  u";-P", u";P",  u";D",
    u"=))",  u"=)",   u"=D",  u"=P",  u"=(",   u"=]",  u"</3", u"<3",  u"^_^", u"^^",  u">_<", u">.<",
    u"-_-",  u"8-)",  u":$",  u":S",  u":s",   u":-S", u":-s", u"=/",  u";-D", u":x"};
/// Typed as letters: a word of their own.
constexpr std::array<std::u16string_view, 6> kLetterSmileys = {u"xD", u"XD", u"xDD", u"XDD", u"T_T", u"o_O"};

template <std::size_t Count>
bool contains(const std::array<Range, Count>& ranges, char32_t c) noexcept {
  const auto after =
      std::upper_bound(ranges.begin(), ranges.end(), c, [](char32_t value, const Range& r) { return value < r.first; });
  return after != ranges.begin() && c <= (after - 1)->last;
}

bool is_modifier(char32_t c) noexcept { return c >= 0x1F3FB && c <= 0x1F3FF; }
bool is_regional(char32_t c) noexcept { return c >= 0x1F1E6 && c <= 0x1F1FF; }
bool is_tag(char32_t c) noexcept { return c >= 0xE0020 && c <= 0xE007F; }

char32_t point_at(std::u16string_view s, std::int32_t at) noexcept {
  return static_cast<std::size_t>(at) < s.size() ? code_point_at(s, at).value : 0;
}

/// End of one pictograph with its selector, skin tone and tags.
std::int32_t element_end(std::u16string_view s, std::int32_t at) noexcept {
  std::int32_t end = code_point_at(s, at).end;
  if (unit_at(s, end) == 0xFE0F || unit_at(s, end) == 0xFE0E) ++end;
  if (is_modifier(point_at(s, end))) end += 2;
  while (is_tag(point_at(s, end))) end += 2;
  if (unit_at(s, end) == 0x20E3) ++end;
  return end;
}

Match emoji(std::int32_t end) noexcept { return {end, TokenType::emoji, 0, -1, -1}; }

Match scan_smiley(std::u16string_view s, std::int32_t at) noexcept {
  if (std::u16string_view(u":;=<>^-8").find(s[static_cast<std::size_t>(at)]) == std::u16string_view::npos) return {};
  const bool after_word = is_word_char(class_before(s, at));
  for (const std::u16string_view smiley : kSmileys) {
    if (smiley.front() != s[static_cast<std::size_t>(at)]) continue;
    if (s.substr(static_cast<std::size_t>(at), smiley.size()) != smiley) continue;
    std::int32_t end = at + static_cast<std::int32_t>(smiley.size());
    const char16_t last = smiley.back();
    // ":D" after a blank only, so that "Ratio 3:D" and "http:/" stay what they are.
    const bool round = last == u')' || last == u'(' || last == u'3';
    if (after_word && !(round && smiley.front() != u'<')) continue;
    if (last == u'3' && smiley.front() == u':' && after_word) continue;
    const bool repeats = last == u')' || last == u'(' || (last == u'3' && smiley.front() == u'<');
    while (repeats && unit_at(s, end) == last) ++end;
    if (is_word_char(class_at(s, end)) || (last == u'/' && unit_at(s, end) == u'/')) continue;
    return emoji(end);
  }
  return {};
}

}  // namespace

Match scan_emoji(std::u16string_view s, std::int32_t at) noexcept {
  const CodePoint first = code_point_at(s, at);
  if (first.value < 0x80) {
    const char16_t c = s[static_cast<std::size_t>(at)];
    const bool keycap_base = is_digit(c) || c == u'#' || c == u'*';
    if (keycap_base) {
      const std::int32_t cap = at + 1 + (unit_at(s, at + 1) == 0xFE0F ? 1 : 0);
      return unit_at(s, cap) == 0x20E3 ? emoji(cap + 1) : Match{};
    }
    if (is_ascii_letter(c)) {
      if (c != u'x' && c != u'X' && c != u'T' && c != u'o') return {};
      for (const std::u16string_view smiley : kLetterSmileys) {
        const auto end = at + static_cast<std::int32_t>(smiley.size());
        if (s.substr(static_cast<std::size_t>(at), smiley.size()) == smiley && !is_word_char(class_at(s, end))) {
          return emoji(end);
        }
      }
      return {};
    }
    return scan_smiley(s, at);
  }
  if (is_regional(first.value)) {
    return emoji(is_regional(point_at(s, first.end)) ? first.end + 2 : first.end);
  }
  if (is_modifier(first.value)) return emoji(first.end);
  if (!contains(kPictographs, first.value)) return {};
  const bool selected = unit_at(s, first.end) == 0xFE0F;
  if (first.value < 0x10000 && !selected && !contains(kBareEmoji, first.value)) return {};
  std::int32_t end = element_end(s, at);
  while (unit_at(s, end) == 0x200D) {
    const char32_t next = point_at(s, end + 1);
    if (!contains(kPictographs, next)) break;
    end = element_end(s, end + 1);
  }
  return emoji(end);
}

}  // namespace tact::text
