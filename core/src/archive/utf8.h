#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace tact::archive {

using base::append_utf8;
using base::is_utf8;
using base::utf8_at;
using base::Utf8Char;

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
