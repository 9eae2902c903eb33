#include "peers/ngram_regression.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace tact::tools;

namespace {

std::vector<PeerExample> toy_examples() {
  std::vector<PeerExample> examples;
  for (int i = 0; i < 40; ++i) {
    examples.push_back({u"Order yours at the shop today", true});
    examples.push_back({u"Merci à tous pour cette soirée", false});
  }
  return examples;
}

}  // namespace

TEST_CASE("n-grams are one or two words and two to five letters, whatever the case") {
  // "ab": the word, and " ab " has 3 + 2 + 1 pieces of two, three and four letters.
  CHECK(NgramRegression::ngrams(u"ab").size() == 7);
  CHECK(NgramRegression::ngrams(u"AB") == NgramRegression::ngrams(u"ab"));
  CHECK(NgramRegression::ngrams(u"ab, ab!").size() == 8);
  CHECK(NgramRegression::ngrams(u"ab ab") == NgramRegression::ngrams(u"«\u00a0ab\u00a0» ab"));
  CHECK(NgramRegression::ngrams(u"été") != NgramRegression::ngrams(u"ete"));
  CHECK(NgramRegression::ngrams(u" … ").empty());
  const auto indices = NgramRegression::ngrams(u"Deux mots et quelques lettres");
  CHECK(std::all_of(indices.begin(), indices.end(), [](std::uint32_t index) { return index < (1U << 20U); }));
}

TEST_CASE("it learns a toy set and speaks of related texts alike") {
  const NgramRegression peer(toy_examples(), NgramSettings());
  CHECK(peer.probability(u"order at the shop") > 0.8);
  CHECK(peer.probability(u"merci pour la soirée") < 0.2);
}

TEST_CASE("the same examples give the same weights") {
  const NgramRegression one(toy_examples(), NgramSettings());
  const NgramRegression other(toy_examples(), NgramSettings());
  CHECK(one.probability(u"order a soirée") == other.probability(u"order a soirée"));
}
