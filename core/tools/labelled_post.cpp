#include "labelled_post.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "base/sha256.h"
#include "text/analysis.h"

namespace tact::tools {
namespace {

using nlohmann::json;

std::string text_of(const json& row, const char* key) {
  const auto found = row.find(key);
  return found != row.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flag_of(const json& row, const char* key, bool otherwise) {
  const auto found = row.find(key);
  return found != row.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

void read_names(const json& object, const char* key, std::vector<std::u16string>& out) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_array()) return;
  for (const json& item : *found) {
    std::u16string value;
    if (item.is_string() && text::to_utf16(item.get<std::string>(), value)) out.push_back(value);
  }
}

/// Sorts the corpus's `self` marks into the profile that their author would have entered.
void add_self_mark(const std::string& mark, Profile& profile) {
  std::u16string value;
  if (mark.empty() || !text::to_utf16(mark, value)) return;
  const bool looks_like_host = mark.find('.') != std::string::npos && mark.find(' ') == std::string::npos &&
                               !text::registrable_host(value).empty();
  if (mark.front() == '@') {
    profile.handles.push_back(value);
  } else if (mark.front() == '#') {
    profile.names.push_back(value.substr(1));
  } else if (looks_like_host) {
    profile.domains.push_back(value);
  } else {
    profile.names.push_back(value);
  }
}

bool read_labels(const json& row, LabelledPost& post) {
  std::string kind = text_of(row, "kind");
  const auto kinds = row.find("kinds");
  if (kind.empty() && kinds != row.end() && kinds->is_array() && !kinds->empty() && (*kinds)[0].is_string()) {
    kind = (*kinds)[0].get<std::string>();
  }
  if (!kind_from_name(kind, post.kind)) return false;
  const auto tag = row.find("tag");
  if (tag == row.end()) {
    post.promotional = static_cast<int>(post.kind) < kPromotionalKindCount;
  } else if (tag->is_string()) {
    post.promotional = tag->get<std::string>() == "promotional";
  }
  return true;
}

bool read_row(const json& row, const std::string& file, LabelledPost& post) {
  if (!row.is_object() || !text::to_utf16(text_of(row, "text"), post.text) || post.text.empty()) return false;
  if (!read_labels(row, post)) return false;
  post.id = text_of(row, "id");
  post.language = text_of(row, "lang");
  post.context.network = network_from_name(text_of(row, "network"));
  post.context.reply = flag_of(row, "reply", false);
  post.unclear = flag_of(row, "unclear", false);
  post.hard = flag_of(row, "hard", false);
  post.source_in_real = flag_of(row, "source_in_real", true);
  const std::string trade = text_of(row, "trade");
  const std::string account = text_of(row, "account");
  post.from_corpus = !trade.empty();
  post.set = post.from_corpus ? file : text_of(row, "set");
  if (const auto profile = row.find("profile"); profile != row.end() && profile->is_object()) {
    read_names(*profile, "names", post.profile.names);
    read_names(*profile, "handles", post.profile.handles);
    read_names(*profile, "domains", post.profile.domains);
  }
  if (const auto self = row.find("self"); self != row.end() && self->is_array()) {
    for (const json& mark : *self) {
      if (mark.is_string()) add_self_mark(mark.get<std::string>(), post.profile);
    }
  }
  const std::string author = post.profile.names.empty() ? post.id : text::to_utf8(post.profile.names.front());
  post.group = !account.empty() ? account : post.from_corpus ? file.substr(0, 2) + trade : post.set + "/" + author;
  return true;
}

}  // namespace

std::optional<std::string> read_file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
}

bool write_file(const std::string& path, const std::string& bytes) {
  std::ofstream stream(path, std::ios::binary | std::ios::trunc);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  stream.flush();
  return static_cast<bool>(stream);
}

std::vector<std::string> list_files(const std::string& folder, std::string_view ending) {
  std::vector<std::string> files;
  std::error_code failed;
  for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
    if (entry.path().extension() == ending) files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool read_posts(const std::string& path, std::vector<LabelledPost>& posts, DataFile& file, std::string& problem) {
  const std::optional<std::string> content = read_file(path);
  if (!content) {
    problem = "cannot read " + path;
    return false;
  }
  file.name = std::filesystem::path(path).filename().string();
  file.sha256 = base::to_hex(base::sha256(std::as_bytes(std::span(*content))));
  std::set<std::string> licences;
  std::istringstream lines(*content);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const json row = json::parse(line, nullptr, false);
    LabelledPost post;
    if (!read_row(row, file.name, post)) {
      problem = path + ":" + std::to_string(number) + ": no labelled post";
      return false;
    }
    if (const std::string licence = text_of(row, "licence"); !licence.empty()) licences.insert(licence);
    posts.push_back(std::move(post));
    ++file.posts;
  }
  for (const std::string& licence : licences) file.licence += (file.licence.empty() ? "" : ", ") + licence;
  return true;
}

}  // namespace tact::tools
