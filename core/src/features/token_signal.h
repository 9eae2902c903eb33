#pragma once

#include <optional>

#include "features/dense_schema.h"
#include "text/analysis.h"

namespace tact::features {

/// The signal that a token gives by what it is, apart from its words: a price, an emoji, a question mark. None for
/// words, links and handles, whose meaning depends on more than themselves.
[[nodiscard]] std::optional<Signal> token_signal(text::TokenType type, std::u16string_view norm) noexcept;

}  // namespace tact::features
