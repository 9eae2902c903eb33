#pragma once

#include <cstdint>
#include <optional>

#include "ledger/entry.h"

namespace tact::ledger {

/// Newest schema of time rows this engine reads (extension/shared/ledger-entry.ts: TIME_SCHEMA).
inline constexpr std::int64_t kTimeSchema = 1;

/// One time row's members as they stood in the JSON.
struct RawTimeRow {
  std::optional<std::int64_t> schema;
  std::optional<Day> day;
  std::optional<Network> network;
  std::optional<std::int64_t> seconds;
};

/// Active time on one network's pages on one of its author's days, writing there included. Rows of one day and network
/// add up: they are different browsers'.
struct TimeRow {
  Day day = 0;
  Network network = Network::other;
  std::int32_t seconds = 0;
};

/// Checks one row, as read_entry does.
[[nodiscard]] EntryFault read_time_row(const RawTimeRow& raw, TimeRow& out) noexcept;

}  // namespace tact::ledger
