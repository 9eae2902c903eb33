// X: data/tweets.js (tweet.js before 2023), a JavaScript assignment of an array of { "tweet": { … } }, or of the tweets
// themselves in the oldest archives. Numbers are written as strings.
#include <algorithm>
#include <string>
#include <string_view>

#include "archive/counting_reader.h"
#include "archive/formats.h"
#include "archive/html_text.h"
#include "archive/json_reader.h"
#include "archive/post_id.h"
#include "archive/timestamp.h"

namespace tact::archive {
namespace {

bool is_handle_byte(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// "https://x.com/name/status/123" and its older and mobile hosts; the name and the id.
struct StatusAddress {
  std::string_view name;
  std::string_view id;
};

StatusAddress read_status_address(std::string_view address) noexcept {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (address.starts_with(scheme)) address.remove_prefix(scheme.size());
  }
  for (const std::string_view prefix : {"www.", "mobile."}) {
    if (address.starts_with(prefix)) address.remove_prefix(prefix.size());
  }
  const bool ours = address.starts_with("x.com/") || address.starts_with("twitter.com/");
  if (!ours) return {};
  address.remove_prefix(address.find('/') + 1);
  StatusAddress found;
  found.name = address.substr(0, address.find('/'));
  address.remove_prefix(found.name.size());
  if (!address.starts_with("/status/")) return {};
  address.remove_prefix(8);
  found.id = address.substr(0, address.find_first_not_of("0123456789"));
  return found.id.empty() ? StatusAddress() : found;
}

/// Links of a post that are looked at; a hundred fit into the longest one's head.
constexpr std::size_t kMaxLinks = 100;
/// Bytes that real links may make of a text; longer is left as it was. Twice what is classified, as entities shrink.
constexpr std::size_t kMostExpanded = 2 * kMaxTextBytes;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  std::size_t at = from.empty() ? std::string::npos : text.find(from);
  if (at == std::string::npos) return;
  // In one pass: moving the rest at every link would take forever where somebody made a text of nothing else.
  std::string replaced;
  std::size_t done = 0;
  for (; at != std::string::npos; at = text.find(from, done)) {
    replaced.append(text, done, at - done).append(to);
    done = at + from.size();
    if (replaced.size() > kMostExpanded) return;
  }
  text = replaced.append(text, done, std::string::npos);
}

/// Long posts have their whole text elsewhere.
std::string_view words_of(const json& tweet) {
  if (const json* note = member(tweet, "note_tweet")) {
    if (const std::string_view text = text_member(*note, "text"); !text.empty()) return text;
    const json* results = member(*note, "note_tweet_results");
    const json* result = results == nullptr ? nullptr : member(*results, "result");
    if (result != nullptr && !text_member(*result, "text").empty()) return text_member(*result, "text");
  }
  const std::string_view full = text_member(tweet, "full_text");
  return full.empty() ? text_member(tweet, "text") : full;
}

bool is_repost(const json& tweet, std::string_view words) {
  const json* retweeted = member(tweet, "retweeted");
  return words.starts_with("RT @") || (retweeted != nullptr && *retweeted == json(true)) ||
         has_member(tweet, "retweeted_status");
}

class XTweets {
 public:
  Outcome read(const json& record, ArchivedPost& post) {
    const json* wrapped = member(record, "tweet");
    const json& tweet = wrapped == nullptr ? record : *wrapped;
    const std::string_view id = id_of(tweet);
    Timestamp time;
    if (id.empty() || !parse_any_time(text_member(tweet, "created_at"), time)) return Outcome::broken;
    learn_name(tweet, id);
    const std::string_view words = words_of(tweet);
    if (words.empty() || is_repost(tweet, words)) return Outcome::passed_over;
    post.id = id_from_own(id);
    post.at = time.at;
    post.reply = is_reply(tweet);
    post.text = words;
    if (post.reply) drop_hidden_mentions(tweet, post.text);
    expand_links(tweet, post);
    post.text = decode_entities(post.text);
    return Outcome::post;
  }

