#pragma once

#include <cstdint>
#include <string_view>

struct UBreakIterator;

namespace tact::text {

/// Number of user-perceived characters (Unicode grapheme clusters). ICU is asked only about the stretches where more
/// than one code point can make a character. `iterator` is a character iterator, set to other texts by this call.
[[nodiscard]] std::int32_t count_graphemes(std::u16string_view s, UBreakIterator* iterator);

/// The last grapheme boundary at or before `limit`, for cutting a text; falls back to a code point boundary when a
/// single character is longer than 256 units.
[[nodiscard]] std::int32_t grapheme_boundary_before(std::u16string_view s, std::int32_t limit,
                                                    UBreakIterator* iterator);

}  // namespace tact::text
