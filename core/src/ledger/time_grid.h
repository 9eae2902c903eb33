#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "ledger/calendar.h"
#include "tact/verdict.h"

namespace tact::ledger {

/// Seconds of a day and network, or sums of them.
struct TimeSpent {
  std::int64_t active = 0;  ///< with the network's pages in front, writing there included
  std::int64_t total = 0;   ///< of each day and network the larger of writing and active time: no second counts twice
};

/// Writing and active time of some days in a row, day by day and network by network.
class TimeGrid {
 public:
  TimeGrid(Day first, std::int32_t days);

  /// Days outside the grid are passed over.
  void add_writing(Day day, Network network, std::int64_t seconds) noexcept;
  void add_active(Day day, Network network, std::int64_t seconds) noexcept;

  /// Sums over `days` days from `first`, all of them inside the grid.
  [[nodiscard]] TimeSpent sum(Day first, std::int32_t days) const noexcept;
  /// Sums over the whole grid.
  [[nodiscard]] TimeSpent sum() const noexcept;
  [[nodiscard]] TimeSpent sum_of(Network network) const noexcept;

 private:
  struct Cell {
    std::int64_t writing = 0;
    std::int64_t active = 0;
  };
  using Row = std::array<Cell, static_cast<std::size_t>(kNetworkCount)>;

  static void add(TimeSpent& sum, const Cell& cell) noexcept;
  Cell* cell_of(Day day, Network network) noexcept;

  Day first_;
  std::vector<Row> rows_;
};

}  // namespace tact::ledger
