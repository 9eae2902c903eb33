#include <array>

#include "archive/formats.h"

namespace tact {
namespace {

constexpr std::array<std::string_view, 13> kFormatNames = {
    "x",       "mastodon",     "facebook",        "instagram",        "linkedin_shares",  "linkedin_comments",
    "bluesky", "reddit_posts", "reddit_comments", "google_plus_json", "google_plus_html", "csv",
    "ndjson"};

std::unique_ptr<ArchiveReader> make_reader(ArchiveFormat format, const ArchiveOptions& options) {
  switch (format) {
    case ArchiveFormat::x:
      return archive::make_x_reader();
    case ArchiveFormat::mastodon:
      return archive::make_mastodon_reader();
    case ArchiveFormat::facebook:
      return archive::make_facebook_reader();
    case ArchiveFormat::instagram:
      return archive::make_instagram_reader();
    case ArchiveFormat::linkedin_shares:
      return archive::make_linkedin_shares_reader();
    case ArchiveFormat::linkedin_comments:
      return archive::make_linkedin_comments_reader();
    case ArchiveFormat::bluesky:
      return archive::make_bluesky_reader();
    case ArchiveFormat::reddit_posts:
      return archive::make_reddit_posts_reader();
    case ArchiveFormat::reddit_comments:
      return archive::make_reddit_comments_reader();
    case ArchiveFormat::google_plus_json:
      return archive::make_google_plus_json_reader();
    case ArchiveFormat::google_plus_html:
      return archive::make_google_plus_html_reader();
    case ArchiveFormat::csv:
      return archive::make_plain_table_reader(options);
    case ArchiveFormat::ndjson:
      return archive::make_ndjson_reader(options);
  }
  return nullptr;
}

}  // namespace

Result<std::unique_ptr<ArchiveReader>> open_archive(ArchiveFormat format, const ArchiveOptions& options) {
  if (format == ArchiveFormat::csv && (options.text_column.empty() || options.time_column.empty())) {
    return Error{ErrorCode::bad_argument, "a table needs a text and a time column"};
  }
  std::unique_ptr<ArchiveReader> reader = make_reader(format, options);
  if (reader == nullptr) return Error{ErrorCode::bad_argument, "unknown format"};
  return reader;
}

std::string_view archive_format_name(ArchiveFormat format) noexcept {
  const auto index = static_cast<std::size_t>(format);
  return index < kFormatNames.size() ? kFormatNames[index] : std::string_view();
}

bool archive_format_from_name(std::string_view name, ArchiveFormat& out) noexcept {
  for (std::size_t i = 0; i < kFormatNames.size(); ++i) {
    if (kFormatNames[i] != name) continue;
    out = static_cast<ArchiveFormat>(i);
    return true;
  }
  return false;
}

}  // namespace tact
