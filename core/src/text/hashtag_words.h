#pragma once

#include <cstdint>
#include <string_view>

namespace tact::text {

/// End of the first word of a hashtag's text from `at` (no mark, no "_" at `at`): camel case, digits and "_" part
/// words; capitals in a row are one word ("#JOMO", "#XMLParser" → xml, parser), as are "iPhone" and "PMEs".
[[nodiscard]] std::int32_t hashtag_word_end(std::u16string_view s, std::int32_t at, std::int32_t end,
                                            bool first) noexcept;

}  // namespace tact::text
