// Bluesky: the repository as com.atproto.sync.getRepo gives it (https://atproto.com/specs/repository), a CAR file of
// records, tree nodes and a commit. Records are read as they come, without the tree; their id is the block's own.
#include <string>
#include <string_view>

#include "archive/car_splitter.h"
#include "archive/counting_reader.h"
#include "archive/dag_cbor.h"
#include "archive/formats.h"
#include "archive/json_member.h"
#include "archive/post_id.h"
#include "archive/timestamp.h"

namespace tact::archive {
namespace {

constexpr std::string_view kPost = "app.bsky.feed.post";

/// "at://did:plc:…/app.bsky.feed.post/…" of a reply's parent or root.
std::string_view reference_uri(const json& reply, const char* key) {
  const json* reference = member(reply, key);
  return reference == nullptr ? std::string_view() : text_member(*reference, "uri");
}

bool is_by(std::string_view uri, std::string_view did) noexcept {
  constexpr std::string_view kScheme = "at://";
  return !did.empty() && uri.starts_with(kScheme) && uri.substr(kScheme.size()).starts_with(did) &&
         uri.substr(kScheme.size() + did.size()).starts_with('/');
}

/// A range of the text that is shown shortened, and the address behind it.
struct LinkFacet {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view uri;
};

bool read_link_facet(const json& facet, std::string_view text, LinkFacet& out) {
  const json* index = member(facet, "index");
  const json* features = member(facet, "features");
  const json* feature = features == nullptr ? nullptr : element(*features, 0);
  std::int64_t begin = 0;
  std::int64_t end = 0;
  if (index == nullptr || feature == nullptr || text_member(*feature, "uri").empty()) return false;
  if (!integer_member(*index, "byteStart", begin) || !integer_member(*index, "byteEnd", end)) return false;
  if (begin < 0 || begin >= end || static_cast<std::uint64_t>(end) > text.size()) return false;
  out = {static_cast<std::size_t>(begin), static_cast<std::size_t>(end), text_member(*feature, "uri")};
  const std::string_view shown = text.substr(out.begin, out.end - out.begin);
  // Words that are a link keep being words.
  return shown.find('.') != std::string_view::npos && shown.find(' ') == std::string_view::npos;
}

/// The text with whole addresses where the app shows "exemple.ca/une-longue…".
std::string with_whole_links(const json& record, std::string_view text) {
  const json* facets = member(record, "facets");
  std::string out;
  std::size_t done = 0;
  if (facets != nullptr && facets->is_array()) {
    for (const json& facet : *facets) {
      LinkFacet link;
      if (!read_link_facet(facet, text, link) || link.begin < done) continue;
      out.append(text.substr(done, link.begin - done)).append(link.uri);
      done = link.end;
    }
  }
  return out.append(text.substr(done));
}

class BlueskyReader final : public CountingReader {
 protected:
  void read(std::string_view bytes, std::vector<ArchivedPost>& out) override {
    if (!splitter_.feed(bytes, [&](const CarBlock& block) { take_block(block, out); })) {
      fail_at_byte(splitter_.position());
    }
  }
  void end(std::vector<ArchivedPost>& /*out*/) override {
    if (!splitter_.finish()) fail_at_byte(splitter_.position());
  }

 private:
  void take_block(const CarBlock& block, std::vector<ArchivedPost>& out) {
    if (!block.is_dag_cbor) return;
    json record;
    if (block.too_long || !read_dag_cbor(block.data, record)) {
      count_broken();
      return;
    }
    const std::string_view type = text_member(record, "$type");
    ArchivedPost post;
    if (type == kPost) {
      const Outcome outcome = read_post(record, post);
      post.id = cid_text(block.cid);
      take(outcome, std::move(post), out);
    } else if (type == "app.bsky.feed.repost" || type == "app.bsky.feed.like") {
      take(Outcome::passed_over, std::move(post), out);
    } else if (type.empty() && has_member(record, "rev") && has_member(record, "did")) {
      own_did_ = text_member(record, "did");
    }
  }

  Outcome read_post(const json& record, ArchivedPost& post) const {
    Timestamp time;
    if (!parse_iso_time(text_member(record, "createdAt"), time)) return Outcome::broken;
    post.at = time.at;
    post.network = Network::bluesky;
    post.reply = is_answer_to_others(record);
    post.text = with_whole_links(record, text_member(record, "text"));
    if (const json* embed = member(record, "embed")) {
      const std::string_view type = text_member(*embed, "$type");
      post.quote = type == "app.bsky.embed.record" || type == "app.bsky.embed.recordWithMedia";
      const json* external = member(*embed, "external");
      if (external != nullptr && type == "app.bsky.embed.external") append_card(*external, post.text);
    }
    return Outcome::post;
  }

  /// Moving pictures are cards, too, with an address that nobody typed.
  static void append_card(const json& external, std::string& text) {
    const std::string_view uri = text_member(external, "uri");
    if (uri.find("tenor.com/") == std::string_view::npos) append_link(text, uri);
  }

  /// A reply to oneself below one's own post continues a thread.
  [[nodiscard]] bool is_answer_to_others(const json& record) const {
    const json* reply = member(record, "reply");
    if (reply == nullptr || reply->is_null()) return false;
    return !is_by(reference_uri(*reply, "parent"), own_did_) || !is_by(reference_uri(*reply, "root"), own_did_);
  }

  CarSplitter splitter_;
  std::string own_did_;
};

}  // namespace

std::unique_ptr<ArchiveReader> make_bluesky_reader() { return std::make_unique<BlueskyReader>(); }

}  // namespace tact::archive
