#include "peers/ngram_regression.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/deterministic_math.h"
#include "base/hash.h"
#include "text/analysis.h"

namespace tact::tools {
namespace {

constexpr std::size_t kShortest = 2;
constexpr std::size_t kLongest = 5;

/// Everything above ASCII counts as a letter but for the blanks and marks of French and English typography.
bool is_letter(char16_t unit) {
  if (unit < 0x80) {
    return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || unit == u'\'' || unit == u'_';
  }
  return unit != 0xa0 && unit != 0xab && unit != 0xbb && (unit < 0x2000 || unit > 0x206f) && unit != 0x3000;
}

std::vector<std::u16string> words_of(std::u16string_view text) {
  const std::u16string folded = text::fold(text);
  std::vector<std::u16string> words;
  std::u16string word;
  for (const char16_t unit : folded) {
    if (is_letter(unit)) {
      word += unit;
    } else if (!word.empty()) {
      words.push_back(std::exchange(word, {}));
    }
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

std::uint32_t index_of(char16_t sort, std::u16string_view ngram) {
  const std::uint64_t hash = base::hash_text(ngram, base::hash_step(base::kHashSeed, sort));
  return static_cast<std::uint32_t>(base::hash_finish(hash)) & ((1U << NgramRegression::kBits) - 1);
}

double scale_of(std::size_t count) { return count == 0 ? 0 : 1 / std::sqrt(static_cast<double>(count)); }

}  // namespace

std::vector<std::uint32_t> NgramRegression::ngrams(std::u16string_view text) {
  std::vector<std::uint32_t> indices;
  const std::vector<std::u16string> words = words_of(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    indices.push_back(index_of(u'w', words[i]));
    if (i > 0) indices.push_back(index_of(u'w', words[i - 1] + u' ' + words[i]));
    const std::u16string padded = u' ' + words[i] + u' ';
    for (std::size_t length = kShortest; length <= kLongest; ++length) {
      for (std::size_t at = 0; at + length <= padded.size(); ++at) {
        indices.push_back(index_of(u'c', std::u16string_view(padded).substr(at, length)));
      }
    }
  }
  std::sort(indices.begin(), indices.end());
  indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
  return indices;
}

NgramRegression::NgramRegression(const std::vector<PeerExample>& examples, const NgramSettings& settings)
    : weight_(std::size_t{1} << kBits, 0) {
  std::vector<std::vector<std::uint32_t>> rows;
  std::vector<std::size_t> order;
  for (const PeerExample& example : examples) {
    order.push_back(rows.size());
    rows.push_back(ngrams(example.text));
  }
  std::vector<double> squares(weight_.size(), 1e-8);
  double bias_squares = 1e-8;
  base::Random random(settings.seed);
  for (int epoch = 0; epoch < settings.epochs; ++epoch) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    for (const std::size_t at : order) {
      const double scale = scale_of(rows[at].size());
      const double error = base::logistic(score(rows[at], scale)) - (examples[at].promotional ? 1 : 0);
      for (const std::uint32_t index : rows[at]) {
        const double gradient = error * scale + settings.l2 * weight_[index];
        squares[index] += gradient * gradient;
        weight_[index] -= settings.rate * gradient / std::sqrt(squares[index]);
      }
      bias_squares += error * error;
      bias_ -= settings.rate * error / std::sqrt(bias_squares);
    }
  }
}

double NgramRegression::score(const std::vector<std::uint32_t>& indices, double scale) const {
  double sum = 0;
  for (const std::uint32_t index : indices) sum += weight_[index];
  return bias_ + sum * scale;
}

double NgramRegression::probability(std::u16string_view text) const {
  const std::vector<std::uint32_t> indices = ngrams(text);
  return base::logistic(score(indices, scale_of(indices.size())));
}

}  // namespace tact::tools
