#include "archive/json_member.h"

#include <algorithm>

#include "archive/counting_reader.h"
#include "archive/utf8.h"

namespace tact::archive {
namespace {

/// Value of the four hexadecimal digits after "\u"; -1 when they are not there.
int escaped_unit(std::string_view text, std::size_t at) noexcept {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
  int value = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    const char c = text[i];
    const int digit = c >= '0' && c <= '9'   ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

std::string repair_surrogates(std::string text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (text[at] != '\\') continue;
    const int unit = escaped_unit(text, at);
    const bool high = unit >= 0xD800 && unit < 0xDC00;
    const int next = high ? escaped_unit(text, at + 6) : -1;
    if (next >= 0xDC00 && next < 0xE000) {
      at += 11;
    } else if (unit >= 0xD800 && unit < 0xE000) {
      text.replace(at, 6, "\\ufffd");
      at += 5;
    } else {
      ++at;
    }
  }
  return text;
}

}  // namespace

bool parse_record(std::string_view text, json& out) {
  if (std::count(text.begin(), text.end(), ',') >= kMaxValues) return false;
  out = json::parse(text, nullptr, false);
  if (!out.is_discarded()) return true;
  out = json::parse(repair_surrogates(repair_utf8(text)), nullptr, false);
  return !out.is_discarded();
}

bool is_shallow(std::string_view text) noexcept {
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (quoted) {
      if (c == '\\') ++at;
      if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      if (++depth > kMaxDepth) return false;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return true;
}

const json* member(const json& value, const char* key) {
  if (!value.is_object()) return nullptr;
  const auto found = value.find(key);
  return found == value.end() ? nullptr : &*found;
}

const json* element(const json& value, std::size_t index) {
  return value.is_array() && index < value.size() ? &value[index] : nullptr;
}

std::string_view text_member(const json& value, const char* key) {
  const json* found = member(value, key);
  const auto* text = found == nullptr ? nullptr : found->get_ptr<const std::string*>();
  return text == nullptr ? std::string_view() : std::string_view(*text);
}

bool integer_member(const json& value, const char* key, std::int64_t& out) {
  const json* found = member(value, key);
  if (found == nullptr) return false;
  // A number that is too large for 64 bits is a float to the parser, and one above 2^63 reads as negative.
  if (found->is_number_integer()) {
    out = found->get<std::int64_t>();
    return !found->is_number_unsigned() || out >= 0;
  }
  const auto* text = found->get_ptr<const std::string*>();
  if (text == nullptr || text->empty() || text->size() > 18) return false;
  out = 0;
  for (const char digit : *text) {
    if (digit < '0' || digit > '9') return false;
    out = out * 10 + (digit - '0');
  }
  return true;
}

bool has_member(const json& value, const char* key) {
  const json* found = member(value, key);
  if (found == nullptr || found->is_null()) return false;
  const auto* text = found->get_ptr<const std::string*>();
  return text == nullptr || !text->empty();
}

void append_link(std::string& text, std::string_view link) {
  if (text.empty() || !link.starts_with("http") || text.find(link) != std::string::npos) return;
  text.push_back('\n');
  text.append(link);
}

}  // namespace tact::archive
