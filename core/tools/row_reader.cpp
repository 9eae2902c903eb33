#include "row_reader.h"

#include <cctype>
#include <nlohmann/json.hpp>

#include "text/analysis.h"

namespace tact::tools {
namespace {

using nlohmann::json;

/// Value of four hexadecimal digits at `at`, or -1.
int hex4(const std::string& line, std::size_t at) {
  if (at + 4 > line.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    const auto letter = static_cast<unsigned char>(line[i]);
    if (std::isxdigit(letter) == 0) return -1;
    value = value * 16 + (std::isdigit(letter) != 0 ? letter - '0' : std::tolower(letter) - 'a' + 10);
  }
  return value;
}

bool is_lead(int unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool is_trail(int unit) { return unit >= 0xdc00 && unit < 0xe000; }

/// JSON allows "\ud800" alone, the parser does not: such escapes become "\ufffd".
std::string mend_surrogates(std::string line) {
  for (std::size_t at = line.find('\\'); at != std::string::npos && at + 1 < line.size(); at = line.find('\\', at)) {
    const int unit = line[at + 1] == 'u' ? hex4(line, at + 2) : -1;
    const bool paired = is_lead(unit) && line.compare(at + 6, 2, "\\u") == 0 && is_trail(hex4(line, at + 8));
    if ((is_lead(unit) || is_trail(unit)) && !paired) line.replace(at + 2, 4, "fffd");
    at += paired ? 12 : unit >= 0 ? 6 : 2;
  }
  return line;
}

bool set_error(Row& row, const char* code, const char* message) {
  row.error_code = code;
  row.error_message = message;
  return false;
}

void read_id(const json& object, Row& row) {
  constexpr std::int64_t kLimit = 9'007'199'254'740'991;  // 2^53 - 1: what JavaScript keeps exactly
  const auto found = object.find("id");
  if (found == object.end()) return;
  if (found->is_string()) row.id_json = found->dump();
  if (found->is_number_unsigned() && found->get<std::uint64_t>() <= static_cast<std::uint64_t>(kLimit)) {
    row.id_json = std::to_string(found->get<std::uint64_t>());
  } else if (found->is_number_integer() && !found->is_number_unsigned() && found->get<std::int64_t>() >= -kLimit) {
    row.id_json = std::to_string(found->get<std::int64_t>());
  }
}

bool read_list(const json& object, const char* key, std::vector<std::u16string>& out) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return true;
  if (!found->is_array()) return false;
  for (const json& item : *found) {
    std::u16string value;
    if (!item.is_string() || !text::to_utf16(item.get<std::string>(), value)) return false;
    out.push_back(std::move(value));
  }
  return true;
}

bool read_profile(const json& object, Row& row) {
  const auto found = object.find("profile");
  if (found == object.end() || found->is_null()) return true;
  if (!found->is_object() || !read_list(*found, "names", row.profile.names) ||
      !read_list(*found, "handles", row.profile.handles) || !read_list(*found, "domains", row.profile.domains)) {
    return set_error(row, "bad_row", "profile needs lists of strings: names, handles, domains");
  }
  return true;
}

bool read_context(const json& object, Row& row) {
  if (const auto network = object.find("network"); network != object.end() && !network->is_null()) {
    if (!network->is_string()) return set_error(row, "bad_row", "network must be a string");
    row.context.network = network_from_name(network->get<std::string>());
  }
  if (const auto reply = object.find("reply"); reply != object.end() && !reply->is_null()) {
    if (!reply->is_boolean()) return set_error(row, "bad_row", "reply must be true or false");
    row.context.reply = reply->get<bool>();
  }
  return true;
}

}  // namespace

Row read_row(const std::string& line) {
  Row row;
  std::u16string whole;
  if (!text::to_utf16(line, whole)) {
    set_error(row, "invalid_utf8", "the line is not UTF-8");
    return row;
  }
  const json object = json::parse(mend_surrogates(line), nullptr, false);
  if (object.is_discarded()) {
    set_error(row, "bad_json", "the line is not JSON");
    return row;
  }
  if (!object.is_object()) {
    set_error(row, "bad_row", "a row is a JSON object");
    return row;
  }
  read_id(object, row);
  const auto text = object.find("text");
  if (text == object.end() || !text->is_string()) {
    set_error(row, "bad_row", "text must be a string");
    return row;
  }
  if (!text::to_utf16(text->get<std::string>(), row.text)) {
    set_error(row, "invalid_utf8", "the line is not UTF-8");
    return row;
  }
  if (read_context(object, row)) (void)read_profile(object, row);
  return row;
}

}  // namespace tact::tools
