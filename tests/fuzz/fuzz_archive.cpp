// Any bytes as an archive of any format, in pieces of any size: posts that hold what their contract promises, the same
// ones whichever way the file is cut, and never another error than bad_archive.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "archive/utf8.h"
#include "invariant.h"
#include "tact/archive.h"

namespace {

using tact::fuzz::require;

constexpr int kFormats = 13;
constexpr std::int64_t kLastMoment = 253'402'300'799'999;

struct Reading {
  std::vector<tact::ArchivedPost> posts;
  tact::ArchiveCounts counts;
  tact::ErrorCode code = tact::ErrorCode::ok;
  std::string detail;
};

std::span<const std::byte> bytes_of(std::string_view text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

Reading read_file(tact::ArchiveFormat format, const tact::ArchiveOptions& options, std::string_view file,
                  std::size_t piece) {
  Reading reading;
  auto opened = tact::open_archive(format, options);
  require(opened.ok(), "an archive opens");
  tact::ArchiveReader& reader = *opened.value();
  for (std::size_t at = 0; at < file.size() && reading.code == tact::ErrorCode::ok; at += piece) {
    reading.code = reader.feed(bytes_of(file.substr(at, piece)), reading.posts);
  }
  const tact::ErrorCode ended = reader.finish(reading.posts);
  require(reading.code == tact::ErrorCode::ok || ended == reading.code, "what failed goes on failing");
  reading.code = ended;
  reading.counts = reader.counts();
  reading.detail = reader.error_detail();
  return reading;
}

void require_sound_post(const tact::ArchivedPost& post) {
  require(!post.text.empty() && tact::archive::is_utf8(post.text), "a post has text, well-formed");
  require(post.at >= 0 && post.at <= kLastMoment, "a post has a moment");
  require(!post.id.empty() && post.id.size() <= 120, "a post has an id");
  for (const char c : post.id) require(c > ' ' && c < 0x7F && c != '/' && c != '@', "an id is printable, no address");
}

void require_same(const Reading& one, const Reading& other) {
  require(one.code == other.code && one.detail == other.detail, "the same end however cut");
  require(one.counts.posts == other.counts.posts && one.counts.passed_over == other.counts.passed_over &&
              one.counts.broken == other.counts.broken,
          "the same counts however cut");
  require(one.posts.size() == other.posts.size(), "as many posts however cut");
  for (std::size_t i = 0; i < one.posts.size(); ++i) {
    require(one.posts[i].id == other.posts[i].id && one.posts[i].text == other.posts[i].text &&
                one.posts[i].at == other.posts[i].at && one.posts[i].reply == other.posts[i].reply,
            "the same posts however cut");
  }
}

/// A table's columns are those that are guessed, as on the options page.
tact::ArchiveOptions options_of(std::string_view file) {
  tact::ArchiveOptions options;
  std::vector<std::string> names;
  const bool is_table = tact::guess_columns(bytes_of(file.substr(0, 1024)), names, options);
  if (!is_table || options.text_column.empty()) options.text_column = "text";
  if (!is_table || options.time_column.empty()) options.time_column = "date";
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  // One byte is the format, one the size of the pieces; the rest is the file.
  const auto format = static_cast<tact::ArchiveFormat>(data[0] % kFormats);
  const std::size_t piece = data[1] % 64U + 1U;
  const std::string_view file(reinterpret_cast<const char*>(data + 2), size - 2);
  const tact::ArchiveOptions options = options_of(file);
  tact::ArchiveFormat guessed{};
  (void)tact::guess_archive(file.substr(0, 20), bytes_of(file), guessed);
  const Reading whole = read_file(format, options, file, file.size() + 1);
  require(whole.code == tact::ErrorCode::ok || whole.code == tact::ErrorCode::bad_archive, "no other error");
  require((whole.code == tact::ErrorCode::ok) == whole.detail.empty(), "an error says where");
  require(whole.counts.posts == static_cast<std::int64_t>(whole.posts.size()), "posts are counted");
  for (const tact::ArchivedPost& post : whole.posts) require_sound_post(post);
  require_same(whole, read_file(format, options, file, piece));
  return 0;
}
