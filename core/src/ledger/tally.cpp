#include "ledger/tally.h"

namespace tact::ledger {

void add_post(Tally& tally, const Entry& post, const Rule& rule) noexcept {
  ++tally.published;
  tally.seconds += post.seconds;
  if (post.reply) ++tally.replies;
  if (post.tag == Tag::unsure) {
    ++tally.unsure;
  } else {
    if (post.kind == Kind::share) ++tally.shares;
    if (post.kind == Kind::contest) ++tally.contests;
  }
  if (is_counted(rule, post.tag, post.reply)) {
    ++tally.ratio.total;
    if (is_promotional(rule, post.tag, post.kind)) ++tally.ratio.promotional;
  }
}

std::int64_t cost_of(std::int64_t seconds, std::int64_t hourly_rate) noexcept {
  constexpr std::int64_t kSecondsPerHour = 3'600;
  return (seconds * hourly_rate + kSecondsPerHour / 2) / kSecondsPerHour;
}

}  // namespace tact::ledger
