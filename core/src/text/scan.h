#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/analysis.h"

namespace tact::text {

/// A social token found at some index; end < 0 means there is none.
struct Match {
  std::int32_t end = -1;
  TokenType type = TokenType::symbol;
  std::uint16_t flags = 0;
  std::int32_t norm_start = -1;  ///< part of the source the norm is made of; < 0: the whole token
  std::int32_t norm_end = -1;
  [[nodiscard]] bool found() const noexcept { return end >= 0; }
};

/// Digits with their separators ("1 299,00", "1,299.00", "25").
struct Amount {
  std::int32_t end = -1;
  std::int32_t whole = 0;  ///< the digits before any separator, capped at 999,999,999
  bool plain = true;       ///< digits only
};

/// The units from index `start` up to `end`.
[[nodiscard]] inline std::u16string_view slice(std::u16string_view s, std::int32_t start, std::int32_t end) noexcept {
  return s.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
}

// Every scanner looks at the text from `at` on and reads a bounded number of units beyond its match.

/// End of the word `lower` (lower case, ASCII and Latin-1) in any case at `at`, when no letter or digit follows; or -1.
[[nodiscard]] std::int32_t match_word(std::u16string_view s, std::int32_t at, std::u16string_view lower) noexcept;
/// Index after at most one blank of the kinds that stand inside prices and times.
[[nodiscard]] std::int32_t skip_blank(std::u16string_view s, std::int32_t at) noexcept;
[[nodiscard]] Amount scan_amount(std::u16string_view s, std::int32_t at) noexcept;
/// End of the second half of a range ("-30", " à 30", "–30 ") that starts at `at`, or -1.
[[nodiscard]] std::int32_t scan_range_tail(std::u16string_view s, std::int32_t at) noexcept;

/// End of the letters, digits and marks from an index on, in scripts that part words by blanks.
[[nodiscard]] std::int32_t letters_end(std::u16string_view s, std::int32_t from) noexcept;
/// End of the word whose first letters end at `run`: inner apostrophes ("don't") and middle dots ("client·e·s") join.
[[nodiscard]] std::int32_t word_end(std::u16string_view s, std::int32_t run) noexcept;
/// End of a French elision with its apostrophe ("l'", "jusqu'") when something it belongs to follows, or -1.
[[nodiscard]] std::int32_t elision_end(std::u16string_view s, std::int32_t at) noexcept;
/// End of "U.S.", "S.V.P.", "a.k.a." with its last dot, or -1.
[[nodiscard]] std::int32_t dotted_end(std::u16string_view s, std::int32_t at) noexcept;

/// Price that starts with a digit, a currency sign, or a currency code ("CHF 30", "CA$25").
[[nodiscard]] Match scan_price(std::u16string_view s, std::int32_t at) noexcept;
[[nodiscard]] Match scan_percentage(std::u16string_view s, std::int32_t at) noexcept;
/// Date that starts with a digit, or with a month's name.
[[nodiscard]] Match scan_date(std::u16string_view s, std::int32_t at) noexcept;
[[nodiscard]] Match scan_time(std::u16string_view s, std::int32_t at) noexcept;
[[nodiscard]] Match scan_phone(std::u16string_view s, std::int32_t at) noexcept;
/// Link (scheme, www., bare domain) or e-mail address.
[[nodiscard]] Match scan_link_or_email(std::u16string_view s, std::int32_t at) noexcept;
/// "@name", "@name@host", "/u/name", "u/name".
[[nodiscard]] Match scan_handle(std::u16string_view s, std::int32_t at) noexcept;
[[nodiscard]] Match scan_hashtag(std::u16string_view s, std::int32_t at) noexcept;
/// Emoji sequence or ASCII smiley.
[[nodiscard]] Match scan_emoji(std::u16string_view s, std::int32_t at) noexcept;

}  // namespace tact::text
