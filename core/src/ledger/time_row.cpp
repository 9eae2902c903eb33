#include "ledger/time_row.h"

namespace tact::ledger {

EntryFault read_time_row(const RawTimeRow& raw, TimeRow& out) noexcept {
  if (!raw.schema || *raw.schema < 1) return EntryFault::broken;
  if (*raw.schema > kTimeSchema) return EntryFault::newer;
  if (!raw.day || !raw.network || !raw.seconds || *raw.seconds < 0 || *raw.seconds > kMaxSeconds) {
    return EntryFault::broken;
  }
  out = {*raw.day, *raw.network, static_cast<std::int32_t>(*raw.seconds)};
  return EntryFault::none;
}

}  // namespace tact::ledger
