#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "ledger/calendar.h"
#include "ledger/period_detail.h"
#include "ledger/posts.h"
#include "ledger/request.h"
#include "ledger/streak.h"
#include "ledger/tally.h"
#include "ledger/time_grid.h"

namespace tact::ledger {

/// Days without a post after which a network counts as neglected.
inline constexpr std::int32_t kNeglectedAfterDays = 14;

struct WeekReport {
  Day start = 0;
  Tally tally;
};

/// Signs of life on one network.
struct NetworkLife {
  bool used = false;
  Day last_day = 0;          ///< of the last post, whenever it was
  std::int64_t last_at = 0;  ///< its time
  std::int64_t posts_30 = 0;
  std::int64_t posts_90 = 0;
};

/// Days since the last post; 0 for those dated later than today.
[[nodiscard]] std::int32_t idle_days(const NetworkLife& life, Day today) noexcept;

/// No post in kNeglectedAfterDays; false for a network that was never used.
[[nodiscard]] bool is_neglected(const NetworkLife& life, Day today) noexcept;

/// Everything that is counted, in one pass over the posts and one over the time rows.
struct Report {
  explicit Report(const Request& request);

  Tally window;                                   ///< the rule's window
  std::array<Tally, kNetworkCount> by_network{};  ///< the same window
  TimeGrid window_time;                           ///< the same window
  std::array<NetworkLife, kNetworkCount> life{};
  PeriodDetail week;  ///< the one asked for
  std::optional<PeriodDetail> period;
  std::vector<WeekReport> weeks;  ///< oldest first, the current week last
  TimeGrid weeks_time;            ///< all days of these weeks
  Tally last_week;                ///< the last 7 days, today included
  Tally last_fortnight;           ///< the last 14 days
  std::int64_t contests_30 = 0;   ///< contests of the last 30 days
  std::int64_t contests_365 = 0;
  Streak streak;
  std::optional<Day> since;  ///< day of the first post there is
};

/// Counts. Windows hold their last days and, for authors who crossed the date line, tomorrow; posts dated later (a
/// broken clock) are in no window and no week before theirs, but stay among the recent ones.
[[nodiscard]] Report count(const std::vector<Post>& posts, const Request& request);

}  // namespace tact::ledger
