#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace tact::text {

/// Languages (bits of tongue) that a folded letter beyond a–z points to; 0 for a–z.
[[nodiscard]] std::uint32_t languages_of_letter(char16_t c) noexcept;

/// What the end of a word of four or more letters points to.
struct Ending {
  std::u16string_view text;
  std::uint32_t languages = 0;  ///< bits of tongue
  int weight = 0;
};
[[nodiscard]] std::span<const Ending> endings() noexcept;

}  // namespace tact::text
