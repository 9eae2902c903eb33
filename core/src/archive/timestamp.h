#pragma once

#include <cstdint>
#include <string_view>

namespace tact::archive {

/// A moment as an archive writes it.
struct Timestamp {
  std::int64_t at = 0;    ///< milliseconds since 1970, UTC, or of the author's clock if is_local
  bool is_local = false;  ///< nothing said which zone
};

/// Last millisecond of the year 9999.
inline constexpr std::int64_t kLastMoment = 253'402'300'799'999;

/// ISO 8601 as it is met: "2026-11-26", "2026-11-26 14:05", "2026-11-26T14:05:09.250Z", "… 14:05:09+0000",
/// "… 14:05:09 UTC", with / instead of -. Years 1970 to 9999; a day alone is its midnight. False for anything else.
[[nodiscard]] bool parse_iso_time(std::string_view text, Timestamp& out) noexcept;

/// "Wed Oct 10 20:19:24 +0000 2018", as X writes it.
[[nodiscard]] bool parse_x_time(std::string_view text, Timestamp& out) noexcept;

/// Seconds since 1970, or milliseconds where the number is too large for seconds (from 100,000,000,000). False for
/// moments before 1970 or after 9999.
[[nodiscard]] bool moment_of_number(std::int64_t number, Timestamp& out) noexcept;

/// Any of the above; numbers may have a fraction, which is dropped.
[[nodiscard]] bool parse_any_time(std::string_view text, Timestamp& out) noexcept;

}  // namespace tact::archive
