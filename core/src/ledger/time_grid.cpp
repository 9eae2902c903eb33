#include "ledger/time_grid.h"

#include <algorithm>

namespace tact::ledger {

TimeGrid::TimeGrid(Day first, std::int32_t days) : first_(first), rows_(static_cast<std::size_t>(days)) {}

TimeGrid::Cell* TimeGrid::cell_of(Day day, Network network) noexcept {
  const auto index = static_cast<std::size_t>(static_cast<std::int64_t>(day) - first_);
  return index < rows_.size() ? &rows_[index][static_cast<std::size_t>(network)] : nullptr;
}

void TimeGrid::add_writing(Day day, Network network, std::int64_t seconds) noexcept {
  if (Cell* const cell = cell_of(day, network)) cell->writing += seconds;
}

void TimeGrid::add_active(Day day, Network network, std::int64_t seconds) noexcept {
  if (Cell* const cell = cell_of(day, network)) cell->active += seconds;
}

void TimeGrid::add(TimeSpent& sum, const Cell& cell) noexcept {
  sum.active += cell.active;
  sum.total += std::max(cell.writing, cell.active);
}

TimeSpent TimeGrid::sum(Day first, std::int32_t days) const noexcept {
  TimeSpent sum;
  for (std::int32_t i = 0; i < days; ++i) {
    for (const Cell& cell : rows_[static_cast<std::size_t>(first - first_ + i)]) add(sum, cell);
  }
  return sum;
}

TimeSpent TimeGrid::sum() const noexcept { return sum(first_, static_cast<std::int32_t>(rows_.size())); }

TimeSpent TimeGrid::sum_of(Network network) const noexcept {
  TimeSpent sum;
  for (const Row& row : rows_) add(sum, row[static_cast<std::size_t>(network)]);
  return sum;
}

}  // namespace tact::ledger
