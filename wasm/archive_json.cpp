#include "archive_json.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace tact::abi {
namespace {

using nlohmann::json;

struct OptionName {
  const char* key;
  std::string ArchiveOptions::*column;
};

constexpr OptionName kOptionNames[] = {{"textColumn", &ArchiveOptions::text_column},
                                       {"timeColumn", &ArchiveOptions::time_column},
                                       {"networkColumn", &ArchiveOptions::network_column},
                                       {"idColumn", &ArchiveOptions::id_column},
                                       {"replyColumn", &ArchiveOptions::reply_column}};

/// A member that is a string or not there at all.
bool read_string(const json& object, const char* key, std::string& out) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return true;
  const auto* value = found->get_ptr<const std::string*>();
  if (value == nullptr) return false;
  out = *value;
  return true;
}

std::string to_text(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

json post_json(const ArchivedPost& post) {
  return {{"id", post.id},
          {"at", post.at},
          {"isLocal", post.is_local},
          {"network", std::string(network_name(post.network))},
          {"reply", post.reply},
          {"quote", post.quote},
          {"text", post.text}};
}

bool is_table(ArchiveFormat format) {
  return format == ArchiveFormat::csv || format == ArchiveFormat::linkedin_shares ||
         format == ArchiveFormat::linkedin_comments || format == ArchiveFormat::reddit_posts ||
         format == ArchiveFormat::reddit_comments;
}

}  // namespace

ErrorCode read_archive_request(std::string_view text, ArchiveFormat& format, ArchiveOptions& options) {
  const json object = json::parse(text, nullptr, false);
  if (!object.is_object()) return ErrorCode::bad_json;
  std::string format_name;
  std::string network;
  if (!read_string(object, "format", format_name) || !read_string(object, "network", network)) {
    return ErrorCode::bad_json;
  }
  for (const OptionName& option : kOptionNames) {
    if (!read_string(object, option.key, options.*option.column)) return ErrorCode::bad_json;
  }
  options.network = network_from_name(network);
  return archive_format_from_name(format_name, format) ? ErrorCode::ok : ErrorCode::bad_argument;
}

std::string archive_answer(const std::vector<ArchivedPost>& posts, const ArchiveCounts& counts) {
  // One post at a time: all of them as values would take several times the memory of the text.
  std::string answer = "{\"posts\":[";
  for (const ArchivedPost& post : posts) {
    if (answer.back() != '[') answer.push_back(',');
    answer += to_text(post_json(post));
  }
  answer += "],\"counts\":";
  answer += to_text({{"posts", counts.posts}, {"passedOver", counts.passed_over}, {"broken", counts.broken}});
  answer.push_back('}');
  return answer;
}

Result<std::string> archive_guess_answer(std::string_view request) {
  const std::size_t end = request.find('\0');
  const json object = json::parse(request.substr(0, end), nullptr, false);
  std::string path;
  if (end == std::string_view::npos || !object.is_object() || !read_string(object, "path", path)) {
    return Error{ErrorCode::bad_json, "expected an object with a path, a zero and the first bytes"};
  }
  const std::string_view head = request.substr(end + 1);
  const auto bytes = std::as_bytes(std::span(head.data(), head.size()));
  json answer = {{"format", nullptr}, {"columns", json::array()}, {"options", json::object()}};
  ArchiveFormat format = ArchiveFormat::csv;
  if (!guess_archive(path, bytes, format)) return to_text(answer);
  answer["format"] = std::string(archive_format_name(format));
  std::vector<std::string> columns;
  ArchiveOptions options;
  if (!is_table(format) || !guess_columns(bytes, columns, options)) return to_text(answer);
  answer["columns"] = columns;
  for (const OptionName& option : kOptionNames) {
    if (!(options.*option.column).empty()) answer["options"][option.key] = options.*option.column;
  }
  return to_text(answer);
}

}  // namespace tact::abi
