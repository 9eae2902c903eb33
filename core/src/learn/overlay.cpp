#include "learn/overlay.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "base/bytes.h"
#include "base/hash.h"
#include "base/sha256.h"

namespace tact::learn {
namespace {

constexpr std::uint32_t kOverlayMagic = 0x32564f54;  // "TOV2"
/// Weights stay within ±4 logits, so that no number of corrections drowns the model.
constexpr std::int32_t kWeightLimit = 4 * static_cast<std::int32_t>(model::kOne);
/// Older corrections keep 31/32 of their weight at each new one.
constexpr std::int32_t kFadeDivisor = 32;
/// A correction moves the very same text by at most this much.
constexpr model::Score kStepLimit = 2 * model::kOne;
/// Where a corrected text should end: this far on its own side.
constexpr model::Score kMargin = 3 * model::kOne;
/// The same for the lead of its kind over the other kinds of that side.
constexpr model::Score kKindMargin = model::kOne;
/// What a pair learns when a word learns 1: without a profile, words have to tell more.
constexpr std::int64_t kPairShare = 16;
constexpr std::int64_t kPairShareOfNobody = 2;

template <typename Weights>
void fade_all(Weights& weights) noexcept {
  for (std::int16_t& weight : weights) weight = static_cast<std::int16_t>(weight - weight / kFadeDivisor);
}

void nudge(std::int16_t& weight, std::int64_t step) noexcept {
  weight = static_cast<std::int16_t>(std::clamp<std::int64_t>(weight + step, -kWeightLimit, kWeightLimit));
}

std::uint32_t kind_index(const features::SparseEvent& event) noexcept {
  return event.index >> (features::kSparseBits - Overlay::kKindBits);
}

/// What each event's weight must change by, so that the scaled sum over the events changes by about `wanted`.
std::int32_t step_for(model::Score wanted, std::size_t events) noexcept {
  const std::int64_t gain = static_cast<std::int64_t>(events) * model::length_scale(events) / 65536;
  const std::int64_t step = wanted / std::max<std::int64_t>(gain, 1);
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(step, -kWeightLimit, kWeightLimit));
}

}  // namespace

Author author_of(std::uint64_t profile, Network network) noexcept {
  if (profile == 0) return kNobody;
  const std::uint64_t state = base::hash_step(profile, static_cast<std::uint64_t>(network));
  return std::max<Author>(static_cast<Author>(base::hash_finish(state) >> 32U), kNobody + 1);
}

std::size_t Overlay::place_of(Author author) const noexcept {
  return static_cast<std::size_t>(std::find(authors_.begin(), authors_.end(), author) - authors_.begin());
}

model::Score Overlay::bias(Author author) const noexcept {
  const std::size_t place = author == kNobody ? kAuthors : place_of(author);
  if (place == kAuthors) return 0;
  const model::Score lead = towards_[place] - away_[place];
  const model::Score all = towards_[place] + away_[place];
  return all == 0 ? 0 : lead * std::abs(lead) / all;
}

model::Score Overlay::tag_score(const features::FeatureVector& features, Author author) const noexcept {
  if (empty()) return 0;
  std::int64_t sum = 0;
  for (const features::SparseEvent& event : features.sparse) sum += weight(event);
  return bias(author) + sum * model::length_scale(features.sparse.size()) / 65536;
}

void Overlay::add_kind_scores(const features::FeatureVector& features,
                              std::array<model::Score, kKindCount>& scores) const noexcept {
  if (empty()) return;
  const std::int64_t scale = model::length_scale(features.sparse.size());
  for (std::size_t k = 0; k < kKindCount; ++k) {
    std::int64_t sum = 0;
    for (const features::SparseEvent& event : features.sparse) sum += kinds_[k][kind_index(event)];
    scores[k] += sum * scale / 65536;
  }
}

void Overlay::fade() noexcept {
  fade_all(towards_);
  fade_all(away_);
  fade_all(tag_);
  for (auto& weights : kinds_) fade_all(weights);
}

void Overlay::learn_bias(Author author, model::Score wanted) noexcept {
  if (wanted == 0) return;
  std::size_t place = place_of(author);
  if (place == kAuthors) place = place_of(kNobody);
  if (place == kAuthors) {
    place = 0;
    for (std::size_t i = 1; i < kAuthors; ++i) {
      if (towards_[i] + away_[i] < towards_[place] + away_[place]) place = i;
    }
    towards_[place] = 0;
    away_[place] = 0;
  }
  authors_[place] = author;
  nudge(wanted > 0 ? towards_[place] : away_[place], std::abs(wanted));
}

