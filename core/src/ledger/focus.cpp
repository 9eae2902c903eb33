#include "ledger/focus.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tact::ledger {
namespace {

constexpr std::array<std::string_view, 4> kFocusNames = {"none", "revive", "narrow", "steady"};
constexpr std::size_t kMostKept = 2;

const NetworkLife& life_of(const Report& report, Network network) noexcept {
  return report.life[static_cast<std::size_t>(network)];
}

std::vector<Network> networks_to_keep(std::vector<Network> networks, const Report& report) {
  std::sort(networks.begin(), networks.end(), [&report](Network a, Network b) {
    const NetworkLife& left = life_of(report, a);
    const NetworkLife& right = life_of(report, b);
    return std::tie(right.posts_30, right.posts_90, right.last_day, a) <
           std::tie(left.posts_30, left.posts_90, left.last_day, b);
  });
  std::size_t count = 1;
  while (count < std::min(kMostKept, networks.size()) && life_of(report, networks[count]).posts_30 > 0) ++count;
  networks.resize(count);
  return networks;
}

}  // namespace

Focus focus_of(const Report& report, Day today) {
  Focus focus;
  std::vector<Network> used;
  for (int i = 0; i < kNetworkCount; ++i) {
    const auto network = static_cast<Network>(i);
    const NetworkLife& life = life_of(report, network);
    if (life.posts_90 == 0) continue;
    used.push_back(network);
    if (is_neglected(life, today)) focus.neglected.push_back(network);
  }
  if (used.empty()) return focus;
  std::stable_sort(focus.neglected.begin(), focus.neglected.end(), [&report](Network a, Network b) {
    return life_of(report, a).last_day < life_of(report, b).last_day;
  });
  const bool narrow = !focus.neglected.empty() || used.size() > kMostKeptUp;
  if (!narrow) {
    focus.advice = FocusAdvice::steady;
  } else if (used.size() < 3) {
    focus.advice = FocusAdvice::revive;
  } else {
    focus.advice = FocusAdvice::narrow;
    focus.keep = networks_to_keep(std::move(used), report);
  }
  return focus;
}

std::string_view focus_name(FocusAdvice advice) noexcept {
  const auto index = static_cast<std::size_t>(advice);
  return index < kFocusNames.size() ? kFocusNames[index] : std::string_view();
}

}  // namespace tact::ledger
