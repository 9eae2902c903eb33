#include "ledger/streak.h"

#include <algorithm>

namespace tact::ledger {

void Streak::note_post(Day day) {
  if (day > last_day_) return;
  const auto ago = static_cast<std::size_t>((last_day_ - day) / 7);
  if (ago >= posted_.size()) posted_.resize(ago + 1);
  posted_[ago] = true;
}

std::int32_t Streak::weeks() const noexcept {
  const bool posted_this_week = !posted_.empty() && posted_[0];
  const auto first = posted_.begin() + (posted_this_week || posted_.empty() ? 0 : 1);
  return static_cast<std::int32_t>(std::find(first, posted_.end(), false) - first);
}

}  // namespace tact::ledger
