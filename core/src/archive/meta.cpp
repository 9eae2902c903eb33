// Facebook: your_posts_1.json and its newer names, comments.json, groups. Instagram: posts_1.json, reels.json and
// others. Both write their text as UTF-8 that was taken for Latin-1.
#include <array>
#include <string>
#include <string_view>

#include "archive/formats.h"
#include "archive/json_reader.h"
#include "archive/timestamp.h"
#include "archive/utf8.h"

namespace tact::archive {
namespace {

bool read_moment(const json& value, const char* key, ArchivedPost& post) {
  std::int64_t number = 0;
  Timestamp time;
  if (!integer_member(value, key, number) || number <= 0 || !moment_of_number(number, time)) return false;
  post.at = time.at;
  return true;
}

/// The first non-empty text of this name among the elements of a list.
std::string_view first_text(const json* list, const char* key) {
  if (list == nullptr || !list->is_array()) return {};
  for (const json& item : *list) {
    if (const std::string_view text = text_member(item, key); !text.empty()) return text;
  }
  return {};
}

const json* first_member(const json* list, const char* key) {
  if (list == nullptr || !list->is_array()) return nullptr;
  for (const json& item : *list) {
    if (const json* found = member(item, key)) return found;
  }
  return nullptr;
}

/// Address of the page that a post shows as a card.
std::string_view attached_link(const json& record) {
  const json* attachments = member(record, "attachments");
  if (attachments == nullptr || !attachments->is_array()) return {};
  for (const json& attachment : *attachments) {
    const json* context = first_member(member(attachment, "data"), "external_context");
    if (context != nullptr) return text_member(*context, "url");
  }
  return {};
}

Outcome read_facebook(const json& record, ArchivedPost& post) {
  if (!read_moment(record, "timestamp", post)) return Outcome::broken;
  const json* data = member(record, "data");
  if (const json* comment = first_member(data, "comment")) {
    post.reply = true;
    post.text = repair_latin1(text_member(*comment, "comment"));
    return Outcome::post;
  }
  post.text = repair_latin1(first_text(data, "post"));
  append_link(post.text, repair_latin1(attached_link(record)));
  return Outcome::post;
}

/// post_comments_1.json names its columns in the account's language.
Outcome read_instagram_comment(const json& columns, ArchivedPost& post) {
  for (const char* name : {"Comment", "Commentaire"}) {
    const json* found = member(columns, name);
    if (found != nullptr) post.text = repair_latin1(text_member(*found, "value"));
  }
  post.reply = true;
  for (const json& column : columns) {
    if (read_moment(column, "timestamp", post)) return Outcome::post;
  }
  return Outcome::broken;
}

Outcome read_instagram(const json& record, ArchivedPost& post) {
  const json* columns = member(record, "string_map_data");
  if (columns != nullptr && columns->is_object()) return read_instagram_comment(*columns, post);
  const json* media = member(record, "media");
  const json* first = media == nullptr ? nullptr : element(*media, 0);
  if (!read_moment(record, "creation_timestamp", post) &&
      (first == nullptr || !read_moment(*first, "creation_timestamp", post))) {
    return Outcome::broken;
  }
  const std::string_view title = text_member(record, "title");
  post.text = repair_latin1(title.empty() ? first_text(media, "title") : title);
  return Outcome::post;
}

/// Keys of a single post: where there is but one, it may stand alone instead of in a list.
bool is_post_key(std::string_view key) noexcept {
  constexpr std::array<std::string_view, 8> kKeys = {"timestamp", "data",  "attachments", "title",
                                                     "tags",      "media", "uri",         "creation_timestamp"};
  for (const std::string_view each : kKeys) {
    if (key == each) return true;
  }
  return false;
}

JsonLayout meta_layout() {
  JsonLayout layout;
  layout.is_record = is_post_key;
  return layout;
}

}  // namespace

std::unique_ptr<ArchiveReader> make_facebook_reader() {
  ArchivedPost blank;
  blank.network = Network::facebook;
  return make_json_reader(meta_layout(), read_facebook, std::move(blank));
}

std::unique_ptr<ArchiveReader> make_instagram_reader() {
  ArchivedPost blank;
  blank.network = Network::instagram;
  return make_json_reader(meta_layout(), read_instagram, std::move(blank));
}

}  // namespace tact::archive
