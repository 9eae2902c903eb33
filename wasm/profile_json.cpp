#include "profile_json.h"

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "text/analysis.h"

namespace tact::abi {
namespace {

using nlohmann::json;

bool read_list(const json& object, const char* key, std::vector<std::u16string>& out) {
  const auto found = object.find(key);
  if (found == object.end()) return true;
  if (!found->is_array()) return false;
  for (const json& item : *found) {
    const auto* value = item.get_ptr<const std::string*>();
    std::u16string word;
    if (value == nullptr || !text::to_utf16(*value, word)) return false;
    out.push_back(std::move(word));
  }
  return true;
}

}  // namespace

bool read_profile(std::string_view text, Profile& out) {
  const json object = json::parse(text, nullptr, false);
  if (!object.is_object()) return false;
  return read_list(object, "names", out.names) && read_list(object, "handles", out.handles) &&
         read_list(object, "domains", out.domains);
}

}  // namespace tact::abi