void Overlay::learn_wording(const features::FeatureVector& features, Author author, model::Score wanted) noexcept {
  const std::int64_t of_pair = author == kNobody ? kPairShareOfNobody : kPairShare;
  const auto share = [of_pair](const features::SparseEvent& event) { return event.first < event.last ? of_pair : 1; };
  std::int64_t shares = 0;
  for (const features::SparseEvent& event : features.sparse) shares += share(event);
  // The scaled sum over the events should change by about `wanted`.
  const std::int64_t unscaled = wanted * 65536 / model::length_scale(features.sparse.size());
  for (const features::SparseEvent& event : features.sparse) {
    nudge(tag_[event.index >> (features::kSparseBits - kTagBits)], unscaled * share(event) / shares);
  }
}

void Overlay::learn(const features::FeatureVector& features, Author author, Kind kind, model::Score tag_score,
                    const std::array<model::Score, kKindCount>& kind_scores) noexcept {
  if (features.sparse.empty()) return;
  const auto wanted_kind = static_cast<std::size_t>(kind);
  const bool promotional = wanted_kind < kPromotionalKindCount;
  fade();
  ++corrections_;

  const model::Score missing = promotional ? kMargin - tag_score : -kMargin - tag_score;
  const bool wrong = promotional ? missing > 0 : missing < 0;
  const model::Score wanted = wrong ? std::clamp(missing, -kStepLimit, kStepLimit) : 0;
  if (author == kNobody) {
    learn_wording(features, author, wanted);
  } else {
    learn_bias(author, wanted / 2);
    learn_wording(features, author, wanted / 2);
  }

  // Within its side the corrected kind should lead; the others of that side give way.
  const std::size_t first = promotional ? 0 : kPromotionalKindCount;
  const std::size_t last = promotional ? kPromotionalKindCount : kKindCount;
  model::Score rival = kind_scores[wanted_kind];
  for (std::size_t k = first; k < last; ++k) {
    if (k != wanted_kind) rival = std::max(rival, kind_scores[k]);
  }
  const model::Score lag = std::clamp<model::Score>(rival + kKindMargin - kind_scores[wanted_kind], 0, kStepLimit);
  const std::int32_t kind_step = step_for(lag, features.sparse.size());
  for (const features::SparseEvent& event : features.sparse) nudge(kinds_[wanted_kind][kind_index(event)], kind_step);
}

void Overlay::reset() noexcept {
  // In place: a whole layer is too much for the stack of the WebAssembly build.
  corrections_ = 0;
  authors_.fill(kNobody);
  towards_.fill(0);
  away_.fill(0);
  tag_.fill(0);
  for (auto& weights : kinds_) weights.fill(0);
}

std::string Overlay::write() const {
  base::ByteWriter writer;
  writer.write(kOverlayMagic);
  writer.write(corrections_);
  writer.write_many(authors_);
  writer.write_many(towards_);
  writer.write_many(away_);
  writer.write_many(tag_);
  for (const auto& weights : kinds_) writer.write_many(weights);
  const base::Digest digest = base::sha256(std::as_bytes(std::span(writer.bytes())));
  writer.write_many(digest);
  return std::move(writer.bytes());
}

bool Overlay::read(std::span<const std::byte> bytes) {
  constexpr std::size_t kBodySize = sizeof(kOverlayMagic) + sizeof(corrections_) + sizeof(authors_) + sizeof(towards_) +
                                    sizeof(away_) + sizeof(tag_) + sizeof(kinds_);
  if (bytes.size() != kBodySize + sizeof(base::Digest)) return false;
  auto rest = bytes.first(kBodySize);
  const auto take = [&rest](auto& out) {
    std::memcpy(&out, rest.data(), sizeof(out));
    rest = rest.subspan(sizeof(out));
  };
  base::Digest stored{};
  std::memcpy(stored.data(), bytes.data() + kBodySize, sizeof(stored));
  if (base::sha256(rest) != stored) return false;
  std::uint32_t magic = 0;
  take(magic);
  if (magic != kOverlayMagic) return false;
  std::uint32_t corrections = 0;
  decltype(authors_) authors;
  decltype(towards_) towards;
  decltype(away_) away;
  take(corrections);
  take(authors);
  take(towards);
  take(away);
  const auto is_sum = [](std::int16_t steps) { return steps >= 0 && steps <= kWeightLimit; };
  if (!std::all_of(towards.begin(), towards.end(), is_sum)) return false;
  if (!std::all_of(away.begin(), away.end(), is_sum)) return false;
  // From here on nothing can fail: the size is right. In place, for the same reason as in reset.
  corrections_ = corrections;
  authors_ = authors;
  towards_ = towards;
  away_ = away;
  take(tag_);
  take(kinds_);
  return true;
}

}  // namespace tact::learn
