#pragma once

#include <cstdint>
#include <string>

#include "cues/cue_registry.h"
#include "features/word_class.h"

namespace tact::features {

/// Signals that are counted token by token, after the word classes.
enum class Signal : std::uint8_t {
  own_name,
  own_name_opening,
  own_name_closing,
  own_handle,
  own_hashtag,
  own_link,
  other_handle,
  other_link,
  media_link,
  short_link,
  unknown_link,
  attachment,
  email,
  hashtag,
  emoji,
  price,
  percentage,
  date,
  time,
  phone,
  number,
  repost,
  credit,
  question_mark,
  exclamation,
  ellipsis,
  capitals,
  elongated,
  quotation,
  bullet,
  foreign_name,
  colon,
  imperative_start
};
inline constexpr int kSignalCount = 33;

/// Facts about the whole post, which no single word causes. Length is not among them: in written corpora it leans with
/// the tag, and what is learnt from it does not travel to other authors (measured; see core/model/model-card.md).
enum class Shape : std::uint8_t {
  hashtag_share,
  emoji_share,
  unknown_share,
  words_per_sentence,
  is_reply,
  on_x,
  on_facebook,
  on_instagram,
  on_linkedin,
  starts_with_handle,
  starts_with_repost,
  ends_with_link,
  ends_with_question,
  ends_with_hashtag,
  distinct_classes,
  names_itself
};
inline constexpr int kShapeCount = 16;

/// Regions in which word classes are counted: the whole post, its first five words, its last sentence, words that
/// start a sentence.
inline constexpr int kRegionCount = 4;
inline constexpr int kOpeningWords = 5;
inline constexpr int kRegionAll = 0;
inline constexpr int kRegionOpening = 1;
inline constexpr int kRegionClosing = 2;
inline constexpr int kRegionStart = 3;

inline constexpr int kFirstSignal = kRegionCount * kClassCount;
inline constexpr int kFirstShape = kFirstSignal + kSignalCount;
inline constexpr int kDenseCount = kFirstShape + kShapeCount;

[[nodiscard]] constexpr int dense_class(int region, int word_class) noexcept {
  return region * kClassCount + word_class;
}
[[nodiscard]] constexpr int dense_signal(Signal signal) noexcept { return kFirstSignal + static_cast<int>(signal); }
[[nodiscard]] constexpr int dense_shape(Shape shape) noexcept { return kFirstShape + static_cast<int>(shape); }

/// Name of a dense feature ("opening/price", "signal/own_link", "shape/words"); for `inspect` and the schema hash.
[[nodiscard]] std::string dense_name(int feature);
/// The human reason behind it; shapes give Cue::length or Cue::layout.
[[nodiscard]] cues::Cue dense_cue(int feature) noexcept;
/// Hash over the names of all dense features and the revision of the sparse ones: a model trained for another schema
/// is refused.
[[nodiscard]] std::uint64_t schema_hash();

}  // namespace tact::features
