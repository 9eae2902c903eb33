#include "ledger/posts.h"

#include <algorithm>
#include <cstring>
#include <tuple>

#include "ledger/twins.h"

namespace tact::ledger {
namespace {

// An entry under the hash of a post's id. Sorting these and looking at ids only where hashes agree costs a fraction of
// sorting by id, and no choice of ids makes it slow.
struct HashedEntry {
  std::uint64_t hash = 0;
  const Entry* entry = nullptr;
};

std::uint64_t hash_of(std::string_view id) noexcept {
  constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15;
  std::uint64_t hash = id.size() * kMultiplier;
  for (std::size_t at = 0; at < id.size(); at += sizeof hash) {
    std::uint64_t word = 0;
    std::memcpy(&word, id.data() + at, std::min(sizeof word, id.size() - at));
    hash = (hash ^ word) * kMultiplier;
    hash ^= hash >> 29;
  }
  return hash;
}

// Orders copies of one post by all they hold, so that the one kept never depends on the order they came in.
auto post_rank(const Entry& entry) noexcept {
  return std::tie(entry.id, entry.at, entry.day, entry.network, entry.kind, entry.tag, entry.reply, entry.seconds,
                  entry.quote, entry.imported, entry.campaign);
}

bool post_before(const HashedEntry& a, const HashedEntry& b) noexcept {
  return a.hash != b.hash ? a.hash < b.hash : post_rank(*a.entry) < post_rank(*b.entry);
}

// Groups amendments by their post, deletions first, then the latest correction.
bool amends_before(const HashedEntry& left, const HashedEntry& right) noexcept {
  if (left.hash != right.hash) return left.hash < right.hash;
  const Entry& a = *left.entry;
  const Entry& b = *right.entry;
  if (a.of != b.of) return a.of < b.of;
  if (a.type != b.type) return a.type == EntryType::deletion;
  return std::tie(a.at, a.id, a.kind, a.tag) > std::tie(b.at, b.id, b.kind, b.tag);
}

bool comes_before(const HashedEntry& amendment, const HashedEntry& post) noexcept {
  return amendment.hash != post.hash ? amendment.hash < post.hash : amendment.entry->of < post.entry->id;
}

// What became of the posts, found by walking posts and amendments side by side, both sorted by the post's id.
std::vector<Post> amend(const std::vector<HashedEntry>& posts, const std::vector<HashedEntry>& amendments) {
  std::vector<Post> result;
  result.reserve(posts.size());
  auto amendment = amendments.begin();
  for (const HashedEntry& item : posts) {
    while (amendment != amendments.end() && comes_before(*amendment, item)) ++amendment;
    Post post{*item.entry, false};
    if (amendment != amendments.end() && amendment->entry->of == post.entry.id) {
      if (amendment->entry->type == EntryType::deletion) continue;
      post.entry.kind = amendment->entry->kind;
      post.entry.tag = amendment->entry->tag;
      post.corrected = true;
    }
    result.push_back(post);
  }
  return result;
}

void leave_twins_out(std::vector<HashedEntry>& posts) {
  std::vector<const Entry*> all;
  all.reserve(posts.size());
  for (const HashedEntry& post : posts) all.push_back(post.entry);
  const std::vector<const Entry*> twins = imported_twins(all);
  if (twins.empty()) return;
  std::erase_if(posts, [&twins](const HashedEntry& post) {
    return post.entry->imported && std::binary_search(twins.begin(), twins.end(), post.entry);
  });
}

}  // namespace

std::vector<Post> resolve_posts(const std::vector<Entry>& entries) {
  std::vector<HashedEntry> posts;
  std::vector<HashedEntry> amendments;
  posts.reserve(entries.size());
  for (const Entry& entry : entries) {
    if (entry.type == EntryType::post) {
      posts.push_back({hash_of(entry.id), &entry});
    } else {
      amendments.push_back({hash_of(entry.of), &entry});
    }
  }
  std::sort(posts.begin(), posts.end(), post_before);
  const auto same_id = [](const HashedEntry& a, const HashedEntry& b) { return a.entry->id == b.entry->id; };
  posts.erase(std::unique(posts.begin(), posts.end(), same_id), posts.end());
  leave_twins_out(posts);
  std::sort(amendments.begin(), amendments.end(), amends_before);
  return amend(posts, amendments);
}

std::vector<const Post*> newest_posts(const std::vector<Post>& posts, std::size_t limit) {
  std::vector<const Post*> order;
  order.reserve(posts.size());
  for (const Post& post : posts) order.push_back(&post);
  const auto newer = [](const Post* a, const Post* b) {
    return std::tie(b->entry.at, a->entry.id) < std::tie(a->entry.at, b->entry.id);
  };
  const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(limit, order.size()));
  std::partial_sort(order.begin(), end, order.end(), newer);
  order.erase(end, order.end());
  return order;
}

}  // namespace tact::ledger
