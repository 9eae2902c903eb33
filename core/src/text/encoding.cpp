#include <cstdint>

#include "text/analysis.h"
#include "text/code_point.h"

namespace tact::text {
namespace {

/// Length of the sequence a lead byte opens, and the smallest code point that needs that many bytes.
struct Lead {
  std::size_t length = 0;
  char32_t smallest = 0;
  char32_t bits = 0;
};

Lead read_lead(unsigned char byte) noexcept {
  if (byte < 0x80) return {1, 0, byte};
  if (byte >= 0xC2 && byte < 0xE0) return {2, 0x80, byte & 0x1FU};
  if (byte >= 0xE0 && byte < 0xF0) return {3, 0x800, byte & 0x0FU};
  if (byte >= 0xF0 && byte < 0xF5) return {4, 0x10000, byte & 0x07U};
  return {};
}

}  // namespace

bool to_utf16(std::string_view utf8, std::u16string& out) {
  out.clear();
  out.reserve(utf8.size());
  for (std::size_t i = 0; i < utf8.size();) {
    const Lead lead = read_lead(static_cast<unsigned char>(utf8[i]));
    if (lead.length == 0 || i + lead.length > utf8.size()) return false;
    char32_t c = lead.bits;
    for (std::size_t k = 1; k < lead.length; ++k) {
      const auto byte = static_cast<unsigned char>(utf8[i + k]);
      if ((byte & 0xC0U) != 0x80U) return false;
      c = (c << 6U) | (byte & 0x3FU);
    }
    if (c < lead.smallest || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return false;
    if (c < 0x10000) {
      out.push_back(static_cast<char16_t>(c));
    } else {
      out.push_back(static_cast<char16_t>(0xD7C0 + (c >> 10U)));
      out.push_back(static_cast<char16_t>(0xDC00 + (c & 0x3FFU)));
    }
    i += lead.length;
  }
  return true;
}

std::string to_utf8(std::u16string_view utf16) {
  std::string out;
  out.reserve(utf16.size() + utf16.size() / 4);
  for (std::int32_t at = 0; static_cast<std::size_t>(at) < utf16.size();) {
    const CodePoint c = code_point_at(utf16, at);
    at = c.end;
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (c.value < 0x80) {
      put(c.value);
    } else if (c.value < 0x800) {
      put(0xC0U | (c.value >> 6U));
      put(0x80U | (c.value & 0x3FU));
    } else if (c.value < 0x10000) {
      put(0xE0U | (c.value >> 12U));
      put(0x80U | ((c.value >> 6U) & 0x3FU));
      put(0x80U | (c.value & 0x3FU));
    } else {
      put(0xF0U | (c.value >> 18U));
      put(0x80U | ((c.value >> 12U) & 0x3FU));
      put(0x80U | ((c.value >> 6U) & 0x3FU));
      put(0x80U | (c.value & 0x3FU));
    }
  }
  return out;
}

}  // namespace tact::text
