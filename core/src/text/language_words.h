#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tact::text {

/// Languages the guesser knows words of; a word may belong to several.
namespace tongue {
inline constexpr std::uint32_t english = 1;
inline constexpr std::uint32_t french = 2;
inline constexpr std::uint32_t spanish = 4;
inline constexpr std::uint32_t italian = 8;
inline constexpr std::uint32_t portuguese = 16;
inline constexpr std::uint32_t german = 32;
inline constexpr std::uint32_t dutch = 64;
inline constexpr std::uint32_t catalan = 128;
inline constexpr std::uint32_t haitian = 256;
inline constexpr std::uint32_t another = 512;  ///< any further language in Latin letters
inline constexpr int count = 10;
inline constexpr std::uint32_t english_content = 1024;  ///< common, but no grammatical word: weighs less
inline constexpr std::uint32_t french_content = 2048;
}  // namespace tongue

/// Folded words of one language in UTF-8, parted by single blanks.
struct WordList {
  std::uint32_t language = 0;
  std::string_view words;
};
[[nodiscard]] const std::array<WordList, 12>& word_lists() noexcept;

}  // namespace tact::text
