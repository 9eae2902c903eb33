#include "ledger/rule.h"

#include <array>

namespace tact::ledger {
namespace {

constexpr std::array<Rule, 7> kPresets = {{
    {"five_to_ten", {1, 10}, {1, 20}, 30, Counts::all, true, true},
    {"reddit_nine_to_one", {1, 10}, {1, 20}, 90, Counts::all, true, true},
    {"eighty_twenty", {1, 5}, {1, 10}, 30, Counts::all, false, true},
    {"four_one_one", {1, 6}, {1, 12}, 30, Counts::all, false, true},
    {"thirds", {1, 3}, {1, 6}, 30, Counts::all, true, true},
    {"seventy_twenty_ten", {1, 10}, {1, 20}, 30, Counts::all, false, true},
    {"custom", {1, 10}, {1, 20}, 30, Counts::all, true, true},
}};

}  // namespace

bool find_preset(std::string_view name, Rule& out) noexcept {
  for (const Rule& preset : kPresets) {
    if (preset.preset != name) continue;
    out = preset;
    return true;
  }
  return false;
}

void set_limit(Rule& rule, std::int64_t basis_points) noexcept {
  rule.limit = {basis_points, 10'000};
  rule.low = {basis_points, 20'000};
}

bool is_promotional(const Rule& rule, Tag tag, Kind kind) noexcept {
  if (tag != Tag::promotional) return false;
  if (kind == Kind::contest && !rule.count_contests) return false;
  return rule.counts == Counts::all || kind == Kind::offer || kind == Kind::contest;
}

bool is_counted(const Rule& rule, Tag tag, bool reply) noexcept {
  return tag != Tag::unsure && (rule.count_replies || !reply);
}

}  // namespace tact::ledger
