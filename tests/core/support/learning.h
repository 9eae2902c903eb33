#pragma once

#include <catch2/catch.hpp>
#include <initializer_list>

#include "fixtures.h"
#include "learn/overlay.h"

namespace tact::test {

/// What a classifier says of a text, in basis points.
inline std::int32_t probability(Classifier& classifier, std::u16string_view text, const Context& context = {}) {
  Verdict verdict;
  REQUIRE(classifier.classify(text, context, verdict) == ErrorCode::ok);
  return verdict.probability_bp;
}

/// One event per feature index, of single words and of pairs.
inline features::FeatureVector features_of(std::initializer_list<std::uint32_t> words,
                                           std::initializer_list<std::uint32_t> pairs = {}) {
  features::FeatureVector made;
  for (const std::uint32_t index : words) made.sparse.push_back({index, 0, 0});
  for (const std::uint32_t index : pairs) made.sparse.push_back({index, 0, 1});
  return made;
}

/// One correction to promotional.
inline void learn_promotional(learn::Overlay& overlay, const features::FeatureVector& features, learn::Author author) {
  overlay.learn(features, author, Kind::offer, overlay.tag_score(features, author), {});
}

}  // namespace tact::test
