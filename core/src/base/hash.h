#pragma once

#include <cstdint>
#include <string_view>

namespace tact::base {

/// FNV-1a over UTF-16 units, one 32-bit step a unit: stable across platforms, good enough for feature hashing
/// (http://www.isthe.com/chongo/tech/comp/fnv/).
inline constexpr std::uint64_t kHashSeed = 14695981039346656037ULL;
inline constexpr std::uint64_t kHashPrime = 1099511628211ULL;

[[nodiscard]] constexpr std::uint64_t hash_step(std::uint64_t state, std::uint64_t value) noexcept {
  return (state ^ value) * kHashPrime;
}

[[nodiscard]] constexpr std::uint64_t hash_text(std::u16string_view text, std::uint64_t state = kHashSeed) noexcept {
  for (const char16_t unit : text) state = hash_step(state, unit);
  return state;
}

/// The same over bytes: names and groups.
[[nodiscard]] constexpr std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t state = kHashSeed) noexcept {
  for (const char byte : bytes) state = hash_step(state, static_cast<unsigned char>(byte));
  return state;
}

/// Spreads the entropy of an FNV state over all bits before it is cut down to an index.
[[nodiscard]] constexpr std::uint64_t hash_finish(std::uint64_t state) noexcept {
  state ^= state >> 33U;
  state *= 0xff51afd7ed558ccdULL;
  state ^= state >> 33U;
  state *= 0xc4ceb9fe1a85ec53ULL;
  state ^= state >> 33U;
  return state;
}

}  // namespace tact::base
