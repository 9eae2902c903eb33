#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ledger/report.h"

namespace tact::ledger {

/// Where the strength goes. none: nothing published in 90 days. revive: one or two networks in 90 days, and one is
/// neglected. narrow: three or more, and some are neglected, or more than kMostKeptUp are kept up. steady: the rest.
/// Being great on a few networks beats being neglected on many (Nellie Akalp, Mashable, 25 June 2012, point 3).
enum class FocusAdvice : std::uint8_t { none, revive, narrow, steady };

/// More networks than this are too many for one person to keep up; Tact's own figure.
inline constexpr std::size_t kMostKeptUp = 4;

struct Focus {
  FocusAdvice advice = FocusAdvice::none;
  /// Only for narrow: the one or two networks with the most posts in 30 days (ties: most in 90, then the latest). When
  /// nothing was published in 30 days, the one with the most in 90.
  std::vector<Network> keep;
  /// Networks of the last 90 days without a post in kNeglectedAfterDays, longest first.
  std::vector<Network> neglected;
};

[[nodiscard]] Focus focus_of(const Report& report, Day today);

/// "none" "revive" "narrow" "steady".
[[nodiscard]] std::string_view focus_name(FocusAdvice advice) noexcept;

}  // namespace tact::ledger
