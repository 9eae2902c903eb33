#pragma once

#include <string_view>

namespace tact::text {

/// How French (positive) or English (negative) the letter pairs of a folded word are, in quarters of a natural
/// logarithm of the odds; about 0 when the word says nothing. Letters beyond a–z part the word.
[[nodiscard]] int letter_pair_score(std::u16string_view word) noexcept;

}  // namespace tact::text
