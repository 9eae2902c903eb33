#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tact/status.h"
#include "tact/verdict.h"

namespace tact {

/// Official archives of the networks and plain tables, as their owners download them.
enum class ArchiveFormat : std::uint8_t {
  x,                  ///< tweets.js (or tweet.js): a JavaScript assignment of an array
  mastodon,           ///< outbox.json: ActivityPub, `orderedItems`
  facebook,           ///< your_posts*.json, comments.json: text mis-encoded as Latin-1 of UTF-8
  instagram,          ///< posts_*.json: the same mis-encoding
  linkedin_shares,    ///< Shares.csv
  linkedin_comments,  ///< Comments.csv
  bluesky,            ///< the repository as a CAR file
  reddit_posts,       ///< posts.csv
  reddit_comments,    ///< comments.csv
  google_plus_json,   ///< Takeout: one post a file, or an array of them
  google_plus_html,   ///< Takeout: one post a file
  csv,                ///< any table with a header row; ArchiveOptions names its columns
  ndjson              ///< one JSON object a line: text, at, and optionally id, network, reply, quote
};

/// How a plain table is to be read. Names are those of the header row.
struct ArchiveOptions {
  std::string text_column;
  std::string time_column;           ///< ISO 8601, "2026-11-26 14:05", or seconds/milliseconds since 1970
  std::string network_column;        ///< empty: none
  std::string id_column;             ///< empty: the id is made from time and text
  std::string reply_column;          ///< empty: none; "true" "yes" "1" "oui" … mean a reply
  Network network = Network::other;  ///< where there is no column or it names none
};

/// Most of a text that is handed on: more than is ever classified (kMaxClassifiedUnits, at most three bytes each).
inline constexpr std::size_t kMaxTextBytes = 200'000;

/// One published post of an archive, its text still with it. Times without a zone are read as UTC by the networks'
/// formats; in plain tables they are `is_local`: the clock on the author's wall.
struct ArchivedPost {
  std::string id;         ///< stable: the network's own, else a hash of time and text; printable ASCII, ≤ 120 bytes
  std::int64_t at = 0;    ///< milliseconds since 1970, UTC (or of the author's clock if is_local)
  bool is_local = false;  ///< `at` carries no zone
  Network network = Network::other;
  bool reply = false;
  bool quote = false;
  std::string text;  ///< UTF-8, well-formed, markup removed; at most kMaxTextBytes of it
};

/// What was read so far.
struct ArchiveCounts {
  std::int64_t posts = 0;
  std::int64_t passed_over = 0;  ///< records that are no posts of one's own words: reposts, likes, posts without text
  std::int64_t broken = 0;       ///< records that could not be read; each costs itself only
};

/// Reads an archive as a stream: bytes in, posts out, memory bounded by the longest single record (4 MiB; longer ones
/// count as broken). Only the CAR format keeps more: an index of its blocks. Never throws.
class ArchiveReader {
 public:
  virtual ~ArchiveReader() = default;
  /// Takes more bytes and appends the posts that are complete. Errors: bad_archive when the file cannot be what it was
  /// said to be (the detail says where: "line 12" or "byte 4711"); after that every call fails alike.
  virtual ErrorCode feed(std::span<const std::byte> bytes, std::vector<ArchivedPost>& out) = 0;
  /// The file has ended. Errors: bad_archive when it ended in the middle.
  virtual ErrorCode finish(std::vector<ArchivedPost>& out) = 0;
  [[nodiscard]] virtual ArchiveCounts counts() const noexcept = 0;
  /// Detail of the last error; empty when there was none.
  [[nodiscard]] virtual std::string_view error_detail() const noexcept = 0;
};

/// A reader of this format. Errors: bad_argument for a table without text or time column.
[[nodiscard]] Result<std::unique_ptr<ArchiveReader>> open_archive(ArchiveFormat format, const ArchiveOptions& options);

/// Guesses the format from the file's name (its last path segment counts, and folders before it) and its first bytes
/// (1,024 are enough). False when nothing fits; `csv` for tables that no network is known to write.
[[nodiscard]] bool guess_archive(std::string_view path, std::span<const std::byte> head, ArchiveFormat& out) noexcept;

/// Column names of a table's first row, and the columns that seem to hold text, time, network, id, reply; empty where
/// none does. False when the first row is incomplete or no table's.
[[nodiscard]] bool guess_columns(std::span<const std::byte> head, std::vector<std::string>& names, ArchiveOptions& out);

/// "x" "mastodon" … as in the enumerators.
[[nodiscard]] std::string_view archive_format_name(ArchiveFormat format) noexcept;
[[nodiscard]] bool archive_format_from_name(std::string_view name, ArchiveFormat& out) noexcept;

}  // namespace tact
