#pragma once

#include <cstdint>
#include <string_view>

#include "tact/verdict.h"

namespace tact::ledger {

/// A share as a fraction, so that one sixth is one sixth. denominator > 0.
struct Share {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
};

/// Which promotional posts count. hard: only offers and contests, as Facebook's users named them in 2014 ("solely push
/// to buy", "enter promotions and sweepstakes with no real context"; newsroom, 14 November 2014).
enum class Counts : std::uint8_t { all, hard };

/// A rule of thumb for the share of promotional posts, and what it counts.
struct Rule {
  std::string_view preset;        ///< its name in the JSON; static
  Share limit;                    ///< highest share that is still within the rule
  Share low;                      ///< below this there is room for an offer
  std::int32_t window_days = 30;  ///< calendar days, today included
  Counts counts = Counts::all;
  bool count_replies = true;
  bool count_contests = true;  ///< false: a contest is on the other side of the ratio, whatever `counts` says
};

/// Fewer posts than this give no share worth a percentage: at 10 % the rule itself needs ten posts.
inline constexpr std::int64_t kFewestPosts = 10;

/// Finds a preset by name; false when there is none. Limits and what they count, with their sources:
/// - five_to_ten: 5 to 10 % of "status updates or tweets", Nellie Akalp, Mashable, 25 June 2012. Replies are tweets.
/// - reddit_nine_to_one: one in ten, posts or comments, Reddit's self-promotion wiki since 4 December 2014; 90 days as
///   the moderation bot ContextMod counts it. Dropped as a site rule in 2016, still applied by communities.
/// - eighty_twenty: at most 20 % of posts; Pareto by analogy, no single author.
/// - four_one_one: one in six posts; Andrew Davis, popularised by Joe Pulizzi, Content Marketing Institute, 2012.
/// - thirds: one third of posts and interactions; Hootsuite's blog (Sam Milbrath).
/// - seventy_twenty_ten: 10 % of posts in its common form for social media (Coca-Cola's of 2011 is about risk).
/// - custom: the person's own; 10 % until they say otherwise.
/// Only five_to_ten and its window of 30 days have a published low mark; the others take half their limit and the
/// same window, which is Tact's own choice. None of these rests on a measurement; the product says so.
[[nodiscard]] bool find_preset(std::string_view name, Rule& out) noexcept;

/// Smallest and largest limit a person may choose, in basis points.
inline constexpr std::int64_t kMinCustomLimit = 100;
inline constexpr std::int64_t kMaxCustomLimit = 10'000;

/// Shortest and longest window a person may choose, in days.
inline constexpr std::int64_t kMinCustomDays = 7;
inline constexpr std::int64_t kMaxCustomDays = 365;

/// Replaces the limit by `basis_points` and the low mark by half of it.
void set_limit(Rule& rule, std::int64_t basis_points) noexcept;

/// Whether a post of this tag and kind is on the promotional side of the rule.
[[nodiscard]] bool is_promotional(const Rule& rule, Tag tag, Kind kind) noexcept;

/// Whether a post has a place in the ratio at all. An unsure post stands outside until its author says what it is;
/// a reply does where the rule leaves replies out.
[[nodiscard]] bool is_counted(const Rule& rule, Tag tag, bool reply) noexcept;

}  // namespace tact::ledger
