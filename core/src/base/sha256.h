#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace tact::base {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4). Here because the WebAssembly build has no library that offers it.
[[nodiscard]] Digest sha256(std::span<const std::byte> bytes) noexcept;

/// Lower-case hexadecimal.
[[nodiscard]] std::string to_hex(const Digest& digest);

}  // namespace tact::base
