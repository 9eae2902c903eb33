#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tact::tools {

/// Chosen on held-out trades of the corpus, where the accuracy of 48 settings lay between 0.79 and 0.825.
struct NgramSettings {
  int epochs = 15;
  double rate = 0.1;
  double l2 = 2e-5;
  std::uint64_t seed = 4;
};

/// What a peer learns from.
struct PeerExample {
  std::u16string text;
  bool promotional = false;
};

/// The plain peer: logistic regression on a bag of n-grams, one or two words and two to five letters within a word's
/// blanks, lower-cased and hashed into 2^20; each that occurs counts 1/√n. AdaGrad (Duchi, Hazan, Singer, JMLR 2011)
/// with L2, in a fixed pseudo-random order: the same examples give the same weights.
class NgramRegression {
 public:
  static constexpr std::uint32_t kBits = 20;

  NgramRegression(const std::vector<PeerExample>& examples, const NgramSettings& settings);
  [[nodiscard]] double probability(std::u16string_view text) const;

  /// Indices of the n-grams of a text, sorted, each once.
  [[nodiscard]] static std::vector<std::uint32_t> ngrams(std::u16string_view text);

 private:
  [[nodiscard]] double score(const std::vector<std::uint32_t>& indices, double scale) const;

  std::vector<double> weight_;
  double bias_ = 0;
};

}  // namespace tact::tools
