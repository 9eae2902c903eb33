#include "ledger/standing.h"

#include <array>

namespace tact::ledger {
namespace {

// part / whole compared with share, without dividing.
bool exceeds(std::int64_t part, std::int64_t whole, const Share& share) noexcept {
  return part * share.denominator > share.numerator * whole;
}

bool is_below(std::int64_t part, std::int64_t whole, const Share& share) noexcept {
  return part * share.denominator < share.numerator * whole;
}

constexpr std::array<std::string_view, 6> kStates = {"none", "too_few", "room", "within", "near", "over"};

}  // namespace

RatioState state_of(const Ratio& ratio, const Rule& rule) noexcept {
  if (ratio.total == 0) return RatioState::none;
  if (ratio.total < kFewestPosts) return RatioState::too_few;
  if (exceeds(ratio.promotional, ratio.total, rule.limit)) return RatioState::over;
  if (exceeds(ratio.promotional + 1, ratio.total + 1, rule.limit)) return RatioState::near;
  return is_below(ratio.promotional, ratio.total, rule.low) ? RatioState::room : RatioState::within;
}

std::string_view state_name(RatioState state) noexcept {
  const auto index = static_cast<std::size_t>(state);
  return index < kStates.size() ? kStates[index] : std::string_view();
}

std::int64_t value_posts_to_room(const Ratio& ratio, const Rule& rule) noexcept {
  const std::int64_t promotional = (ratio.promotional + 1) * rule.limit.denominator;
  const std::int64_t posts_needed = (promotional + rule.limit.numerator - 1) / rule.limit.numerator;
  const std::int64_t missing = posts_needed - (ratio.total + 1);
  return missing > 0 ? missing : 0;
}

std::int64_t ten_thousandths(std::int64_t numerator, std::int64_t denominator) noexcept {
  return (numerator * 20'000 + denominator) / (2 * denominator);
}

}  // namespace tact::ledger
