#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tact::archive {

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

/// The text with every byte that belongs to no well-formed sequence replaced by U+FFFD.
[[nodiscard]] std::string repair_utf8(std::string_view text);

/// Code point of a byte of Windows-1252 (https://encoding.spec.whatwg.org/#windows-1252).
[[nodiscard]] char32_t windows_1252(unsigned char byte) noexcept;

/// Bytes of Windows-1252, which spreadsheets still write, as UTF-8.
[[nodiscard]] std::string from_windows_1252(std::string_view bytes);

/// Text that was UTF-8, was taken for Latin-1 byte by byte and written as UTF-8 again (Meta's archives), as it was
/// meant. Anything that does not decode so stays as it is; so does text that is right already.
[[nodiscard]] std::string repair_latin1(std::string_view text);

/// The first `most` bytes of a text, or up to three fewer, so that no code point is cut.
[[nodiscard]] std::string_view head_of(std::string_view text, std::size_t most) noexcept;

/// A post's text as it is handed on: well-formed, line ends as \n, without control characters, without blanks around
/// it.
[[nodiscard]] std::string clean_text(std::string_view text);

}  // namespace tact::archive
