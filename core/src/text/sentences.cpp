#include "text/sentences.h"

#include <algorithm>
#include <array>

#include "text/code_point.h"

namespace tact::text {
namespace {

constexpr std::size_t kMaxSentenceIndex = 65'535;

/// Abbreviations whose dot ends no sentence.
constexpr std::array<std::u16string_view, 51> kAbbreviations = {
    u"apt",  u"approx", u"art", u"av",   u"ave", u"blvd", u"boul", u"bros", u"cf",    u"ch",  u"co",  u"dr",  u"ed",
    u"env",  u"ex",     u"fig", u"ft",   u"gen", u"hon",  u"inc",  u"jr",   u"ltd",   u"m",   u"max", u"me",  u"min",
    u"mlle", u"mme",    u"mr",  u"mrs",  u"ms",  u"mt",   u"no",   u"prof", u"sr",    u"st",  u"ste", u"tel", u"tél",
    u"vol",  u"vs",     u"rev", u"resp", u"nb",  u"sat",  u"fri",  u"thu",  u"thurs", u"wed", u"tue", u"tues"};

enum class Stop { none, full_stop, strong };

bool is_abbreviation(const Analysis& analysis, const Token& word) noexcept {
  if (word.type != TokenType::word) return false;
  const std::u16string_view norm = analysis.norm(word);
  if (norm.size() == 1) return (word.flags & token_flag::capitalised) != 0 || norm == u"p";
  return norm.size() <= 6 && std::find(kAbbreviations.begin(), kAbbreviations.end(), norm) != kAbbreviations.end();
}

/// What a token means for the end of its sentence.
Stop ending_of(const Analysis& analysis, std::size_t index, Stop before) noexcept {
  const Token& token = analysis.tokens[index];
  if (token.type == TokenType::time) {  // the dot of "p.m." may be the sentence's too
    return analysis.source[static_cast<std::size_t>(token.span.end - 1)] == u'.' ? Stop::full_stop : Stop::none;
  }
  if (token.type == TokenType::emoji) return before;
  if (token.type != TokenType::punctuation) return Stop::none;
  switch (analysis.source[static_cast<std::size_t>(token.span.start)]) {
    case u'!':
    case u'?':
    case 0x203C:
    case 0x2047:
    case 0x2048:
    case 0x2049:
    case 0x3002:
    case 0xFF01:
    case 0xFF1F:
    case 0x061F:
    case 0x0964:
      return Stop::strong;
    case u'…':
      return Stop::full_stop;
    case u'.':
      break;
    case u'"':
    case u'\'':
    case u')':
    case u']':
    case u'»':
    case 0x2019:
    case 0x201D:
      return before;
    default:
      return Stop::none;
  }
  if (before == Stop::strong) return before;
  const bool single = token.span.end - token.span.start == 1;
  if (!single || index == 0) return Stop::full_stop;
  const Token& previous = analysis.tokens[index - 1];
  if (previous.span.end != token.span.start) return Stop::full_stop;
  const bool list_number = previous.type == TokenType::number && (previous.flags & token_flag::starts_line) != 0;
  return list_number || is_abbreviation(analysis, previous) ? Stop::none : Stop::full_stop;
}

/// Whether a token goes with the sentence that has just ended before it: closing marks, more marks, emoji.
bool clings(const Analysis& analysis, const Token& token, bool gap) noexcept {
  if (token.type == TokenType::emoji) return true;
  if (token.type != TokenType::punctuation) return false;
  switch (analysis.source[static_cast<std::size_t>(token.span.start)]) {
    case u'!':
    case u'?':
    case u'.':
    case u'…':
    case u')':
    case u']':
    case u'»':
    case 0x201D:
      return true;
    case u'"':
    case u'\'':
    case 0x2019:
      return !gap;
    default:
      return false;
  }
}

bool begins_sentence(const Analysis& analysis, std::size_t index, Stop pending) noexcept {
  const Token& token = analysis.tokens[index];
  const bool gap = token.span.start > analysis.tokens[index - 1].span.end;
  if (clings(analysis, token, gap)) return false;
  const std::uint16_t opening = class_at(analysis.source, token.span.start);
  if (pending == Stop::strong) return gap || (opening & char_class::letter) != 0;
  if ((opening & char_class::lower) != 0) return false;
  if (gap)
    return token.type != TokenType::punctuation || (token.flags & token_flag::starts_line) != 0 ||
           unit_at(analysis.source, token.span.start) != u',';
  return (opening & char_class::upper) != 0;
}

}  // namespace

void split_sentences(Analysis& analysis) {
  analysis.sentences.clear();
  Stop pending = Stop::none;
  for (std::size_t i = 0; i < analysis.tokens.size(); ++i) {
    Token& token = analysis.tokens[i];
    const bool line = (token.flags & token_flag::starts_line) != 0;
    const bool begins = i == 0 || line || (pending != Stop::none && begins_sentence(analysis, i, pending));
    if (begins && analysis.sentences.size() <= kMaxSentenceIndex) {
      analysis.sentences.push_back(token.span);
      token.flags |= token_flag::starts_sentence;
      pending = Stop::none;
    }
    analysis.sentences.back().end = token.span.end;
    token.sentence = static_cast<std::uint16_t>(analysis.sentences.size() - 1);
    pending = ending_of(analysis, i, pending);
  }
}

}  // namespace tact::text
