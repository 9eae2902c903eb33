#include "archive/utf8.h"

#include <array>
#include <cstdint>

namespace tact::archive {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

constexpr bool is_blank(char byte) noexcept { return byte == ' ' || byte == '\t' || byte == '\n'; }

// The bytes 0x80 to 0x9F; those without a character stand for themselves.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                   0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

}  // namespace

std::string repair_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_at(text, at).length;
    if (length == 0) {
      append_utf8(out, kReplacement);
      ++at;
    } else {
      out.append(text.substr(at, length));
      at += length;
    }
  }
  return out;
}

char32_t windows_1252(unsigned char byte) noexcept {
  return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : static_cast<char32_t>(byte);
}

std::string from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) append_utf8(out, windows_1252(static_cast<unsigned char>(byte)));
  return out;
}

std::string repair_latin1(std::string_view text) {
  std::string bytes;
  bool changed = false;
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Char c = utf8_at(text, at);
    if (c.length == 0 || c.value > 0xFF) return std::string(text);
    bytes.push_back(static_cast<char>(static_cast<unsigned char>(c.value)));
    changed = changed || c.length > 1;
    at += c.length;
  }
  return changed && is_utf8(bytes) ? bytes : std::string(text);
}

std::string_view head_of(std::string_view text, std::size_t most) noexcept {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  return text.substr(0, most);
}

std::string clean_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Char c = utf8_at(text, at);
    const char byte = text[at];
    if (c.length == 0) {
      append_utf8(out, kReplacement);
    } else if (byte == '\r') {
      if (at + 1 == text.size() || text[at + 1] != '\n') out.push_back('\n');
    } else if ((c.value >= 0x20 && c.value != 0x7F) || byte == '\n' || byte == '\t') {
      out.append(text.substr(at, c.length));
    }
    at += c.length == 0 ? 1 : c.length;
  }
  std::size_t begin = 0;
  while (begin < out.size() && is_blank(out[begin])) ++begin;
  std::size_t end = out.size();
  while (end > begin && is_blank(out[end - 1])) --end;
  return out.substr(begin, end - begin);
}

}  // namespace tact::archive
