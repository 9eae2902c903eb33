#pragma once

#include <catch2/catch.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tact/archive.h"

namespace tact::archive::test {

inline std::span<const std::byte> archive_bytes(std::string_view text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

/// All that came out of a file.
struct ArchiveResult {
  std::vector<ArchivedPost> posts;
  ArchiveCounts counts;
  ErrorCode code = ErrorCode::ok;
  std::string detail;
};

/// Reads a file in pieces of the given size.
inline ArchiveResult read_pieces(ArchiveFormat format, std::string_view file, std::size_t size,
                                 const ArchiveOptions& options = {}) {
  ArchiveResult result;
  auto opened = open_archive(format, options);
  REQUIRE(opened.ok());
  ArchiveReader& reader = *opened.value();
  for (std::size_t at = 0; at < file.size() && result.code == ErrorCode::ok; at += size) {
    result.code = reader.feed(archive_bytes(file.substr(at, size)), result.posts);
  }
  const ErrorCode ended = reader.finish(result.posts);
  if (result.code == ErrorCode::ok) {
    result.code = ended;
  } else {
    CHECK(ended == result.code);
  }
  result.counts = reader.counts();
  result.detail = reader.error_detail();
  CHECK((result.code == ErrorCode::ok || result.code == ErrorCode::bad_archive));
  CHECK((result.code == ErrorCode::ok) == result.detail.empty());
  CHECK(result.counts.posts == static_cast<std::int64_t>(result.posts.size()));
  return result;
}

inline std::string one_line(const ArchivedPost& post) {
  std::string line = post.id + "|" + std::to_string(post.at) + (post.is_local ? "L|" : "|");
  line += std::string(network_name(post.network)) + (post.reply ? "|reply" : "|") + (post.quote ? "|quote|" : "|");
  return line + post.text;
}

inline std::string one_line(const ArchiveResult& result) {
  std::string all;
  for (const ArchivedPost& post : result.posts) all += one_line(post) + "\n";
  all += std::to_string(result.counts.posts) + " " + std::to_string(result.counts.passed_over) + " " +
         std::to_string(result.counts.broken) + " " + std::string(error_name(result.code)) + " " + result.detail;
  return all;
}

/// Reads a file whole and in pieces of 1 to 7 bytes, which must come to the same.
inline ArchiveResult read_archive(ArchiveFormat format, std::string_view file, const ArchiveOptions& options = {}) {
  ArchiveResult whole = read_pieces(format, file, file.size() + 1, options);
  for (std::size_t size = 1; size <= 7; ++size) {
    CHECK(one_line(read_pieces(format, file, size, options)) == one_line(whole));
  }
  for (const ArchivedPost& post : whole.posts) {
    CHECK_FALSE(post.text.empty());
    CHECK(post.id.size() <= 120);
    CHECK(post.id.find_first_of(" /@") == std::string::npos);
  }
  return whole;
}

/// Cuts a file after every byte: nothing may fail in another way than by bad_archive, and no post may come out that the
/// whole file does not hold (the text of the last one of a table may be cut).
inline void check_every_cut(ArchiveFormat format, std::string_view file, bool is_table = false,
                            const ArchiveOptions& options = {}) {
  const ArchiveResult whole = read_pieces(format, file, file.size() + 1, options);
  for (std::size_t end = 0; end < file.size(); ++end) {
    const ArchiveResult cut = read_pieces(format, file.substr(0, end), file.size() + 1, options);
    if (cut.posts.size() > whole.posts.size()) FAIL("more posts in a part than in the whole, cut at " << end);
    for (std::size_t i = 0; i < cut.posts.size(); ++i) {
      const bool last = i + 1 == cut.posts.size();
      if ((is_table && last) || one_line(cut.posts[i]) == one_line(whole.posts[i])) continue;
      FAIL("another post, cut at " << end << ": " << one_line(cut.posts[i]));
    }
  }
}

}  // namespace tact::archive::test
