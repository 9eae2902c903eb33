#include "text/graphemes.h"

#include <unicode/ubrk.h>

#include <algorithm>

#include "text/code_point.h"

namespace tact::text {
namespace {

/// Whether a unit is a character of its own beside another such unit (Grapheme_Cluster_Break is Other or Control).
bool stands_alone(char16_t c) noexcept {
  return c < 0x300 || (c >= 0x2010 && c <= 0x2027) || (c >= 0x202F && c <= 0x205F) || (c >= 0x20A0 && c <= 0x20CF);
}

std::int32_t count_in(std::u16string_view stretch, UBreakIterator* iterator) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, stretch.data(), static_cast<std::int32_t>(stretch.size()), &status);
  if (U_FAILURE(status)) return static_cast<std::int32_t>(stretch.size());
  std::int32_t count = 0;
  while (ubrk_next(iterator) != UBRK_DONE) ++count;
  return count;
}

}  // namespace

std::int32_t count_graphemes(std::u16string_view s, UBreakIterator* iterator) {
  std::int32_t count = 0;
  std::size_t i = 0;
  while (i < s.size()) {
    const bool line_end = s[i] == u'\r' && i + 1 < s.size() && s[i + 1] == u'\n';
    if (stands_alone(s[i]) && (i + 1 >= s.size() || stands_alone(s[i + 1]))) {
      i += line_end ? 2 : 1;
      ++count;
      continue;
    }
    // From the last simple unit before to the first simple one after: marks join backwards, prefixes forwards.
    std::size_t end = i + 1;
    while (end < s.size() && !stands_alone(s[end])) ++end;
    end = std::min(end + 1, s.size());
    if (s[end - 1] == u'\r' && end < s.size() && s[end] == u'\n') ++end;
    const bool keeps_last = end - i > 1 && stands_alone(s[end - 1]);
    count += count_in(s.substr(i, end - i), iterator);
    // Count the closing simple unit with what follows it, unless it was joined to what is before.
    i = end;
    if (keeps_last && i < s.size() && !stands_alone(s[i])) {
      --count;
      --i;
    }
  }
  return count;
}

std::int32_t grapheme_boundary_before(std::u16string_view s, std::int32_t limit, UBreakIterator* iterator) {
  constexpr std::int32_t kWindow = 256;
  const std::int32_t start = std::max(0, limit - kWindow);
  const auto stop = static_cast<std::int32_t>(std::min(s.size(), static_cast<std::size_t>(limit) + 64));
  const std::u16string_view window = s.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(stop - start));
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, window.data(), static_cast<std::int32_t>(window.size()), &status);
  std::int32_t boundary = 0;
  if (U_SUCCESS(status)) {
    for (std::int32_t at = ubrk_next(iterator); at != UBRK_DONE && at <= limit - start; at = ubrk_next(iterator)) {
      boundary = at;
    }
  }
  if (boundary > 0) return start + boundary;
  const bool inside_pair = (unit_at(s, limit) & 0xFC00) == 0xDC00 && (unit_at(s, limit - 1) & 0xFC00) == 0xD800;
  return inside_pair ? limit - 1 : limit;
}

}  // namespace tact::text
