#include "ledger/tally.h"

namespace tact::ledger {

Side side_of(const Entry& post) noexcept {
  if (post.tag == Tag::unsure) return Side::none;
  if (post.tag == Tag::promotional) return Side::self;
  if (post.kind == Kind::share || post.quote) return Side::others;
  return post.reply || post.kind == Kind::answer || post.kind == Kind::conversation ? Side::people : Side::none;
}

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
  const Side side = side_of(post);
  if (side == Side::people) ++tally.with_people;
  if (side == Side::others) ++tally.of_others;
  if (side == Side::self) ++tally.of_self;
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
