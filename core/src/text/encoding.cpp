#include <cstdint>

#include "base/utf8.h"
#include "text/analysis.h"
#include "text/code_point.h"

namespace tact::text {
bool to_utf16(std::string_view utf8, std::u16string& out) {
  out.clear();
  out.reserve(utf8.size());
  for (std::size_t i = 0; i < utf8.size();) {
    const auto [value, length] = base::utf8_at(utf8, i);
    if (length == 0) return false;
    if (value < 0x10000) {
      out.push_back(static_cast<char16_t>(value));
    } else {
      out.push_back(static_cast<char16_t>(0xD7C0 + (value >> 10U)));
      out.push_back(static_cast<char16_t>(0xDC00 + (value & 0x3FFU)));
    }
    i += length;
  }
  return true;
}

std::string to_utf8(std::u16string_view utf16) {
  std::string out;
  out.reserve(utf16.size() + utf16.size() / 4);
  for (std::int32_t at = 0; static_cast<std::size_t>(at) < utf16.size();) {
    const CodePoint c = code_point_at(utf16, at);
    at = c.end;
    base::append_utf8(out, c.value);
  }
  return out;
}

}  // namespace tact::text
