#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "ledger/calendar.h"
#include "ledger/posts.h"
#include "ledger/request.h"
#include "ledger/tally.h"

namespace tact::ledger {

/// Days without a post after which a network counts as neglected.
inline constexpr std::int32_t kNeglectedAfterDays = 14;

struct WeekReport {
  Day start = 0;
  Tally tally;
};

/// The week told in detail.
struct WeekDetail {
  Day start = 0;
  Tally tally;
  std::array<std::int64_t, kKindCount> kinds{};  ///< sure posts by kind; with `unsure` they make up `published`
  std::array<Tally, 7> days{};
  std::array<Tally, kNetworkCount> networks{};
};

/// Last sign of life on one network, whenever it was.
struct NetworkLife {
  bool used = false;
  Day last_day = 0;
  std::int64_t last_at = 0;
};

/// Everything that is counted, in one pass over the posts.
struct Report {
  Tally window;                                   ///< the rule's window
  std::array<Tally, kNetworkCount> by_network{};  ///< the same window
  std::array<NetworkLife, kNetworkCount> life{};
  WeekDetail week;
  std::vector<WeekReport> weeks;  ///< oldest first, the current week last
  Tally last_week;                ///< the last 7 days, today included
  Tally last_fortnight;           ///< the last 14 days
};

/// Counts. The window holds the last `window_days` days and, for authors who crossed the date line, tomorrow; posts
/// dated later (a broken clock) are in no window and no week before theirs, but stay among the recent ones.
[[nodiscard]] Report count(const std::vector<Post>& posts, const Request& request);

}  // namespace tact::ledger
