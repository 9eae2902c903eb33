#include "base/hash.h"
#include "features/extract.h"

namespace tact::features {
namespace {

using text::Token;
using text::TokenType;

/// First units of a feature's hash, so that single words and pairs do not meet.
enum Family : std::uint64_t { kWord = 1, kWordPair };

/// Symbols that stand for what has no word of its own.
constexpr std::uint64_t kFirstRoleSymbol = 100;
constexpr std::uint64_t kFirstTypeSymbol = 300;

class SparseExtractor {
 public:
  SparseExtractor(const text::Analysis& analysis, const Annotation& annotation, FeatureVector& out)
      : analysis_(analysis),
        annotation_(annotation),
        out_(out),
        language_(analysis.language == Language::french ? 2 : 1) {}

  void run() {
    out_.sparse.clear();
    out_.seen.start();
    bool has_before = false;
    std::size_t before = 0;
    std::uint64_t word_before = 0;
    for (std::size_t i = annotation_.begin; i < annotation_.end; ++i) {
      if (annotation_.left_out[i] != 0 || analysis_.tokens[i].type == TokenType::punctuation) continue;
      const std::uint64_t word = word_of(i);
      emit(combine(kWord, word), i, i);
      if (has_before) emit(combine(kWordPair, word_before, word), before, i);
      has_before = true;
      before = i;
      word_before = word;
    }
  }

 private:
  static std::uint64_t combine(std::uint64_t family, std::uint64_t a, std::uint64_t b = 0) noexcept {
    return base::hash_step(base::hash_step(base::hash_step(base::kHashSeed, family), a), b);
  }

  void emit(std::uint64_t state, std::size_t first, std::size_t last) {
    const auto index = static_cast<std::uint32_t>(base::hash_finish(state) >> (64U - kSparseBits));
    if (!out_.seen.is_new(index)) return;
    out_.sparse.push_back({index, static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
  }

  /// A word as itself; names, links, prices and the like as what they are, so that no author's name is learnt.
  [[nodiscard]] std::uint64_t word_of(std::size_t i) const noexcept {
    const Token& token = analysis_.tokens[i];
    if (annotation_.roles[i] != Role::none) return kFirstRoleSymbol + static_cast<std::uint64_t>(annotation_.roles[i]);
    if (token.type == TokenType::word || token.type == TokenType::emoji || token.type == TokenType::hashtag) {
      return base::hash_text(analysis_.norm(token), language_);
    }
    return kFirstTypeSymbol + static_cast<std::uint64_t>(token.type);
  }

  const text::Analysis& analysis_;
  const Annotation& annotation_;
  FeatureVector& out_;
  std::uint64_t language_;
};

}  // namespace

void SparseSet::start() {
  if (++round_ != 0 && round_of_.size() == kSparseSize) return;
  round_of_.assign(kSparseSize, 0);
  round_ = 1;
}

bool SparseSet::is_new(std::uint32_t index) noexcept {
  if (round_of_[index] == round_) return false;
  round_of_[index] = round_;
  return true;
}

void extract_sparse(const text::Analysis& analysis, const Annotation& annotation, FeatureVector& out) {
  SparseExtractor(analysis, annotation, out).run();
}

}  // namespace tact::features
