#include "learn/overlay.h"

#include <algorithm>
#include <cstring>

#include "base/bytes.h"
#include "base/sha256.h"

namespace tact::learn {
namespace {

constexpr std::uint32_t kOverlayMagic = 0x31564f54;  // "TOV1"
/// Weights stay within ±4 logits, so that no number of corrections drowns the model.
constexpr std::int32_t kWeightLimit = 4 * static_cast<std::int32_t>(model::kOne);
/// Older corrections keep 31/32 of their weight at each new one.
constexpr std::int32_t kFadeDivisor = 32;
/// A correction moves the very same text by at most this much.
constexpr model::Score kStepLimit = 2 * model::kOne;
/// Where a corrected text should end: this far on its own side.
constexpr model::Score kMargin = model::kOne;

template <typename Weights>
void fade(Weights& weights) noexcept {
  for (std::int16_t& weight : weights) weight = static_cast<std::int16_t>(weight - weight / kFadeDivisor);
}

void nudge(std::int16_t& weight, std::int32_t step) noexcept {
  weight = static_cast<std::int16_t>(std::clamp(weight + step, -kWeightLimit, kWeightLimit));
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

model::Score Overlay::tag_score(const features::FeatureVector& features) const noexcept {
  if (empty()) return 0;
  std::int64_t sum = 0;
  for (const features::SparseEvent& event : features.sparse) sum += weight(event);
  return sum * model::length_scale(features.sparse.size()) / 65536;
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

void Overlay::learn(const features::FeatureVector& features, Kind kind, model::Score tag_score,
                    const std::array<model::Score, kKindCount>& kind_scores) noexcept {
  if (features.sparse.empty()) return;
  const auto wanted_kind = static_cast<std::size_t>(kind);
  const bool promotional = wanted_kind < kPromotionalKindCount;
  fade(tag_);
  for (auto& weights : kinds_) fade(weights);
  ++corrections_;

  const model::Score missing = promotional ? kMargin - tag_score : -kMargin - tag_score;
  const bool wrong = promotional ? missing > 0 : missing < 0;
  const model::Score wanted = wrong ? std::clamp(missing, -kStepLimit, kStepLimit) : 0;
  const std::int32_t step = step_for(wanted, features.sparse.size());
  for (const features::SparseEvent& event : features.sparse) {
    nudge(tag_[event.index >> (features::kSparseBits - kTagBits)], step);
  }

  // Within its side the corrected kind should lead; the others of that side give way.
  const std::size_t first = promotional ? 0 : kPromotionalKindCount;
  const std::size_t last = promotional ? kPromotionalKindCount : kKindCount;
  model::Score rival = kind_scores[wanted_kind];
  for (std::size_t k = first; k < last; ++k) {
    if (k != wanted_kind) rival = std::max(rival, kind_scores[k]);
  }
  const model::Score lag = std::clamp<model::Score>(rival + kMargin - kind_scores[wanted_kind], 0, kStepLimit);
  const std::int32_t kind_step = step_for(lag, features.sparse.size());
  for (const features::SparseEvent& event : features.sparse) nudge(kinds_[wanted_kind][kind_index(event)], kind_step);
}

std::string Overlay::write() const {
  base::ByteWriter writer;
  writer.write(kOverlayMagic);
  writer.write(corrections_);
  writer.write_many(tag_);
  for (const auto& weights : kinds_) writer.write_many(weights);
  const base::Digest digest = base::sha256(std::as_bytes(std::span(writer.bytes())));
  writer.write_many(digest);
  return std::move(writer.bytes());
}

bool Overlay::read(std::span<const std::byte> bytes) {
  constexpr std::size_t kDigestSize = sizeof(base::Digest);
  if (bytes.size() < kDigestSize) return false;
  base::Digest stored{};
  std::memcpy(stored.data(), bytes.data() + bytes.size() - kDigestSize, kDigestSize);
  const auto body = bytes.first(bytes.size() - kDigestSize);
  if (base::sha256(body) != stored) return false;
  base::ByteReader reader(body);
  Overlay fresh;
  if (reader.read<std::uint32_t>() != kOverlayMagic) return false;
  fresh.corrections_ = reader.read<std::uint32_t>();
  fresh.tag_ = reader.read<decltype(fresh.tag_)>();
  for (auto& weights : fresh.kinds_) weights = reader.read<KindWeights>();
  if (reader.failed() || reader.remaining() != 0) return false;
  *this = fresh;
  return true;
}

}  // namespace tact::learn
