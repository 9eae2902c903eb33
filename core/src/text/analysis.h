#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tact/verdict.h"

namespace tact::text {

/// What a token is. Words and the social tokens that posts are made of.
enum class TokenType : std::uint8_t {
  word,        ///< letters; French elisions are split ("l'" + "offre"), English contractions kept ("don't")
  number,      ///< digits without unit
  price,       ///< "25 $", "25,99 $", "$25", "€12", "12 €", "£5", "CHF 30", "12 euros", "2 pour 1", "2 for 1"
  percentage,  ///< "20 %", "20%", "-20%"
  date,        ///< "12/06", "12 juin", "June 12th", "2026-11-26", a weekday name alone stays a word
  time,        ///< "18h", "18 h 30", "6pm", "6:30 p.m."
  phone,       ///< "418-555-0142", "+33 6 12 34 56 78"
  link,        ///< with or without scheme, shorteners included
  email,
  handle,       ///< "@name", "@name@instance", "/u/name", "u/name"
  hashtag,      ///< "#MotsCroisés"; its words are in Analysis::parts
  emoji,        ///< a whole sequence (ZWJ, skin tone, flag, keycap), also ":)" and "<3"
  repost_mark,  ///< "RT" before a handle
  credit_mark,  ///< "via", "h/t", "par"/"by" before a handle
  punctuation,  ///< one run of the same mark ("!!!", "…")
  symbol        ///< bullets, arrows, anything else
};

/// Facts about a token that features use.
namespace token_flag {
inline constexpr std::uint16_t capitalised = 1;  ///< first letter upper case
inline constexpr std::uint16_t all_caps = 2;     ///< two or more letters, all upper case
inline constexpr std::uint16_t elongated = 4;    ///< a letter three times or more in a row ("sooo"); norm has two
inline constexpr std::uint16_t starts_sentence = 8;
inline constexpr std::uint16_t starts_line = 16;
inline constexpr std::uint16_t elided = 32;            ///< an elided French article or pronoun ("l'", "qu'")
inline constexpr std::uint16_t media_attachment = 64;  ///< link to an attached picture (pic.twitter.com, …)
inline constexpr std::uint16_t shortener = 128;        ///< link host is a URL shortener (t.co, bit.ly, lnkd.in)
}  // namespace token_flag

/// One token. `norm` is a view into Analysis::normalised: NFKC case-folded, straight apostrophes, accents kept,
/// links reduced to their registrable host ("exemple.co.uk"), handles and hashtags without their mark.
struct Token {
  TokenType type = TokenType::word;
  std::uint16_t flags = 0;
  Span span;                     ///< in the source text
  std::uint32_t norm_start = 0;  ///< in Analysis::normalised
  std::uint32_t norm_length = 0;
  std::uint16_t sentence = 0;     ///< index into Analysis::sentences
  std::uint16_t line = 0;         ///< counted by '\n', capped at 65,535
  std::uint16_t parts_start = 0;  ///< hashtags: their words in Analysis::parts
  std::uint16_t parts_count = 0;
};

/// A word inside a hashtag ("#MotsCroisés2026" → mots, croisés, 2026).
struct HashtagPart {
  Span span;
  std::uint32_t norm_start = 0;
  std::uint32_t norm_length = 0;
};

/// The tokens of one text with the way back to its indices. Reused from call to call without reallocation.
struct Analysis {
  std::u16string_view source;  ///< the caller's text (its head when truncated); must outlive the analysis
  std::u16string normalised;   ///< the backing store of all norms
  std::vector<Token> tokens;
  std::vector<HashtagPart> parts;
  std::vector<Span> sentences;  ///< never empty when there is a token; a line break ends a sentence
  Language language = Language::unknown;
  bool known_language = false;  ///< false: neither English nor French (or nothing to judge by)
  bool truncated = false;
  std::int32_t grapheme_count = 0;
  std::int32_t letter_count = 0;  ///< letters in word tokens

  [[nodiscard]] std::u16string_view norm(const Token& token) const noexcept {
    return std::u16string_view(normalised).substr(token.norm_start, token.norm_length);
  }
  [[nodiscard]] std::u16string_view norm(const HashtagPart& part) const noexcept {
    return std::u16string_view(normalised).substr(part.norm_start, part.norm_length);
  }
};

/// Splits texts. Holds the ICU break iterators and normaliser, so that a call allocates nothing after warm-up.
class Analyzer {
 public:
  Analyzer();
  ~Analyzer();
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;
  /// False when ICU's data is missing (a broken build): every analysis would be empty.
  [[nodiscard]] bool ready() const noexcept;
  void analyze(std::u16string_view source, Analysis& out);

 private:
  struct State;
  State* state_;
};

/// Folds a string as norms are folded (NFKC case folding, straight apostrophes): for profiles and lexicon entries.
[[nodiscard]] std::u16string fold(std::u16string_view raw);
/// Removes diacritics from an already folded string ("été" → "ete").
[[nodiscard]] std::u16string strip_accents(std::u16string_view folded);
/// Registrable host of a link or bare domain ("https://www.shop.exemple.co.uk/a" → "exemple.co.uk"); empty if none.
[[nodiscard]] std::u16string registrable_host(std::u16string_view link);

/// UTF-8 ↔ UTF-16. to_utf16 returns false on invalid UTF-8 (out is then unspecified); lone surrogates become U+FFFD
/// on the way out.
[[nodiscard]] bool to_utf16(std::string_view utf8, std::u16string& out);
[[nodiscard]] std::string to_utf8(std::u16string_view utf16);

}  // namespace tact::text
