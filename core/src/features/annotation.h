#pragma once

#include <cstdint>
#include <vector>

#include "features/lexicon.h"
#include "features/own_names.h"
#include "features/word_class.h"
#include "text/analysis.h"

namespace tact::features {

/// What a token stands for besides its words: whose name, whose link.
enum class Role : std::uint8_t {
  none,
  own_name,
  own_handle,
  own_hashtag,
  own_link,
  other_handle,
  other_link,    ///< the profile has domains and this is none of them
  media_link,    ///< a video, music or news site
  short_link,    ///< target hidden by a shortener
  unknown_link,  ///< the profile has no domain to compare with
  attachment     ///< link to the post's own picture
};

/// A word or set phrase that the lexicon knows.
struct ClassHit {
  ClassMask classes = 0;
  std::uint16_t first = 0;  ///< token index
  std::uint16_t last = 0;   ///< inclusive
};

/// Tokens with their meaning. Reused without reallocation. `left_out[i]` takes token i away, as if it had not been
/// written: that is how "what would change it" is computed.
struct Annotation {
  std::size_t begin = 0;  ///< the tokens that are read: all, or one sentence's
  std::size_t end = 0;
  std::vector<std::uint8_t> left_out;
  std::vector<ClassMask> classes;  ///< per token, phrases included at their first token
  std::vector<Role> roles;         ///< per token
  std::vector<ClassHit> hits;      ///< in text order
};

/// The lexicons by language; an unknown language is read with both.
struct Lexicons {
  Lexicon english;
  Lexicon french;
};

/// Fills everything but begin, end and left_out, which must have one element a token.
void annotate(const text::Analysis& analysis, const Lexicons& lexicons, const OwnNames& own, Annotation& out);

}  // namespace tact::features