 private:
  std::string_view id_of(const json& tweet) {
    const std::string_view id =
        text_member(tweet, "id_str").empty() ? text_member(tweet, "id") : text_member(tweet, "id_str");
    std::int64_t number = 0;
    if (!id.empty() || !integer_member(tweet, "id", number)) return id;
    number_ = std::to_string(number);
    return number_;
  }

  /// The archive names its owner in another file; the address of an attached picture does so, too.
  void learn_name(const json& tweet, std::string_view id) {
    if (!own_name_.empty()) return;
    const json* entities = member(tweet, "entities");
    const json* media = entities == nullptr ? nullptr : member(*entities, "media");
    const json* first = media == nullptr ? nullptr : element(*media, 0);
    if (first == nullptr) return;
    const StatusAddress address = read_status_address(text_member(*first, "expanded_url"));
    if (address.id == id) own_name_ = address.name;
  }

  /// A reply to oneself continues a thread, where it is known who that is.
  [[nodiscard]] bool is_reply(const json& tweet) const {
    if (!has_member(tweet, "in_reply_to_status_id") && !has_member(tweet, "in_reply_to_status_id_str")) return false;
    return own_name_.empty() || text_member(tweet, "in_reply_to_screen_name") != own_name_;
  }

  /// "@name " of the people replied to: X puts them there, before display_text_range.
  static void drop_hidden_mentions(const json& tweet, std::string& text) {
    const json* range = member(tweet, "display_text_range");
    const json* first = range == nullptr ? nullptr : element(*range, 0);
    if (first == nullptr) return;
    const auto* as_text = first->get_ptr<const std::string*>();
    std::size_t hidden = first->is_number_unsigned() ? first->get<std::size_t>() : 0;
    if (as_text != nullptr && as_text->size() <= 6) {
      for (const char digit : *as_text) {
        hidden = digit >= '0' && digit <= '9' ? hidden * 10 + static_cast<std::size_t>(digit - '0') : 0;
      }
    }
    std::size_t at = 0;
    while (at < hidden && at < text.size() && text[at] == '@') {
      std::size_t end = at + 1;
      while (end < text.size() && is_handle_byte(text[end])) ++end;
      while (end < text.size() && text[end] == ' ') ++end;
      if (end > hidden) break;
      at = end;
    }
    text.erase(0, at);
  }

  /// Puts the real links where the shortened ones are, and takes those of attached pictures away.
  static void expand_links(const json& tweet, ArchivedPost& post) {
    const json* entities = member(tweet, "entities");
    if (entities == nullptr) return;
    if (const json* urls = member(*entities, "urls"); urls != nullptr && urls->is_array()) {
      for (std::size_t i = 0; i < std::min(urls->size(), kMaxLinks); ++i) {
        const json& url = (*urls)[i];
        const std::string_view real = text_member(url, "expanded_url");
        if (real.empty()) continue;
        post.quote = post.quote || !read_status_address(real).id.empty();
        replace_all(post.text, text_member(url, "url"), real);
      }
    }
    if (const json* media = member(*entities, "media"); media != nullptr && media->is_array()) {
      for (std::size_t i = 0; i < std::min(media->size(), kMaxLinks); ++i) {
        replace_all(post.text, text_member((*media)[i], "url"), "");
      }
    }
  }

  std::string own_name_;
  std::string number_;
};

}  // namespace

std::unique_ptr<ArchiveReader> make_x_reader() {
  JsonLayout layout;
  layout.assignment = true;
  layout.is_list = [](std::string_view) { return false; };
  ArchivedPost blank;
  blank.network = Network::x;
  auto tweets = std::make_shared<XTweets>();
  return make_json_reader(
      std::move(layout), [tweets](const json& record, ArchivedPost& post) { return tweets->read(record, post); },
      std::move(blank));
}

}  // namespace tact::archive
