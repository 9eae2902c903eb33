#include "text/language.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>

#include "base/hash.h"
#include "text/code_point.h"
#include "text/language_spelling.h"
#include "text/language_words.h"
#include "text/letter_pairs.h"

namespace tact::text {
namespace {

constexpr std::size_t kSlots = 8192;  // a power of two, about twice the number of listed words
constexpr std::size_t kLongestWord = 24;
constexpr std::uint32_t kBoth = tongue::english | tongue::french;
constexpr std::uint32_t kContent = tongue::english_content | tongue::french_content;
/// Enough to be sure; the words of a long text past this many change nothing.
constexpr int kMaxWords = 400;

// Weights of one word. A grammatical word that only one language has counts most.
constexpr int kUnique = 8;
constexpr int kShared = 3;
constexpr int kCommon = 4;
constexpr int kElision = 6;
constexpr int kSpelling = 2;
constexpr int kClearLead = 60;  // the words of seven or eight unmistakable articles
constexpr int kPairsPerPoint = 4;
constexpr int kClearPairs = 16;
constexpr int kMostPairs = 12;  // of one word

/// Evidence gathered so far, by bit position in tongue.
struct Tally {
  std::array<int, tongue::count> score{};
  int words = 0;    ///< in Latin letters
  int letters = 0;  ///< of any script
  int latin = 0;
  int pairs = 0;  ///< letter pairs of unlisted words: positive French, negative English

  void add(std::uint32_t languages, int weight) noexcept {
    for (; languages != 0; languages &= languages - 1) {
      const auto index = static_cast<std::size_t>(std::countr_zero(languages));
      if (index < score.size()) score[index] += weight;
    }
  }

  /// The strongest language but English and French.
  [[nodiscard]] int foreign() const noexcept { return *std::max_element(score.begin() + 2, score.end()); }

  /// Whether further words can be left out: one of the two is far ahead of all others.
  [[nodiscard]] bool clear() const noexcept {
    const int lead = std::abs(score[0] - score[1]);
    return lead >= kClearLead && std::max(score[0], score[1]) - foreign() >= kClearLead;
  }
};

bool ends_with(std::u16string_view word, std::u16string_view ending) noexcept {
  return word.size() > ending.size() + 1 && word.back() == ending.back() &&
         word.substr(word.size() - ending.size()) == ending;
}

/// Adds what the spelling of an unlisted word says.
void add_spelling(std::u16string_view word, Tally& tally) noexcept {
  for (const char16_t c : word) {
    if (c < 0x80) continue;
    const std::uint32_t languages = languages_of_letter(c);
    if (languages != 0) tally.add(languages, languages == tongue::french ? kCommon : kSpelling);
  }
  if (word.size() < 4) return;
  for (const Ending& ending : endings()) {
    if (ends_with(word, ending.text)) tally.add(ending.languages, ending.weight);
  }
}

std::uint32_t short_hash(std::u16string_view word) noexcept {
  return static_cast<std::uint32_t>(base::hash_finish(base::hash_text(word)) >> 32U);
}

int count_languages(std::uint32_t languages) noexcept { return std::popcount(languages); }

void add_word(std::u16string_view word, std::uint32_t found, Tally& tally) noexcept {
  ++tally.words;
  const std::uint32_t grammatical = found & ~kContent;
  if (grammatical != 0) tally.add(grammatical, count_languages(grammatical) == 1 ? kUnique : kShared);
  const std::uint32_t content = ((found & tongue::english_content) != 0 ? tongue::english : 0U) |
                                ((found & tongue::french_content) != 0 ? tongue::french : 0U);
  if (content != 0) tally.add(content & ~grammatical, grammatical == 0 ? kCommon : kShared);
  if (found == 0) add_spelling(word, tally);
}

void decide(const Tally& tally, Analysis& analysis) noexcept {
  if (tally.words == 0 || tally.latin * 2 < tally.letters) return;
  const int english = tally.score[0];
  const int french = tally.score[1];
  const int best = std::max(english, french);
  const int foreign = tally.foreign();
  // Letter pairs decide between equals, and alone only in a few words that speak clearly.
  const int lean = (french - english) * kPairsPerPoint + tally.pairs;
  const bool few_words = tally.words <= 3 && foreign == 0 && std::abs(tally.pairs) >= kClearPairs;
  if (lean == 0 || (best == 0 && !few_words) || foreign > best) return;
  analysis.language = lean > 0 ? Language::french : Language::english;
  analysis.known_language = true;
}

}  // namespace

LanguageGuesser::LanguageGuesser() : slots_(kSlots) {
  for (const WordList& list : word_lists()) add_list(list.words, list.language);
}

void LanguageGuesser::add_list(std::string_view words, std::uint32_t language) {
  std::u16string word;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (to_utf16(words.substr(0, end), word)) {
      Slot& slot = slots_[slot_of(word)];
      slot.hash = short_hash(word);
      slot.languages |= language;
    }
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

std::size_t LanguageGuesser::slot_of(std::u16string_view word) const noexcept {
  const std::uint32_t hash = short_hash(word);
  std::size_t slot = hash & (kSlots - 1);
  while (slots_[slot].languages != 0 && slots_[slot].hash != hash) slot = (slot + 1) & (kSlots - 1);
  return slot;
}

std::uint32_t LanguageGuesser::find(std::u16string_view word) const noexcept {
  return word.size() > kLongestWord ? 0 : slots_[slot_of(word)].languages;
}

void LanguageGuesser::guess(Analysis& analysis) const {
  Tally tally;
  for (const Token& token : analysis.tokens) {
    if (token.type != TokenType::word) continue;
    if (tally.words >= kMaxWords || (tally.words % 8 == 7 && tally.clear())) break;
    const std::u16string_view norm = analysis.norm(token);
    if (norm.empty()) continue;
    const bool latin = norm.front() < 0x250 || (norm.front() >= 0x1E00 && norm.front() < 0x1F00);
    tally.letters += static_cast<int>(norm.size());
    if (!latin) continue;
    tally.latin += static_cast<int>(norm.size());
    if ((token.flags & token_flag::elided) != 0) {
      // Italian and Catalan elide as well, but not these.
      const bool only_french = norm.size() > 2 || norm.front() == u'j';
      tally.add(tongue::french, kElision);
      if (!only_french) tally.add(tongue::italian | tongue::catalan, kSpelling);
      continue;
    }
    // "ouiii" and "sooo" are in the lists with one letter.
    std::uint32_t found = find(norm);
    const std::size_t size = norm.size();
    if (found == 0 && size > 3 && norm[size - 1] == norm[size - 2]) found = find(norm.substr(0, size - 1));
    add_word(norm, found, tally);
    // Names say nothing: a capital inside a sentence counts only where the whole word is in capitals.
    const bool name = (token.flags & (token_flag::capitalised | token_flag::all_caps | token_flag::starts_sentence)) ==
                      token_flag::capitalised;
    if ((found & (kBoth | kContent)) == 0 && !name) {
      tally.pairs += std::clamp(letter_pair_score(norm), -kMostPairs, kMostPairs);
    }
  }
  decide(tally, analysis);
}

}  // namespace tact::text
