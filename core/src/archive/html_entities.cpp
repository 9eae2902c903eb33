#include <algorithm>
#include <array>

#include "archive/html_text.h"
#include "archive/utf8.h"

namespace tact::archive {
namespace {

struct Entity {
  std::string_view name;
  char32_t value = 0;
};

/// The characters of Latin-1 from U+00A0 on have names in this order (HTML 4.01, section 24.2.1).
constexpr std::array<std::string_view, 96> kLatinNames = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

constexpr std::array<Entity, 26> kOtherNames = {{
    {"amp", '&'},      {"lt", '<'},        {"gt", '>'},       {"quot", '"'},      {"apos", '\''},     {"OElig", 0x152},
    {"oelig", 0x153},  {"Yuml", 0x178},    {"ensp", 0x2002},  {"emsp", 0x2003},   {"thinsp", 0x2009}, {"zwj", 0x200D},
    {"ndash", 0x2013}, {"mdash", 0x2014},  {"lsquo", 0x2018}, {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"ldquo", 0x201C},
    {"rdquo", 0x201D}, {"bdquo", 0x201E},  {"bull", 0x2022},  {"hellip", 0x2026}, {"euro", 0x20AC},   {"trade", 0x2122},
    {"rarr", 0x2192},  {"hearts", 0x2665},
}};

/// Longest name or number between & and ;.
constexpr std::size_t kLongestEntity = 10;

char32_t named_entity(std::string_view name) noexcept {
  const auto* const latin = std::find(kLatinNames.begin(), kLatinNames.end(), name);
  if (latin != kLatinNames.end()) return 0xA0U + static_cast<char32_t>(latin - kLatinNames.begin());
  const auto* const other =
      std::find_if(kOtherNames.begin(), kOtherNames.end(), [name](const Entity& e) { return e.name == name; });
  return other == kOtherNames.end() ? 0 : other->value;
}

/// "39", "x2019"; 0 when it is no number.
char32_t numbered_entity(std::string_view number) noexcept {
  const bool hexadecimal = number.starts_with('x') || number.starts_with('X');
  if (hexadecimal) number.remove_prefix(1);
  if (number.empty()) return 0;
  char32_t value = 0;
  for (const char c : number) {
    const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    char32_t digit = 16;
    if (lower >= '0' && lower <= '9') digit = static_cast<char32_t>(lower - '0');
    if (hexadecimal && lower >= 'a' && lower <= 'f') digit = static_cast<char32_t>(lower - 'a' + 10);
    if (digit > 15) return 0;
    // Stays above the last code point once it is there, so that nothing wraps around.
    value = std::min<char32_t>(value * (hexadecimal ? 16 : 10) + digit, 0x110000);
  }
  if (value == 0) return 0xFFFD;
  return value < 0x100 ? windows_1252(static_cast<unsigned char>(value)) : value;
}

}  // namespace

std::string decode_entities(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t mark = std::min(text.find('&'), text.size());
    out.append(text.substr(0, mark));
    text.remove_prefix(mark);
    if (text.empty()) break;
    const std::size_t end = text.substr(0, kLongestEntity + 2).find(';');
    const std::string_view name = end == std::string_view::npos ? std::string_view() : text.substr(1, end - 1);
    const char32_t value = name.starts_with('#') ? numbered_entity(name.substr(1)) : named_entity(name);
    if (value == 0) {
      out.push_back('&');
      text.remove_prefix(1);
    } else {
      append_utf8(out, value);
      text.remove_prefix(end + 1);
    }
  }
  return out;
}

}  // namespace tact::archive
