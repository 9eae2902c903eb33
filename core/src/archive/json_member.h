#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace tact::archive {

using nlohmann::json;

/// Parses one record. Malformed UTF-8 and lone surrogates in it count as U+FFFD. False when it is no JSON, or of more
/// than kMaxValues values.
[[nodiscard]] bool parse_record(std::string_view text, json& out);

/// Whether brackets never nest deeper than kMaxDepth: parsing and taking apart deeper ones costs too much.
[[nodiscard]] bool is_shallow(std::string_view text) noexcept;

/// A member of an object, an element of an array; null when there is none or it is no object or array.
[[nodiscard]] const json* member(const json& value, const char* key);
[[nodiscard]] const json* element(const json& value, std::size_t index);

/// A member that is a string; empty view when there is none.
[[nodiscard]] std::string_view text_member(const json& value, const char* key);

/// A member that is an integer, or a string of digits. False when there is none.
[[nodiscard]] bool integer_member(const json& value, const char* key, std::int64_t& out);

/// A member that is there and neither null nor an empty string.
[[nodiscard]] bool has_member(const json& value, const char* key);

/// Appends a link to a text that does not hold it yet: networks show it as a card and take it out of the words.
void append_link(std::string& text, std::string_view link);

}  // namespace tact::archive
