#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tact::ledger {

/// A calendar day as a count of days since 1970-01-01 (proleptic Gregorian). No clock, no time zone: an entry carries
/// the day its author lived it on, so travel and summer time never move it.
using Day = std::int32_t;

/// 0 = Monday … 6 = Sunday, as ISO 8601 counts.
enum class Weekday : std::int32_t { monday = 0, saturday = 5, sunday = 6 };

/// ISO 8601 week: the week belongs to the year its Thursday is in.
struct IsoWeek {
  std::int32_t year = 0;
  std::int32_t week = 0;  ///< 1 … 53
  friend bool operator==(const IsoWeek&, const IsoWeek&) = default;
};

/// Reads "2026-11-26": exactly ten ASCII characters, a day that exists, years 1970 to 9999. False otherwise.
[[nodiscard]] bool parse_day(std::string_view text, Day& out) noexcept;

/// "2026-11-26". Days outside the years 0 to 9999 are not representable; callers only pass days near parsed ones.
[[nodiscard]] std::string format_day(Day day);

/// 0 = Monday … 6 = Sunday.
[[nodiscard]] std::int32_t weekday_of(Day day) noexcept;

/// First day of the week that holds `day`, for weeks that start on `first`.
[[nodiscard]] Day week_start(Day day, Weekday first) noexcept;

/// ISO week of the Thursday of the seven days from `start`: for weeks from Sunday or Saturday the ISO week most of
/// their days lie in.
[[nodiscard]] IsoWeek iso_week_from(Day start) noexcept;

/// "monday", "sunday" or "saturday"; false for anything else.
[[nodiscard]] bool parse_weekday(std::string_view name, Weekday& out) noexcept;

}  // namespace tact::ledger
