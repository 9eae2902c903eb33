#include "ledger/twins.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <tuple>

namespace tact::ledger {
namespace {

// Posts of one lane (network, reply) at one moment, all imported or all own, by id; those before `next` have found
// their twin.
struct Moment {
  std::vector<const Entry*> posts;
  std::size_t next = 0;
  std::size_t before = 0;
  std::size_t after = 0;

  [[nodiscard]] bool is_empty() const noexcept { return next == posts.size(); }
  [[nodiscard]] const Entry& front() const noexcept { return *posts[next]; }
};

// A pair that may be made, if both are still the next of their moments and nothing has come between.
struct Candidate {
  std::int64_t distance = 0;
  const Entry* imported = nullptr;
  const Entry* own = nullptr;
  std::size_t left = 0;
  std::size_t right = 0;

  friend bool operator>(const Candidate& a, const Candidate& b) noexcept {
    return std::tie(a.distance, a.imported->id, a.own->id) > std::tie(b.distance, b.imported->id, b.own->id);
  }
};

// Pairs the posts of one lane. The nearest free pair always stands at neighbouring moments, so it is enough to look at
// neighbours; moments that are used up are taken out of the row.
class TwinLane {
 public:
  // `posts`: of one lane, sorted by time, then own before imported, then id. Adds the imported ones of all pairs.
  TwinLane(const std::vector<const Entry*>& posts, std::vector<const Entry*>& twins) : twins_(twins) {
    moments_.emplace_back();  // stands before the first and after the last
    for (std::size_t first = 0; first < posts.size();) first = add_moment(posts, first);
    for (std::size_t i = 0; i < moments_.size(); ++i) {
      moments_[i].before = i == 0 ? moments_.size() - 1 : i - 1;
      moments_[i].after = i + 1 == moments_.size() ? 0 : i + 1;
    }
    for (std::size_t i = 1; i < moments_.size(); ++i) consider(i, moments_[i].after);
    while (!candidates_.empty()) {
      const Candidate best = candidates_.top();
      candidates_.pop();
      if (is_current(best)) pair(best);
    }
  }

 private:
  // Posts of one moment pair at once, in the order of their ids; the rest, if any, waits for its neighbours.
  std::size_t add_moment(const std::vector<const Entry*>& posts, std::size_t first) {
    const auto from = posts.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = std::find_if(from, posts.end(), [from](const Entry* post) { return post->at != (*from)->at; });
    const auto imported = std::find_if(from, end, [](const Entry* post) { return post->imported; });
    const std::ptrdiff_t pairs = std::min(imported - from, end - imported);
    twins_.insert(twins_.end(), imported, imported + pairs);
    Moment rest;
    rest.posts.assign(from + pairs, imported);
    rest.posts.insert(rest.posts.end(), imported + pairs, end);
    if (!rest.posts.empty()) moments_.push_back(std::move(rest));
    return static_cast<std::size_t>(end - posts.begin());
  }

  void consider(std::size_t left, std::size_t right) {
    if (left == 0 || right == 0) return;
    const Entry& a = moments_[left].front();
    const Entry& b = moments_[right].front();
    if (a.imported == b.imported || b.at - a.at > kTwinReach) return;
    candidates_.push({b.at - a.at, a.imported ? &a : &b, a.imported ? &b : &a, left, right});
  }

  bool is_current(const Candidate& candidate) const noexcept {
    const Moment& left = moments_[candidate.left];
    const Moment& right = moments_[candidate.right];
    if (left.is_empty() || right.is_empty() || left.after != candidate.right) return false;
    const Entry& first = left.front();
    return &first == (first.imported ? candidate.imported : candidate.own) &&
           &right.front() == (first.imported ? candidate.own : candidate.imported);
  }

  void pair(const Candidate& made) {
    twins_.push_back(made.imported);
    ++moments_[made.left].next;
    ++moments_[made.right].next;
    const std::size_t left = settle(made.left, false);
    const std::size_t right = settle(made.right, true);
    consider(moments_[left].before, left);
    consider(left, right);
    consider(right, moments_[right].after);
  }

  // The moment itself or, when it is used up, the neighbour that takes its place.
  std::size_t settle(std::size_t index, bool forwards) {
    const Moment& moment = moments_[index];
    if (!moment.is_empty()) return index;
    moments_[moment.before].after = moment.after;
    moments_[moment.after].before = moment.before;
    return forwards ? moment.after : moment.before;
  }

  std::vector<Moment> moments_;
  std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> candidates_;
  std::vector<const Entry*>& twins_;
};

}  // namespace

std::vector<const Entry*> imported_twins(const std::vector<const Entry*>& posts) {
  std::vector<const Entry*> twins;
  const auto is_imported = [](const Entry* post) { return post->imported; };
  const auto imported = std::count_if(posts.begin(), posts.end(), is_imported);
  if (imported == 0 || imported == static_cast<std::ptrdiff_t>(posts.size())) return twins;
  std::vector<const Entry*> sorted = posts;
  std::sort(sorted.begin(), sorted.end(), [](const Entry* a, const Entry* b) {
    return std::tie(a->network, a->reply, a->at, a->imported, a->id) <
           std::tie(b->network, b->reply, b->at, b->imported, b->id);
  });
  for (auto first = sorted.begin(); first != sorted.end();) {
    const auto end = std::find_if(first, sorted.end(), [first](const Entry* post) {
      return post->network != (*first)->network || post->reply != (*first)->reply;
    });
    TwinLane(std::vector<const Entry*>(first, end), twins);
    first = end;
  }
  std::sort(twins.begin(), twins.end(), std::less<>());
  return twins;
}

}  // namespace tact::ledger
