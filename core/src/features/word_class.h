#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "cues/cue_registry.h"

namespace tact::features {

/// The lexicon's word classes (core/lexicon/README.md). A set of them is a 64-bit mask, bit = index here.
inline constexpr int kClassCount = 64;
using ClassMask = std::uint64_t;

/// Index by name; -1 when unknown.
[[nodiscard]] int class_index(std::string_view name) noexcept;
[[nodiscard]] std::string_view class_name(int index) noexcept;
/// The human reason a class stands for.
[[nodiscard]] cues::Cue class_cue(int index) noexcept;

/// Classes up to this one (food … education) say what a post is about, not what it does.
inline constexpr int kThingCount = 17;

namespace class_id {
inline constexpr int imperative = 61;
}  // namespace class_id

}  // namespace tact::features
