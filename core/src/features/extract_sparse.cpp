#include <bit>

#include "base/hash.h"
#include "features/extract.h"

namespace tact::features {
namespace {

using text::Token;
using text::TokenType;

/// First units of a feature's hash, so that kinds of features do not meet.
enum Family : std::uint64_t { kWord = 1, kWordPair, kSymbol, kSymbolPair, kSymbolTriple, kStart, kLetters };

/// Symbols in n-grams over classes: roles, then word classes, then token types.
constexpr std::uint64_t kFirstMarkSymbol = 100;
constexpr std::uint64_t kFirstClassSymbol = 200;
constexpr std::uint64_t kFirstTypeSymbol = 300;

/// Words this short are mostly grammar; they stand for themselves in n-grams over classes.
constexpr std::size_t kGrammarWordUnits = 4;

class SparseExtractor {
 public:
  SparseExtractor(const text::Analysis& analysis, const Annotation& annotation, FeatureVector& out)
      : analysis_(analysis), annotation_(annotation), out_(out) {}

  void run() {
    out_.sparse.clear();
    const std::uint64_t language = analysis_.language == Language::french ? 2 : 1;
    std::int64_t one_before = -1;
    std::int64_t two_before = -1;
    int words_seen = 0;
    for (std::size_t i = annotation_.begin; i < annotation_.end; ++i) {
      if (annotation_.left_out[i] != 0) continue;
      const Token& token = analysis_.tokens[i];
      const std::uint64_t word = base::hash_text(analysis_.norm(token), language);
      const std::uint64_t symbol = symbol_of(i, word);
      if (token.type == TokenType::word) {
        emit(combine(kWord, word), i, i);
        if (one_before >= 0) {
          const std::uint64_t before =
              base::hash_text(analysis_.norm(analysis_.tokens[static_cast<std::size_t>(one_before)]), language);
          emit(combine(kWordPair, before, word), static_cast<std::size_t>(one_before), i);
        }
        if (annotation_.classes[i] == 0 && annotation_.roles[i] == Role::none) letters(i, language);
      }
      for (ClassMask rest = annotation_.classes[i]; rest != 0; rest &= rest - 1) {
        emit(combine(kSymbol, static_cast<std::uint64_t>(std::countr_zero(rest))), i, i);
      }
      if (symbol >= kFirstMarkSymbol && symbol < kFirstClassSymbol) emit(combine(kSymbol, symbol), i, i);
      if (token.type != TokenType::word && token.type != TokenType::punctuation) {
        emit(combine(kSymbol, kFirstTypeSymbol + static_cast<std::uint64_t>(token.type)), i, i);
      }
      if (one_before >= 0) {
        const auto previous = static_cast<std::size_t>(one_before);
        emit(combine(kSymbolPair, previous_symbol_, symbol), previous, i);
        if (two_before >= 0) {
          emit(combine(kSymbolTriple, base::hash_step(second_symbol_, previous_symbol_), symbol),
               static_cast<std::size_t>(two_before), i);
        }
      }
      if (words_seen < 2) {
        emit(combine(kStart, static_cast<std::uint64_t>(words_seen), symbol), i, i);
        ++words_seen;
      }
      two_before = one_before;
      one_before = static_cast<std::int64_t>(i);
      second_symbol_ = previous_symbol_;
      previous_symbol_ = symbol;
    }
  }

 private:
  static std::uint64_t combine(std::uint64_t family, std::uint64_t a, std::uint64_t b = 0) noexcept {
    return base::hash_step(base::hash_step(base::hash_step(base::kHashSeed, family), a), b);
  }

  void emit(std::uint64_t state, std::size_t first, std::size_t last) {
    out_.sparse.push_back({static_cast<std::uint32_t>(base::hash_finish(state) >> (64U - kSparseBits)),
                           static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
  }

  /// What a token is in n-grams over classes: role, else first class, else itself when it is grammar, else its type.
  [[nodiscard]] std::uint64_t symbol_of(std::size_t i, std::uint64_t word) const noexcept {
    const Token& token = analysis_.tokens[i];
    if (annotation_.roles[i] != Role::none) return kFirstMarkSymbol + static_cast<std::uint64_t>(annotation_.roles[i]);
    if (annotation_.classes[i] != 0)
      return kFirstClassSymbol + static_cast<std::uint64_t>(std::countr_zero(annotation_.classes[i]));
    const bool grammar = token.type == TokenType::word && token.norm_length <= kGrammarWordUnits;
    if (grammar || token.type == TokenType::punctuation) return word;
    return kFirstTypeSymbol + static_cast<std::uint64_t>(token.type);
  }

  /// Beginnings and endings of words the lexicon does not know.
  void letters(std::size_t i, std::uint64_t language) {
    const std::u16string_view norm = analysis_.norm(analysis_.tokens[i]);
    if (norm.size() < 5) return;
    emit(combine(kLetters, base::hash_text(norm.substr(0, 4), language), 1), i, i);
    emit(combine(kLetters, base::hash_text(norm.substr(norm.size() - 3), language), 2), i, i);
    emit(combine(kLetters, base::hash_text(norm.substr(norm.size() - 4), language), 2), i, i);
  }

  const text::Analysis& analysis_;
  const Annotation& annotation_;
  FeatureVector& out_;
  std::uint64_t previous_symbol_ = 0;
  std::uint64_t second_symbol_ = 0;
};

}  // namespace

void extract_sparse(const text::Analysis& analysis, const Annotation& annotation, FeatureVector& out) {
  SparseExtractor(analysis, annotation, out).run();
}

}  // namespace tact::features
