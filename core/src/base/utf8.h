#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tact::base {

/// One code point of UTF-8 and the bytes it takes; 0 bytes when none well-formed begins here.
struct Utf8Char {
  char32_t value = 0;
  std::size_t length = 0;
};

/// The code point that begins at `at`. Overlong forms, surrogates and cut sequences are not well-formed.
[[nodiscard]] Utf8Char utf8_at(std::string_view text, std::size_t at) noexcept;

/// Appends a code point; surrogates and numbers that are none become U+FFFD.
void append_utf8(std::string& out, char32_t value);

[[nodiscard]] bool is_utf8(std::string_view text) noexcept;

}  // namespace tact::base
