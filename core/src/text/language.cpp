#include "text/language.h"

#include <algorithm>
#include <array>

#include "base/hash.h"
#include "text/code_point.h"
#include "text/language_words.h"

namespace tact::text {
namespace {

constexpr std::size_t kSlots = 8192;
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

/// Evidence gathered so far, by bit position in tongue.
struct Tally {
  std::array<int, tongue::count> score{};
  int words = 0;    ///< in Latin letters
  int letters = 0;  ///< of any script
  int latin = 0;
  int known = 0;  ///< words found in an English or French list

  void add(std::uint32_t languages, int weight) noexcept {
    for (int i = 0; i < tongue::count; ++i) {
      if ((languages & (1U << static_cast<unsigned>(i))) != 0) score[static_cast<std::size_t>(i)] += weight;
    }
  }
};

/// Languages that a letter beyond a–z points to.
std::uint32_t languages_of_letter(char16_t c) noexcept {
  switch (c) {
    case u'é':
      return tongue::french | tongue::spanish | tongue::portuguese | tongue::catalan;
    case u'è':
      return tongue::french | tongue::italian | tongue::catalan | tongue::haitian;
    case u'à':
      return tongue::french | tongue::italian | tongue::catalan | tongue::portuguese;
    case u'ç':
      return tongue::french | tongue::portuguese | tongue::catalan;
    case u'ê':
    case u'â':
      return tongue::french | tongue::portuguese;
    case u'ë':
    case u'ï':
      return tongue::french | tongue::catalan | tongue::dutch;
    case u'î':
    case u'û':
    case u'œ':
    case u'ù':
    case u'ô':
      return tongue::french;
    case u'ñ':
    case u'¿':
    case u'¡':
      return tongue::spanish;
    case u'á':
    case u'í':
    case u'ú':
      return tongue::spanish | tongue::portuguese | tongue::another;
    case u'ó':
      return tongue::spanish | tongue::portuguese | tongue::catalan | tongue::another;
    case u'ò':
      return tongue::italian | tongue::catalan | tongue::haitian;
    case u'ì':
      return tongue::italian;
    case u'ã':
    case u'õ':
      return tongue::portuguese;
    case u'ß':
      return tongue::german;
    case u'ä':
    case u'ö':
      return tongue::german | tongue::another;
    case u'ü':
      return tongue::german | tongue::another;
    default:
      return c >= 0xC0 ? tongue::another : 0;
  }
}

bool ends_with(std::u16string_view word, std::u16string_view ending) noexcept {
  return word.size() > ending.size() + 1 && word.substr(word.size() - ending.size()) == ending;
}

/// Adds what the spelling of an unlisted word says.
void add_spelling(std::u16string_view word, Tally& tally) noexcept {
  for (const char16_t c : word) {
    if (c < 0x80) continue;
    const std::uint32_t languages = languages_of_letter(c);
    if (languages != 0) tally.add(languages, languages == tongue::french ? kCommon : kSpelling);
  }
  if (word.size() < 4) return;
  for (const std::u16string_view ending : {u"ing", u"ed", u"ly", u"ness", u"ful", u"th", u"ght", u"ck", u"'s", u"sh"}) {
    if (ends_with(word, ending)) tally.add(tongue::english, kSpelling);
  }
  for (const std::u16string_view ending : {u"ez", u"eux", u"euse", u"ons", u"ois", u"aux", u"eau", u"ette", u"ment",
                                           u"elle", u"ier", u"ais", u"ait", u"que", u"oir"}) {
    if (ends_with(word, ending)) tally.add(tongue::french, kSpelling);
  }
}

int count_languages(std::uint32_t languages) noexcept {
  int count = 0;
  for (; languages != 0; languages &= languages - 1) ++count;
  return count;
}

void add_word(std::u16string_view word, std::uint32_t found, Tally& tally) noexcept {
  ++tally.words;
  const std::uint32_t grammatical = found & ~kContent;
  if ((found & (kBoth | kContent)) != 0) ++tally.known;
  if (grammatical != 0) tally.add(grammatical, count_languages(grammatical) == 1 ? kUnique : kShared);
  const std::uint32_t content = ((found & tongue::english_content) != 0 ? tongue::english : 0U) |
                                ((found & tongue::french_content) != 0 ? tongue::french : 0U);
  if (content != 0) tally.add(content & ~grammatical, grammatical == 0 ? kCommon : kShared);
  if (found == 0) add_spelling(word, tally);
}

}  // namespace

LanguageGuesser::LanguageGuesser() : slots_(kSlots) {
  for (const WordList& list : word_lists()) add_list(list.words, list.language);
}

void LanguageGuesser::add_list(std::u16string_view words, std::uint32_t language) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(u' '), words.size());
    const std::uint64_t hash = base::hash_finish(base::hash_text(words.substr(0, end), base::kHashSeed));
    std::size_t slot = hash & (kSlots - 1);
    while (slots_[slot].languages != 0 && slots_[slot].hash != hash) slot = (slot + 1) & (kSlots - 1);
    slots_[slot].hash = hash;
    slots_[slot].languages |= language;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

std::uint32_t LanguageGuesser::find(std::u16string_view word) const noexcept {
  if (word.size() > 24) return 0;
  const std::uint64_t hash = base::hash_finish(base::hash_text(word, base::kHashSeed));
  std::size_t slot = hash & (kSlots - 1);
  while (slots_[slot].languages != 0 && slots_[slot].hash != hash) slot = (slot + 1) & (kSlots - 1);
  return slots_[slot].languages;
}

void LanguageGuesser::guess(Analysis& analysis) const {
  Tally tally;
  for (const Token& token : analysis.tokens) {
    if (token.type != TokenType::word || tally.words >= kMaxWords) continue;
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
  }
  if (tally.latin * 2 < tally.letters || tally.words == 0) return;
  const int english = tally.score[0];
  const int french = tally.score[1];
  const int best = std::max(english, french);
  const int foreign = *std::max_element(tally.score.begin() + 2, tally.score.end());
  if (best == 0 || english == french) return;
  analysis.language = english > french ? Language::english : Language::french;
  analysis.known_language = best >= foreign;
  if (!analysis.known_language) analysis.language = Language::unknown;
}

}  // namespace tact::text
