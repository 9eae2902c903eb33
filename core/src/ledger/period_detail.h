#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "ledger/calendar.h"
#include "ledger/tally.h"
#include "ledger/time_grid.h"
#include "ledger/time_row.h"

namespace tact::ledger {

/// Posts that share something, and the seconds of writing they took.
struct WrittenTime {
  std::int64_t published = 0;
  std::int64_t seconds = 0;
};

struct CampaignTally {
  Ratio ratio;
  WrittenTime written;
};

/// Some days in a row told in detail: the week, or the period asked for.
struct PeriodDetail {
  PeriodDetail(Day first, std::int32_t days);

  Day start;
  Tally tally;
  std::array<WrittenTime, kKindCount> kinds{};  ///< sure posts; with `unsure` they make up `published`
  WrittenTime unsure;
  std::vector<Tally> days;
  std::array<Tally, kNetworkCount> networks{};
  std::map<std::string_view, CampaignTally> campaigns;  ///< by name; "" = posts without one
  TimeGrid time;
};

/// Counts a post, or a time row, if it lies inside.
void add_post(PeriodDetail& detail, const Entry& post, const Rule& rule);
void add_time(PeriodDetail& detail, const TimeRow& row) noexcept;

}  // namespace tact::ledger
