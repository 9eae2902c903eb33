#include "ledger/advice.h"

#include <array>

#include "ledger/standing.h"

namespace tact::ledger {
namespace {

constexpr std::array<std::string_view, 6> kNames = {"first_post",    "value_first",  "room_for_one",
                                                    "answer_people", "share_others", "keep_going"};

}  // namespace

Advice advise(const Report& report, const Rule& rule) noexcept {
  if (report.window.published == 0) return Advice::first_post;
  if (value_posts_to_room(report.window.ratio, rule) > 0) return Advice::value_first;
  if (state_of(report.window.ratio, rule) == RatioState::room) return Advice::room_for_one;
  if (report.last_week.replies == 0) return Advice::answer_people;
  if (report.last_fortnight.shares + report.last_fortnight.of_others == 0) return Advice::share_others;
  return Advice::keep_going;
}

std::string_view advice_name(Advice advice) noexcept {
  const auto index = static_cast<std::size_t>(advice);
  return index < kNames.size() ? kNames[index] : std::string_view();
}

}  // namespace tact::ledger
