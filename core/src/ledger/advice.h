#pragma once

#include <cstdint>
#include <string_view>

#include "ledger/report.h"

namespace tact::ledger {

/// What the author could do next; the words are the extension's.
enum class Advice : std::uint8_t { first_post, value_first, room_for_one, answer_people, share_others, keep_going };

/// The first that applies: nothing published in the window → first_post; no room for a promotional post → value_first;
/// below the rule's low mark → room_for_one; no reply in 7 days → answer_people; nobody else's work passed on in 14
/// days → share_others; else keep_going. Follows the article behind Tact: answer, inform, be a trusted resource.
[[nodiscard]] Advice advise(const Report& report, const Rule& rule) noexcept;

/// "first_post" "value_first" …
[[nodiscard]] std::string_view advice_name(Advice advice) noexcept;

}  // namespace tact::ledger
