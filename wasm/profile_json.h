#pragma once

#include <string_view>

#include "tact/profile.h"

namespace tact::abi {

/// Reads {"names":[],"handles":[],"domains":[]} (UTF-8). A missing list is empty; false for any other shape.
[[nodiscard]] bool read_profile(std::string_view json, Profile& out);

}  // namespace tact::abi
