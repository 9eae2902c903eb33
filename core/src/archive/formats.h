#pragma once

#include <memory>

#include "tact/archive.h"

namespace tact::archive {

/// One reader for each format; what each takes is described where it is made.
[[nodiscard]] std::unique_ptr<ArchiveReader> make_x_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_mastodon_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_facebook_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_instagram_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_linkedin_shares_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_linkedin_comments_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_bluesky_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_reddit_posts_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_reddit_comments_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_google_plus_json_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_google_plus_html_reader();
[[nodiscard]] std::unique_ptr<ArchiveReader> make_plain_table_reader(const ArchiveOptions& options);
[[nodiscard]] std::unique_ptr<ArchiveReader> make_ndjson_reader(const ArchiveOptions& options);

}  // namespace tact::archive
