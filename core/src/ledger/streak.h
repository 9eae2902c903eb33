#pragma once

#include <cstdint>
#include <vector>

#include "ledger/calendar.h"

namespace tact::ledger {

/// Weeks in a row with a post, up to this one or, while this one has none yet, the last.
class Streak {
 public:
  /// `this_week`: first day of the current week.
  explicit Streak(Day this_week) : last_day_(this_week + 6) {}

  /// Posts of weeks to come (a broken clock, or tomorrow's travellers) are passed over.
  void note_post(Day day);

  [[nodiscard]] std::int32_t weeks() const noexcept;

 private:
  Day last_day_;
  std::vector<bool> posted_;  ///< whether there was a post so many weeks ago
};

}  // namespace tact::ledger
