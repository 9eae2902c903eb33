#pragma once

#include <string>

#include "tact/profile.h"
#include "tact/verdict.h"

namespace tact::tools {

/// One row of standard input, read.
struct Row {
  std::string id_json = "null";  ///< string or integer within ±2^53, else null
  std::u16string text;
  Context context;
  Profile profile;
  const char* error_code = nullptr;  ///< invalid_utf8, bad_json or bad_row; null when the row is good
  const char* error_message = nullptr;
};

/// Reads {"text", "id"?, "network"?, "reply"?, "profile"?}. Lone surrogates in escapes count as U+FFFD. Never throws; a
/// bad row says so in error_code.
[[nodiscard]] Row read_row(const std::string& line);

}  // namespace tact::tools
