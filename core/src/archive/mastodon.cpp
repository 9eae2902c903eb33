// Mastodon: outbox.json, ActivityPub's OrderedCollection of activities (https://www.w3.org/TR/activitypub/#outbox).
#include <string>
#include <string_view>

#include "archive/formats.h"
#include "archive/html_text.h"
#include "archive/json_reader.h"
#include "archive/post_id.h"
#include "archive/timestamp.h"

namespace tact::archive {
namespace {

bool is_shared(std::string_view audience) noexcept {
  return audience.ends_with("#Public") || audience == "as:Public" || audience == "Public" ||
         audience.ends_with("/followers");
}

bool has_shared_audience(const json& activity, const char* key) {
  const json* audience = member(activity, key);
  if (audience == nullptr) return false;
  if (const auto* one = audience->get_ptr<const std::string*>()) return is_shared(*one);
  if (!audience->is_array()) return false;
  for (const json& each : *audience) {
    const auto* name = each.get_ptr<const std::string*>();
    if (name != nullptr && is_shared(*name)) return true;
  }
  return false;
}

/// To everybody or to all followers; anything else is a message between people.
bool is_published(const json& value) { return has_shared_audience(value, "to") || has_shared_audience(value, "cc"); }

/// Statuses have numbers that grow with time; other servers' objects get a hash of their address.
std::string status_id(std::string_view address) {
  const std::string_view number = last_segment(address);
  const bool digits = number.size() >= 10 && number.find_first_not_of("0123456789") == std::string_view::npos;
  return id_from_own(digits ? number : address);
}

/// An address below the author's own continues a thread.
bool is_answer(const json& note, std::string_view actor) {
  if (!has_member(note, "inReplyTo")) return false;
  const std::string_view parent = text_member(note, "inReplyTo");
  const bool own =
      !actor.empty() && parent.size() > actor.size() && parent.starts_with(actor) && parent[actor.size()] == '/';
  return !own;
}

bool quotes(const json& note) {
  for (const char* key : {"quote", "quoteUri", "quoteUrl", "_misskey_quote"}) {
    if (has_member(note, key)) return true;
  }
  return false;
}

/// Words of a note without the line that stands in for a quoted post where quotes are not shown.
std::string note_text(std::string_view content) {
  std::size_t begin = 0;
  const std::string_view fallback = inner_html(content, "quote-inline", &begin);
  if (begin == std::string_view::npos) return html_to_text(content);
  const auto end = static_cast<std::size_t>(fallback.data() - content.data()) + fallback.size();
  return html_to_text(std::string(content.substr(0, begin)) + std::string(content.substr(end)));
}

Outcome read_activity(const json& activity, ArchivedPost& post) {
  const std::string_view type = text_member(activity, "type");
  if (type.empty()) return Outcome::broken;
  const json* note = member(activity, "object");
  if (type != "Create" || note == nullptr || !note->is_object()) return Outcome::passed_over;
  Timestamp time;
  const std::string_view published = text_member(*note, "published");
  if (!parse_iso_time(published.empty() ? text_member(activity, "published") : published, time)) {
    return Outcome::broken;
  }
  if (!is_published(activity) && !is_published(*note)) return Outcome::passed_over;
  const std::string_view actor = text_member(activity, "actor");
  post.id = status_id(text_member(*note, "id"));
  post.at = time.at;
  post.reply = is_answer(*note, actor.empty() ? text_member(*note, "attributedTo") : actor);
  post.quote = quotes(*note);
  const std::string words = note_text(text_member(*note, "content"));
  const std::string_view warning = text_member(*note, "summary");
  if (words.empty()) return Outcome::passed_over;
  post.text = warning.empty() ? words : std::string(warning) + "\n\n" + words;
  return Outcome::post;
}

}  // namespace

std::unique_ptr<ArchiveReader> make_mastodon_reader() {
  JsonLayout layout;
  layout.is_list = [](std::string_view key) { return key == "orderedItems"; };
  ArchivedPost blank;
  blank.network = Network::mastodon;
  return make_json_reader(std::move(layout), read_activity, std::move(blank));
}

}  // namespace tact::archive
