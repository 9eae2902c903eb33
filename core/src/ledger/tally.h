#pragma once

#include <cstdint>

#include "ledger/posts.h"
#include "ledger/rule.h"
#include "ledger/standing.h"

namespace tact::ledger {

/// Counts over some set of posts: a week, a day, a network.
struct Tally {
  Ratio ratio;                   ///< by the rule: what it counts, of what it counts
  std::int64_t published = 0;    ///< everything, replies and unsure ones included
  std::int64_t replies = 0;      ///< of published
  std::int64_t shares = 0;       ///< of published: kind `share`
  std::int64_t contests = 0;     ///< of published
  std::int64_t unsure = 0;       ///< of published: outside the ratio until their author says what they are
  std::int64_t with_people = 0;  ///< of published, as Side::people
  std::int64_t of_others = 0;    ///< of published, as Side::others
  std::int64_t of_self = 0;      ///< of published, as Side::self
  std::int64_t seconds = 0;      ///< active writing time
  friend bool operator==(const Tally&, const Tally&) = default;
};

/// Whom a post is about. self: promotional, of any kind, whatever the rule counts. others: somebody's work passed on
/// (kind `share`, or a quote). people: another reply, answer or conversation. none: the rest, and every unsure post.
enum class Side : std::uint8_t { none, people, others, self };

[[nodiscard]] Side side_of(const Entry& post) noexcept;

/// Counts one more post.
void add_post(Tally& tally, const Entry& post, const Rule& rule) noexcept;

/// What `seconds` of work cost at `hourly_rate` (hundredths of a currency per hour), in hundredths, halves rounded up.
[[nodiscard]] std::int64_t cost_of(std::int64_t seconds, std::int64_t hourly_rate) noexcept;

}  // namespace tact::ledger
