#include "features/annotation.h"

#include <algorithm>
#include <array>

namespace tact::features {
namespace {

using text::Token;
using text::TokenType;

/// Sites whose links share something to watch, hear or read rather than a shop; general knowledge, checked by hand.
constexpr std::array<std::u16string_view, 34> kMediaHosts = {u"bbc.co.uk",
                                                             u"bbc.com",
                                                             u"cbc.ca",
                                                             u"cnn.com",
                                                             u"dailymotion.com",
                                                             u"deezer.com",
                                                             u"forbes.com",
                                                             u"github.com",
                                                             u"journaldemontreal.com",
                                                             u"lapresse.ca",
                                                             u"ledevoir.com",
                                                             u"lefigaro.fr",
                                                             u"lemonde.fr",
                                                             u"lesechos.fr",
                                                             u"liberation.fr",
                                                             u"medium.com",
                                                             u"npr.org",
                                                             u"nytimes.com",
                                                             u"ouest-france.fr",
                                                             u"radio-canada.ca",
                                                             u"reuters.com",
                                                             u"soundcloud.com",
                                                             u"spotify.com",
                                                             u"ted.com",
                                                             u"theguardian.com",
                                                             u"theverge.com",
                                                             u"tvanouvelles.ca",
                                                             u"vimeo.com",
                                                             u"washingtonpost.com",
                                                             u"wikipedia.org",
                                                             u"wired.com",
                                                             u"wsj.com",
                                                             u"youtu.be",
                                                             u"youtube.com"};

Role link_role(const Token& token, std::u16string_view host, const OwnNames& own) noexcept {
  if ((token.flags & text::token_flag::media_attachment) != 0) return Role::attachment;
  if (own.is_domain(host)) return Role::own_link;
  if (std::binary_search(kMediaHosts.begin(), kMediaHosts.end(), host)) return Role::media_link;
  if ((token.flags & text::token_flag::shortener) != 0) return Role::short_link;
  return own.has_domains() ? Role::other_link : Role::unknown_link;
}

bool joins_names(TokenType type) noexcept {
  return type == TokenType::word || type == TokenType::number || type == TokenType::punctuation ||
         type == TokenType::symbol;
}

/// Marks the longest own name that starts at `start`; returns the token after it, or start.
std::size_t mark_own_name(const text::Analysis& analysis, const OwnNames& own, std::size_t start, Annotation& out) {
  std::uint64_t state = compact_begin();
  std::size_t end = start;
  const std::size_t limit = std::min(out.end, start + static_cast<std::size_t>(own.longest_name()) + 1);
  for (std::size_t i = start; i < limit; ++i) {
    const Token& token = analysis.tokens[i];
    if (!joins_names(token.type) || out.left_out[i] != 0) break;
    const std::uint64_t before = state;
    const std::u16string_view norm = analysis.norm(token);
    state = compact_hash(norm, state);
    const bool owns = norm.ends_with(u"'s") && own.is_name(compact_hash(norm.substr(0, norm.size() - 2), before));
    if (state != before && (own.is_name(state) || owns)) end = i + 1;
  }
  for (std::size_t i = start; i < end; ++i) out.roles[i] = Role::own_name;
  return end;
}

/// Shorter names begin too many other words ("#artisanat" is not "Art").
constexpr int kLettersInHandle = 4;
constexpr int kLettersInHashtag = 5;

bool is_own_hashtag(const text::Analysis& analysis, const Token& token, const OwnNames& own) noexcept {
  if (own.begins(analysis.norm(token), kLettersInHashtag)) return true;
  if (own.is_handle(compact_hash(analysis.norm(token), compact_begin()))) return true;
  for (std::uint16_t p = 0; p < token.parts_count; ++p) {
    const std::u16string_view part = analysis.norm(analysis.parts[static_cast<std::size_t>(token.parts_start) + p]);
    if (part.size() > 2 && own.is_handle(compact_hash(part, compact_begin()))) return true;
  }
  return false;
}

bool is_own_handle(std::u16string_view handle, const OwnNames& own) noexcept {
  return own.is_handle(compact_hash(handle, compact_begin())) || own.begins(handle, kLettersInHandle);
}

void assign_roles(const text::Analysis& analysis, const OwnNames& own, Annotation& out) {
  for (std::size_t i = out.begin; i < out.end; ++i) {
    const Token& token = analysis.tokens[i];
    if (out.left_out[i] != 0 || out.roles[i] != Role::none) continue;
    switch (token.type) {
      case TokenType::link:
        out.roles[i] = link_role(token, analysis.norm(token), own);
        break;
      case TokenType::handle:
        out.roles[i] = is_own_handle(analysis.norm(token), own) ? Role::own_handle : Role::other_handle;
        break;
      case TokenType::hashtag:
        if (is_own_hashtag(analysis, token, own)) out.roles[i] = Role::own_hashtag;
        break;
      case TokenType::word:
      case TokenType::number:
        if (own.longest_name() > 0) mark_own_name(analysis, own, i, out);
        break;
      default:
        break;
    }
  }
}

/// Classes of a word; a plural the lexicon lacks takes those of its singular.
ClassMask word_classes(const Lexicon& lexicon, std::u16string_view norm) noexcept {
  const ClassMask found = lexicon.find(Lexicon::extend(Lexicon::begin(), norm)).classes;
  if (found != 0 || norm.size() < 5 || (norm.back() != u's' && norm.back() != u'x')) return found;
  return lexicon.find(Lexicon::extend(Lexicon::begin(), norm.substr(0, norm.size() - 1))).classes;
}

/// Longest set phrase from `start` of at least two tokens; 0 when there is none.
ClassMask phrase_at(const text::Analysis& analysis, const Lexicon& lexicon, const Annotation& annotation,
                    std::size_t start, std::size_t& last) {
  std::uint64_t state = Lexicon::begin();
  ClassMask best = 0;
  const std::size_t limit = std::min(annotation.end, start + kMaxPhraseTokens);
  for (std::size_t i = start; i < limit; ++i) {
    if (annotation.left_out[i] != 0) break;
    state = Lexicon::extend(state, analysis.norm(analysis.tokens[i]));
    const Lexicon::Hit hit = lexicon.find(state);
    if (hit.classes != 0 && i > start) {
      best = hit.classes;
      last = i;
    }
    if (!hit.prefix) break;
  }
  return best;
}

void add_hashtag_parts(const text::Analysis& analysis, const Lexicon& lexicon, std::size_t index, Annotation& out) {
  const Token& token = analysis.tokens[index];
  ClassMask classes = word_classes(lexicon, analysis.norm(token));
  for (std::uint16_t p = 0; p < token.parts_count; ++p) {
    classes |= word_classes(lexicon, analysis.norm(analysis.parts[static_cast<std::size_t>(token.parts_start) + p]));
  }
  out.classes[index] |= classes;
}

void look_up(const text::Analysis& analysis, const Lexicon& lexicon, Annotation& out) {
  std::size_t phrase_end = 0;
  ClassMask phrase_classes = 0;
  for (std::size_t i = out.begin; i < out.end; ++i) {
    if (out.left_out[i] != 0) continue;
    const Token& token = analysis.tokens[i];
    const auto at = static_cast<std::uint16_t>(i);
    if (token.type == TokenType::link || token.type == TokenType::handle || token.type == TokenType::email) continue;
    if (i >= phrase_end) {
      std::size_t last = i;
      phrase_classes = phrase_at(analysis, lexicon, out, i, last);
      if (phrase_classes != 0) {
        out.hits.push_back({phrase_classes, at, static_cast<std::uint16_t>(last)});
        out.classes[i] |= phrase_classes;
        phrase_end = last + 1;
      }
    }
    if (token.type == TokenType::hashtag) {
      add_hashtag_parts(analysis, lexicon, i, out);
    } else {
      // A phrase that repeats what its words carry counts once (core/lexicon/README.md).
      const ClassMask word = word_classes(lexicon, analysis.norm(token));
      const ClassMask fresh = i < phrase_end ? word & ~phrase_classes : word;
      out.classes[i] |= word;
      if (fresh != 0) out.hits.push_back({fresh, at, at});
      continue;
    }
    if (out.classes[i] != 0) out.hits.push_back({out.classes[i], at, at});
  }
}

}  // namespace

void annotate(const text::Analysis& analysis, const Lexicons& lexicons, const OwnNames& own, Annotation& out) {
  out.classes.resize(analysis.tokens.size());
  out.roles.resize(analysis.tokens.size());
  std::fill(out.classes.begin() + static_cast<std::ptrdiff_t>(out.begin),
            out.classes.begin() + static_cast<std::ptrdiff_t>(out.end), ClassMask{0});
  std::fill(out.roles.begin() + static_cast<std::ptrdiff_t>(out.begin),
            out.roles.begin() + static_cast<std::ptrdiff_t>(out.end), Role::none);
  out.hits.clear();
  assign_roles(analysis, own, out);
  if (analysis.language == Language::french) {
    look_up(analysis, lexicons.french, out);
  } else {
    look_up(analysis, lexicons.english, out);
  }
}

}  // namespace tact::features
