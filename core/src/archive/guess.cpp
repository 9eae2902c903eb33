// What a file is, by its name and its first bytes.
#include <string>
#include <string_view>
#include <vector>

#include "archive/table_reader.h"
#include "tact/archive.h"

namespace tact::archive {
namespace {

/// Name and head of a file, in lower case where case does not matter.
struct FileHead {
  std::string path;
  std::string name;
  std::string_view text;

  [[nodiscard]] bool has(std::string_view word) const noexcept { return text.find(word) != std::string_view::npos; }
  [[nodiscard]] bool named(std::string_view word) const noexcept { return name.find(word) != std::string::npos; }
  [[nodiscard]] bool ends(std::string_view extension) const noexcept { return name.ends_with(extension); }
  [[nodiscard]] char first() const noexcept {
    const std::size_t at = text.find_first_not_of("\xef\xbb\xbf \t\r\n");
    return at == std::string_view::npos ? '\0' : text[at];
  }
};

FileHead read_file_head(std::string_view path, std::string_view text) {
  FileHead file;
  file.path = fold_name(path);
  for (char& c : file.path) c = c == '\\' ? '/' : c;
  const std::size_t slash = file.path.rfind('/');
  file.name = slash == std::string::npos ? file.path : file.path.substr(slash + 1);
  file.text = text;
  return file;
}

bool is_x(const FileHead& file) noexcept {
  return file.has("window.YTD.tweets.part") || file.has("window.YTD.tweet.part");
}

bool is_car(const FileHead& file) noexcept {
  const std::string_view start = file.text.substr(0, 100);
  return start.find("\xa2\x65roots") == 1 || start.find("\xa2\x65roots") == 2 ||
         (file.ends(".car") && start.find("roots") != std::string_view::npos);
}

bool is_facebook(const FileHead& file) noexcept {
  if (!file.has("\"timestamp\"") || file.has("\"string_map_data\"") || file.has("\"timestamp_ms\"")) return false;
  if (file.name.starts_with("liked") || file.name.starts_with("saved") || file.named("reaction")) return false;
  return file.named("post") || file.named("comment") || file.has("\"comments_v2\"") || file.has("\"post\":");
}

bool is_instagram(const FileHead& file) noexcept {
  if (file.named("post_comments")) return file.has("\"string_map_data\"");
  return file.has("\"creation_timestamp\"") && (file.has("\"media\"") || file.has("\"ig_")) &&
         !file.has("\"timestamp\"");
}

bool is_google_plus_page(const FileHead& file) noexcept {
  return file.first() == '<' && (file.path.find("google+") != std::string::npos || file.has("plus.google.com"));
}

bool is_google_plus_json(const FileHead& file) noexcept {
  return file.has("\"creationTime\"") &&
         (file.path.find("google+") != std::string::npos || file.has("plus.google.com"));
}

bool guess_json(const FileHead& file, ArchiveFormat& out) noexcept {
  if (file.has("\"orderedItems\"") || (file.name == "outbox.json" && file.has("OrderedCollection"))) {
    out = ArchiveFormat::mastodon;
  } else if (is_google_plus_json(file)) {
    out = ArchiveFormat::google_plus_json;
  } else if (is_facebook(file)) {
    out = ArchiveFormat::facebook;
  } else if (is_instagram(file)) {
    out = ArchiveFormat::instagram;
  } else {
    return false;
  }
  return true;
}

bool guess_lines(const FileHead& file, ArchiveFormat& out) noexcept {
  if (file.first() != '{') return false;
  if (!file.ends(".ndjson") && !file.ends(".jsonl")) return false;
  out = ArchiveFormat::ndjson;
  return true;
}

bool has_all(const std::vector<std::string>& names, std::initializer_list<std::string_view> wanted) {
  for (const std::string_view each : wanted) {
    bool found = false;
    for (const std::string& name : names) found = found || fold_name(name) == each;
    if (!found) return false;
  }
  return true;
}

bool guess_table(const FileHead& file, std::span<const std::byte> head, ArchiveFormat& out) {
  std::vector<std::string> names;
  ArchiveOptions options;
  const bool table_name = file.ends(".csv") || file.ends(".tsv") || file.ends(".tab");
  if (!guess_columns(head, names, options)) return false;
  if (has_all(names, {"date", "sharecommentary"})) {
    out = ArchiveFormat::linkedin_shares;
  } else if (has_all(names, {"date", "link", "message"})) {
    out = ArchiveFormat::linkedin_comments;
  } else if (has_all(names, {"id", "permalink", "date", "title", "url"})) {
    out = ArchiveFormat::reddit_posts;
  } else if (has_all(names, {"id", "permalink", "date", "parent", "body"})) {
    out = ArchiveFormat::reddit_comments;
  } else if (table_name) {
    out = ArchiveFormat::csv;
  } else {
    return false;
  }
  return true;
}

}  // namespace
}  // namespace tact::archive

namespace tact {

bool guess_archive(std::string_view path, std::span<const std::byte> head, ArchiveFormat& out) noexcept {
  using namespace archive;
  const std::string_view text(reinterpret_cast<const char*>(head.data()), head.size());
  const FileHead file = read_file_head(path, text);
  if (is_x(file)) {
    out = ArchiveFormat::x;
  } else if (is_car(file)) {
    out = ArchiveFormat::bluesky;
  } else if (is_google_plus_page(file)) {
    out = ArchiveFormat::google_plus_html;
  } else if (file.first() == '{' || file.first() == '[') {
    return guess_lines(file, out) || guess_json(file, out);
  } else {
    return file.first() != '<' && guess_table(file, head, out);
  }
  return true;
}

}  // namespace tact
