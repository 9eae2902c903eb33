#include "text/code_point.h"

#include <unicode/uchar.h>

#include <array>
#include <string_view>

namespace tact::text {
namespace {

/// Scripts that ICU's word rules cut, as blanks do not: kana, Han, Thai, Lao, Burmese, Khmer.
bool is_unspaced(char32_t c) noexcept {
  return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
         (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF66 && c <= 0xFF9D) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// Punctuation by Unicode that posts use as bullets or signs.
bool works_as_symbol(char32_t c) noexcept {
  return c == U'#' || c == U'@' || c == U'&' || c == U'%' || c == U'*' || c == 0xA7 || c == 0xB6 || c == 0xB7 ||
         (c >= 0x2020 && c <= 0x2023) || c == 0x2043 || c == 0x203B || c == 0x2030;
}

/// The classes of the first code points, one letter each, so that no table has to be filled at start:
/// n line break, blank space, i ignorable, U upper, l lower, o other letter, d digit, p punctuation, s symbol, c
/// currency.
constexpr std::string_view kClasses =
    "          nnnn                   ppscsspppssppppddddddddddppssspsUUUUUUUUU"
    "UUUUUUUUUUUUUUUUUpppsppllllllllllllllllllllllllllpsps      n              "
    "             pccccssssopsissssssslssssopssspUUUUUUUUUUUUUUUUUUUUUUUsUUUUUU"
    "UllllllllllllllllllllllllsllllllllUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUl"
    "UlUlUlUlUlUlUlUllUlUlUlUlUlUlUlUllUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUl"
    "UlUlUlUUlUlUlllUUlUlUUlUUUllUUUUlUUlUUUlllUUlUUlUlUlUUlUllUlUUlUUUlUlUUllo"
    "UlllooooUUlUUlUUlUlUlUlUlUlUlUlUllUlUlUlUlUlUlUlUlUllUUlUlUUUlUlUlUlUlUlUl"
    "UlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlUlllllllUUlUUllUlUUUUlUlUlUlUl";
static_assert(kClasses.size() == kLatinEnd);

}  // namespace

constinit const std::array<std::uint16_t, kLatinEnd> kLatinClasses = [] {
  std::array<std::uint16_t, kLatinEnd> table{};
  for (std::size_t c = 0; c < kLatinEnd; ++c) {
    switch (kClasses[c]) {
      case 'n':
        table[c] = char_class::space | char_class::line_break;
        break;
      case ' ':
        table[c] = char_class::space;
        break;
      case 'i':
        table[c] = char_class::ignorable;
        break;
      case 'U':
        table[c] = char_class::letter | char_class::upper;
        break;
      case 'l':
        table[c] = char_class::letter | char_class::lower;
        break;
      case 'o':
        table[c] = char_class::letter;
        break;
      case 'd':
        table[c] = char_class::digit;
        break;
      case 'p':
        table[c] = char_class::punctuation;
        break;
      case 'c':
        table[c] = char_class::symbol | char_class::currency;
        break;
      default:
        table[c] = char_class::symbol;
        break;
    }
  }
  return table;
}();

std::uint16_t class_by_category(char32_t c) noexcept {
  const auto point = static_cast<UChar32>(c);
  if (c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C) {
    return char_class::space | char_class::line_break;
  }
  switch (u_charType(point)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return char_class::letter | char_class::upper;
    case U_LOWERCASE_LETTER:
      return char_class::letter | char_class::lower;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
      return static_cast<std::uint16_t>(char_class::letter | (is_unspaced(c) ? char_class::unspaced : 0));
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return char_class::mark;
    case U_DECIMAL_DIGIT_NUMBER:
      return char_class::digit;
    case U_SPACE_SEPARATOR:
    case U_CONTROL_CHAR:
      return char_class::space;
    case U_FORMAT_CHAR:
      return char_class::ignorable;
    case U_CURRENCY_SYMBOL:
      return char_class::symbol | char_class::currency;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return works_as_symbol(c) ? char_class::symbol : char_class::punctuation;
    default:
      return c == U'`' ? char_class::punctuation : char_class::symbol;
  }
}

}  // namespace tact::text
