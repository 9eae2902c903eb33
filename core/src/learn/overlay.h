#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "features/extract.h"
#include "model/model.h"

namespace tact::learn {

/// One author on one network, as a number.
using Author = std::uint32_t;
/// An author who told nothing about themself: they could be anybody.
inline constexpr Author kNobody = 0;

/// `profile`: OwnNames::hash(); of 0, an empty profile, nobody is the author.
[[nodiscard]] Author author_of(std::uint64_t profile, Network network) noexcept;

/// The person's own corrections, as a small layer on top of the shipped model: bounded size, older corrections fade, no
/// text in it. Two parts learn a tag, each one half of what is missing:
/// - what an author's posts on one network are on the whole, whatever they say. It touches no other author, and holds
///   back where corrections contradict each other.
/// - wording: weights of n-grams, which serve every author. Pairs of words learn more than single words: a common word
///   would carry the correction into everybody's posts. For an author without a profile, wording is all there is.
/// Weights are fixed-point logits (model::kOne).
class Overlay {
 public:
  static constexpr std::uint32_t kTagBits = 16;
  static constexpr std::uint32_t kKindBits = 9;
  /// Authors times networks that are kept apart; one more takes the place of the weakest.
  static constexpr std::size_t kAuthors = 32;

  [[nodiscard]] bool empty() const noexcept { return corrections_ == 0; }
  [[nodiscard]] std::uint32_t corrections() const noexcept { return corrections_; }

  /// What the layer adds to the score of promotional.
  [[nodiscard]] model::Score tag_score(const features::FeatureVector& features, Author author) const noexcept;
  /// The part of it that speaks of the author, not of the words.
  [[nodiscard]] model::Score bias(Author author) const noexcept;
  /// The weight one sparse event adds, before the length scale.
  [[nodiscard]] std::int32_t weight(const features::SparseEvent& event) const noexcept {
    return tag_[event.index >> (features::kSparseBits - kTagBits)];
  }
  void add_kind_scores(const features::FeatureVector& features,
                       std::array<model::Score, kKindCount>& scores) const noexcept;

  /// Moves the layer so that these features of this author lean towards `kind`. `tag_score` and `kind_scores`: what
  /// model and layer say now.
  void learn(const features::FeatureVector& features, Author author, Kind kind, model::Score tag_score,
             const std::array<model::Score, kKindCount>& kind_scores) noexcept;

  void reset() noexcept;
  [[nodiscard]] std::string write() const;
  /// Leaves the layer unchanged and answers false when the bytes are damaged or of another version.
  [[nodiscard]] bool read(std::span<const std::byte> bytes);

 private:
  using KindWeights = std::array<std::int16_t, 1U << kKindBits>;

  void fade() noexcept;
  /// Where `author`'s numbers stand; kAuthors when nowhere.
  [[nodiscard]] std::size_t place_of(Author author) const noexcept;
  void learn_bias(Author author, model::Score wanted) noexcept;
  void learn_wording(const features::FeatureVector& features, Author author, model::Score wanted) noexcept;

  std::uint32_t corrections_ = 0;
  std::array<Author, kAuthors> authors_{};        ///< kNobody: free
  std::array<std::int16_t, kAuthors> towards_{};  ///< sum of steps towards promotional
  std::array<std::int16_t, kAuthors> away_{};     ///< and of those away from it, both ≥ 0
  std::array<std::int16_t, 1U << kTagBits> tag_{};
  std::array<KindWeights, kKindCount> kinds_{};
};

}  // namespace tact::learn
