#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tact::archive {

/// Longest id that is handed on.
inline constexpr std::size_t kMaxIdBytes = 120;

/// Id of a post without one: 20 hexadecimal digits of SHA-256 over its time and text. The same post in another copy of
/// the archive gets the same id.
[[nodiscard]] std::string id_from_content(std::int64_t at, std::string_view text);

/// An archive's own id, as it is when it is short printable ASCII and no address; else 20 hexadecimal digits of its
/// SHA-256. Empty stays empty.
[[nodiscard]] std::string id_from_own(std::string_view own);

/// What stands after the last slash of an address, without query and fragment.
[[nodiscard]] std::string_view last_segment(std::string_view address) noexcept;

}  // namespace tact::archive
