#pragma once

#include <cstdint>
#include <string_view>

#include "ledger/rule.h"

namespace tact::ledger {

/// How many of the counted posts are promotional.
struct Ratio {
  std::int64_t promotional = 0;
  std::int64_t total = 0;
  friend bool operator==(const Ratio&, const Ratio&) = default;
};

/// none: nothing counted yet. too_few: fewer than kFewestPosts, a percentage would be noise. over: above the limit.
/// near: within it, but one more promotional post would go over. room: below the low mark. within: the rest.
enum class RatioState : std::uint8_t { none, too_few, room, within, near, over };

[[nodiscard]] RatioState state_of(const Ratio& ratio, const Rule& rule) noexcept;

/// "none" "too_few" "room" "within" "near" "over".
[[nodiscard]] std::string_view state_name(RatioState state) noexcept;

/// Value-adding posts to publish first, so that one more promotional post keeps within the limit; 0 = room now.
[[nodiscard]] std::int64_t value_posts_to_room(const Ratio& ratio, const Rule& rule) noexcept;

/// numerator / denominator in ten-thousandths, halves rounded up. denominator > 0, numerator ≥ 0.
[[nodiscard]] std::int64_t ten_thousandths(std::int64_t numerator, std::int64_t denominator) noexcept;

}  // namespace tact::ledger
