#pragma once

#include <cstdint>
#include <string_view>

namespace tact::ledger {

/// Reads a JSON number ("22.75", "1e-1") as an integer count of 10^-digits, halves rounded up, without floating point:
/// what a person typed is what is counted with. Answers -1 for numbers below zero or above `max`. The text has to be a
/// well-formed JSON number; 0 ≤ digits ≤ 6, max < 10^17.
[[nodiscard]] std::int64_t scaled_number(std::string_view text, int digits, std::int64_t max) noexcept;

}  // namespace tact::ledger
