#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "features/extract.h"
#include "model/model.h"

namespace tact::learn {

/// The person's own corrections, as a small linear layer on top of the shipped model: bounded size, older corrections
/// fade, no text in it. Weights are fixed-point logits (model::kOne).
class Overlay {
 public:
  static constexpr std::uint32_t kTagBits = 12;
  static constexpr std::uint32_t kKindBits = 9;

  [[nodiscard]] bool empty() const noexcept { return corrections_ == 0; }
  [[nodiscard]] std::uint32_t corrections() const noexcept { return corrections_; }

  /// What the layer adds to the score of promotional.
  [[nodiscard]] model::Score tag_score(const features::FeatureVector& features) const noexcept;
  /// The weight one sparse event adds, before the length scale.
  [[nodiscard]] std::int32_t weight(const features::SparseEvent& event) const noexcept {
    return tag_[event.index >> (features::kSparseBits - kTagBits)];
  }
  void add_kind_scores(const features::FeatureVector& features,
                       std::array<model::Score, kKindCount>& scores) const noexcept;

  /// Moves the layer so that these features lean towards `kind`. `tag_score` and `kind_scores`: what model and layer
  /// say now.
  void learn(const features::FeatureVector& features, Kind kind, model::Score tag_score,
             const std::array<model::Score, kKindCount>& kind_scores) noexcept;

  void reset() noexcept { *this = Overlay(); }
  [[nodiscard]] std::string write() const;
  /// Leaves the layer unchanged and answers false when the bytes are damaged or of another version.
  [[nodiscard]] bool read(std::span<const std::byte> bytes);

 private:
  using KindWeights = std::array<std::int16_t, 1U << kKindBits>;
  std::uint32_t corrections_ = 0;
  std::array<std::int16_t, 1U << kTagBits> tag_{};
  std::array<KindWeights, kKindCount> kinds_{};
};

}  // namespace tact::learn
