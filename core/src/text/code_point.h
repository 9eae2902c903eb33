#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tact::text {

/// One code point and the index of the unit after it.
struct CodePoint {
  char32_t value = 0;
  std::int32_t end = 0;
};

/// What a code point is good for; several bits may be set.
namespace char_class {
inline constexpr std::uint16_t letter = 1;
inline constexpr std::uint16_t mark = 2;   ///< combining, joins what stands before it
inline constexpr std::uint16_t digit = 4;  ///< decimal digits of any script
inline constexpr std::uint16_t upper = 8;  ///< upper or title case letter
inline constexpr std::uint16_t lower = 16;
inline constexpr std::uint16_t space = 32;  ///< blanks, line breaks and controls
inline constexpr std::uint16_t line_break = 64;
inline constexpr std::uint16_t ignorable = 128;  ///< invisible format characters (soft hyphen, joiners)
inline constexpr std::uint16_t punctuation = 256;
inline constexpr std::uint16_t symbol = 512;  ///< symbols, and marks that work as bullets
inline constexpr std::uint16_t currency = 1024;
inline constexpr std::uint16_t unspaced = 2048;  ///< letter of a script written without spaces
}  // namespace char_class

/// Bits of char_class for a code point, from ICU's general category.
[[nodiscard]] std::uint16_t class_by_category(char32_t c) noexcept;

/// The same for Latin up to its extended B block, nearly all of English and French; a test compares the two.
inline constexpr char32_t kLatinEnd = 0x250;
extern const std::array<std::uint16_t, kLatinEnd> kLatinClasses;

/// Bits of char_class for a code point.
[[nodiscard]] inline std::uint16_t class_of(char32_t c) noexcept {
  return c < kLatinEnd ? kLatinClasses[c] : class_by_category(c);
}

/// The unit at an index; 0 outside the text.
[[nodiscard]] inline char16_t unit_at(std::u16string_view s, std::int32_t at) noexcept {
  return at >= 0 && static_cast<std::size_t>(at) < s.size() ? s[static_cast<std::size_t>(at)] : u'\0';
}

/// The code point at an index inside the text; a lone surrogate reads as U+FFFD.
[[nodiscard]] inline CodePoint code_point_at(std::u16string_view s, std::int32_t at) noexcept {
  const char16_t first = s[static_cast<std::size_t>(at)];
  if ((first & 0xF800) != 0xD800) return {first, at + 1};
  const char16_t second = unit_at(s, at + 1);
  if (first < 0xDC00 && (second & 0xFC00) == 0xDC00) {
    return {0x10000U + ((static_cast<char32_t>(first) & 0x3FFU) << 10U) + (static_cast<char32_t>(second) & 0x3FFU),
            at + 2};
  }
  return {0xFFFD, at + 1};
}

/// Class of the code point at an index; 0 outside the text.
[[nodiscard]] inline std::uint16_t class_at(std::u16string_view s, std::int32_t at) noexcept {
  if (at < 0 || static_cast<std::size_t>(at) >= s.size()) return 0;
  return class_of(code_point_at(s, at).value);
}

/// Class of the code point that ends at an index; 0 at the start of the text.
[[nodiscard]] inline std::uint16_t class_before(std::u16string_view s, std::int32_t at) noexcept {
  if (at <= 0) return 0;
  const bool pair = (unit_at(s, at - 1) & 0xFC00) == 0xDC00 && (unit_at(s, at - 2) & 0xFC00) == 0xD800;
  return class_at(s, at - (pair ? 2 : 1));
}

[[nodiscard]] constexpr bool is_digit(char16_t c) noexcept { return c >= u'0' && c <= u'9'; }
[[nodiscard]] constexpr bool is_ascii_upper(char16_t c) noexcept { return c >= u'A' && c <= u'Z'; }
[[nodiscard]] constexpr bool is_ascii_letter(char16_t c) noexcept {
  return (c >= u'a' && c <= u'z') || is_ascii_upper(c);
}
/// Lower case within ASCII and Latin-1, enough for the fixed words that scanners look for.
[[nodiscard]] constexpr char16_t to_lower(char16_t c) noexcept {
  const bool upper = is_ascii_upper(c) || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
  return upper ? static_cast<char16_t>(c + 0x20) : c;
}
/// The blanks that stand inside prices, times and phones: space, no-break and thin ones.
[[nodiscard]] constexpr bool is_inner_space(char16_t c) noexcept {
  return c == u' ' || c == 0xA0 || c == 0x202F || c == 0x2009;
}
/// Straight, curly and mistyped apostrophes.
[[nodiscard]] constexpr bool is_apostrophe(char16_t c) noexcept {
  return c == u'\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0xFF07 || c == u'`' || c == 0xB4 ||
         c == 0x2032;
}
/// Hyphens and dashes that join the two ends of a range or the parts of a number.
[[nodiscard]] constexpr bool is_dash(char16_t c) noexcept {
  return c == u'-' || (c >= 0x2010 && c <= 0x2014) || c == 0x2212;
}
[[nodiscard]] inline bool is_word_char(std::uint16_t bits) noexcept {
  return (bits & (char_class::letter | char_class::digit | char_class::mark)) != 0;
}

}  // namespace tact::text
