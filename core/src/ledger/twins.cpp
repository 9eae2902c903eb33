#include "ledger/twins.h"

#include <algorithm>
#include <array>
#include <functional>
#include <queue>
#include <tuple>

namespace tact::ledger {
namespace {

using Posts = std::vector<const Entry*>;

// Posts of one lane (network, reply) at one moment, all imported or all own, by id; those before `next` have found
// their twin.
struct Moment {
  Posts::const_iterator next;
  Posts::const_iterator end;
  std::size_t before = 0;
  std::size_t after = 0;

  [[nodiscard]] bool is_empty() const noexcept { return next == end; }
  [[nodiscard]] const Entry& front() const noexcept { return **next; }
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
  TwinLane(const Posts& posts, Posts& twins) : twins_(twins) {
    moments_.push_back({posts.end(), posts.end()});  // stands before the first and after the last
    for (auto first = posts.begin(); first != posts.end();) first = add_moment(first, posts.end());
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
  Posts::const_iterator add_moment(Posts::const_iterator first, Posts::const_iterator last) {
    const auto end = std::find_if(first, last, [first](const Entry* post) { return post->at != (*first)->at; });
    const auto imported = std::find_if(first, end, [](const Entry* post) { return post->imported; });
    const std::ptrdiff_t pairs = std::min(imported - first, end - imported);
    twins_.insert(twins_.end(), imported, imported + pairs);
    if (first + pairs != imported) moments_.push_back({first + pairs, imported});
    if (imported + pairs != end) moments_.push_back({imported + pairs, end});
    return end;
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
  Posts& twins_;
};

}  // namespace

std::vector<const Entry*> imported_twins(const std::vector<const Entry*>& posts) {
  struct Lane {
    Posts posts;
    std::size_t imported = 0;
  };
  std::array<Lane, static_cast<std::size_t>(kNetworkCount) * 2> lanes;
  for (const Entry* post : posts) {
    Lane& lane = lanes[static_cast<std::size_t>(post->network) * 2 + (post->reply ? 1 : 0)];
    lane.posts.push_back(post);
    if (post->imported) ++lane.imported;
  }
  Posts twins;
  for (Lane& lane : lanes) {
    if (lane.imported == 0 || lane.imported == lane.posts.size()) continue;
    std::sort(lane.posts.begin(), lane.posts.end(), [](const Entry* a, const Entry* b) {
      return std::tie(a->at, a->imported, a->id) < std::tie(b->at, b->imported, b->id);
    });
    TwinLane(lane.posts, twins);
  }
  std::sort(twins.begin(), twins.end(), std::less<>());
  return twins;
}

}  // namespace tact::ledger
