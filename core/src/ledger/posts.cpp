#include "ledger/posts.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tact::ledger {
namespace {

// Orders copies of one post by all they hold, so that the one kept never depends on the order they came in.
auto rank_of(const Entry& entry) noexcept {
  return std::tie(entry.id, entry.at, entry.day, entry.network, entry.kind, entry.tag, entry.reply, entry.seconds);
}

// Groups amendments by their post, deletions first, then the latest correction.
bool amends_before(const Entry& a, const Entry& b) noexcept {
  if (a.of != b.of) return a.of < b.of;
  if (a.type != b.type) return a.type == EntryType::deletion;
  return std::tie(a.at, a.id, a.kind, a.tag) > std::tie(b.at, b.id, b.kind, b.tag);
}

// What became of the posts, found by walking posts and amendments side by side, both sorted by post id.
std::vector<Post> amend(std::vector<Entry> posts, const std::vector<Entry>& amendments) {
  std::vector<Post> result;
  result.reserve(posts.size());
  auto amendment = amendments.begin();
  for (Entry& entry : posts) {
    while (amendment != amendments.end() && amendment->of < entry.id) ++amendment;
    Post post;
    if (amendment != amendments.end() && amendment->of == entry.id) {
      if (amendment->type == EntryType::deletion) continue;
      entry.kind = amendment->kind;
      entry.tag = amendment->tag;
      post.corrected = true;
    }
    post.entry = std::move(entry);
    result.push_back(std::move(post));
  }
  return result;
}

}  // namespace

std::vector<Post> resolve_posts(std::vector<Entry> entries) {
  const auto middle =
      std::partition(entries.begin(), entries.end(), [](const Entry& entry) { return entry.type == EntryType::post; });
  std::vector<Entry> amendments(std::make_move_iterator(middle), std::make_move_iterator(entries.end()));
  entries.erase(middle, entries.end());
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return rank_of(a) < rank_of(b); });
  entries.erase(
      std::unique(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.id == b.id; }),
      entries.end());
  std::sort(amendments.begin(), amendments.end(), amends_before);
  std::vector<Post> posts = amend(std::move(entries), amendments);
  std::sort(posts.begin(), posts.end(), [](const Post& a, const Post& b) {
    return std::tie(b.entry.at, a.entry.id) < std::tie(a.entry.at, b.entry.id);
  });
  return posts;
}

}  // namespace tact::ledger
