#include "base/utf8.h"

namespace tact::base {
namespace {

constexpr char32_t kReplacementCharacter = 0xFFFD;
constexpr char32_t kLastCodePoint = 0x10FFFF;

constexpr bool is_surrogate_value(char32_t value) noexcept { return value >= 0xD800 && value <= 0xDFFF; }

/// Bytes that a lead byte announces, and the smallest code point that needs so many.
struct SequenceLead {
  std::size_t length = 0;
  char32_t smallest = 0;
  char32_t bits = 0;
};

constexpr SequenceLead sequence_lead(unsigned char byte) noexcept {
  if (byte < 0x80) return {1, 0, byte};
  if (byte >= 0xC2 && byte < 0xE0) return {2, 0x80, byte & 0x1FU};
  if (byte >= 0xE0 && byte < 0xF0) return {3, 0x800, byte & 0x0FU};
  if (byte >= 0xF0 && byte < 0xF5) return {4, 0x10000, byte & 0x07U};
  return {};
}

}  // namespace

Utf8Char utf8_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const SequenceLead lead = sequence_lead(static_cast<unsigned char>(text[at]));
  if (lead.length == 0 || lead.length > text.size() - at) return {};
  char32_t value = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0U) != 0x80U) return {};
    value = (value << 6U) | (byte & 0x3FU);
  }
  if (value < lead.smallest || value > kLastCodePoint || is_surrogate_value(value)) return {};
  return {value, lead.length};
}

void append_utf8(std::string& out, char32_t value) {
  if (value > kLastCodePoint || is_surrogate_value(value)) value = kReplacementCharacter;
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0U | (value >> 6U));
    put(0x80U | (value & 0x3FU));
  } else if (value < 0x10000) {
    put(0xE0U | (value >> 12U));
    put(0x80U | ((value >> 6U) & 0x3FU));
    put(0x80U | (value & 0x3FU));
  } else {
    put(0xF0U | (value >> 18U));
    put(0x80U | ((value >> 12U) & 0x3FU));
    put(0x80U | ((value >> 6U) & 0x3FU));
    put(0x80U | (value & 0x3FU));
  }
}

bool is_utf8(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_at(text, at).length;
    if (length == 0) return false;
    at += length;
  }
  return true;
}

}  // namespace tact::base
