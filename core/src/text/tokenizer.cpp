#include "text/tokenizer.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <array>

#include "text/code_point.h"
#include "text/hashtag_words.h"
#include "text/link_names.h"

namespace tact::text {
namespace {

constexpr std::array<std::u16string_view, 16> kUnits = {u"km",  u"kg", u"g",   u"cm", u"mm", u"ml", u"l",  u"lb",
                                                        u"lbs", u"h",  u"min", u"mn", u"oz", u"ft", u"go", u"gb"};
constexpr std::array<std::u16string_view, 10> kOrdinals = {u"er",   u"re", u"e",  u"ère", u"ème",
                                                           u"ième", u"st", u"nd", u"rd",  u"th"};

Match word(std::int32_t end) noexcept { return {end, TokenType::word, 0, -1, -1}; }

}  // namespace

void Tokenizer::run() {
  while (at_ < end_) step();
}

void Tokenizer::step() {
  const CodePoint c = code_point_at(s_, at_);
  const std::uint16_t bits = class_of(c.value);
  if ((bits & char_class::space) != 0) {
    if (c.value == U'\n' && line_ < 0xFFFF) ++line_;
    line_start_ = line_start_ || (bits & char_class::line_break) != 0;
    at_ = c.end;
    return;
  }
  if ((bits & char_class::ignorable) != 0) {
    at_ = c.end;
    return;
  }
  if ((bits & char_class::unspaced) != 0) {
    std::int32_t end = c.end;
    while (end < end_ && (class_at(s_, end) & (char_class::unspaced | char_class::mark)) != 0) {
      end = code_point_at(s_, end).end;
    }
    add_unspaced(end);
    return;
  }
  add(match_at(bits));
}

Match Tokenizer::match_at(std::uint16_t bits) {
  if ((bits & char_class::letter) != 0) return match_letter();
  if ((bits & char_class::digit) != 0) return match_digit();
  return match_other(bits);
}

Match Tokenizer::match_digit() const {
  if (is_digit(unit_at(s_, at_))) {
    for (const auto scanner : {scan_emoji, scan_price, scan_percentage, scan_date, scan_time, scan_phone}) {
      const Match match = scanner(s_, at_);
      if (match.found()) return match;
    }
    const Amount amount = scan_amount(s_, at_);
    const std::uint16_t after = class_at(s_, amount.end);
    const char16_t stop = unit_at(s_, amount.end);
    const bool letter = (after & char_class::letter) != 0;
    const bool joined =
        stop == u'@' || stop == u'_' || (stop == u'-' && (class_at(s_, amount.end + 1) & char_class::letter) != 0);
    if ((letter || joined) && amount.end > no_link_before_) {
      const Match link = scan_link_or_email(s_, at_);
      if (link.found()) return link;
    }
    if (!letter || (after & char_class::unspaced) != 0) return {amount.end, TokenType::number, 0, -1, -1};
    const std::int32_t end = letters_end(s_, amount.end);
    const auto ends_with = [&](std::u16string_view unit) { return match_word(s_, amount.end, unit) == end; };
    const bool number = std::any_of(kUnits.begin(), kUnits.end(), ends_with) ||
                        std::any_of(kOrdinals.begin(), kOrdinals.end(), ends_with);
    return {end, number ? TokenType::number : TokenType::word, 0, -1, -1};
  }
  std::int32_t end = at_;
  while (end < end_ && (class_at(s_, end) & (char_class::digit | char_class::mark)) != 0) {
    end = code_point_at(s_, end).end;
  }
  return {end, TokenType::number, 0, -1, -1};
}

Match Tokenizer::match_credit(std::int32_t end) const {
  const std::u16string_view written = slice(s_, at_, end);
  TokenType type = TokenType::word;
  if (written == u"RT") type = TokenType::repost_mark;
  if (match_word(s_, at_, u"via") == end || match_word(s_, at_, u"by") == end || match_word(s_, at_, u"par") == end) {
    type = TokenType::credit_mark;
  }
  if (match_word(s_, at_, u"h") == end && match_word(s_, end, u"/t") >= 0) {
    type = TokenType::credit_mark;
    end += 2;
  }
  if (type == TokenType::word) return {};
  std::int32_t mention = skip_blank(s_, end);
  if (unit_at(s_, mention) == u':') mention = skip_blank(s_, mention + 1);
  return unit_at(s_, mention) == u'@' && scan_handle(s_, mention).found() ? Match{end, type, 0, -1, -1} : Match{};
}

Match Tokenizer::match_letter() {
  const std::int32_t run = std::max(letters_end(s_, at_), code_point_at(s_, at_).end);
  const char16_t stop = unit_at(s_, run);
  const std::int32_t length = run - at_;
  if (length <= 3) {
    const Match smiley = scan_emoji(s_, at_);
    if (smiley.found()) return smiley;
  }
  if (length == 1 && stop == u'/') {
    const Match handle = scan_handle(s_, at_);
    if (handle.found()) return handle;
  }
  const bool may_link =
      stop == u'.' || stop == u'@' || stop == u':' || stop == u'-' || stop == u'_' || stop == u'+' || stop == u'%';
  if (may_link && at_ >= no_link_before_) {
    const Match link = scan_link_or_email(s_, at_);
    if (link.found()) return link;
    // The rest of this run ends alike, so it is no link either.
    no_link_before_ = run;
    while (no_link_before_ < end_) {
      const char16_t c = unit_at(s_, no_link_before_);
      if (!is_ascii_letter(c) && !is_digit(c) && c != u'.' && c != u'-' && c != u'_') break;
      ++no_link_before_;
    }
  }
  if (length == 1 && stop == u'.') {
    const std::int32_t dotted = dotted_end(s_, at_);
    if (dotted >= 0) return word(dotted);
  }
  if (is_apostrophe(stop)) {
    const std::int32_t elided = length <= 6 ? elision_end(s_, at_) : -1;
    if (elided >= 0) return {elided, TokenType::word, token_flag::elided, -1, -1};
    return word(word_end(s_, run));
  }
  if (stop == u'$' || (is_inner_space(stop) && is_ascii_upper(unit_at(s_, at_)) && is_digit(unit_at(s_, run + 1)))) {
    const Match price = scan_price(s_, at_);
    if (price.found()) return price;
  }
  if ((is_inner_space(stop) && is_digit(unit_at(s_, run + 1))) ||
      (stop == u'.' && is_digit(unit_at(s_, skip_blank(s_, run + 1))))) {
    const Match date = scan_date(s_, at_);
    if (date.found()) return date;
  }
  if (length <= 3 && (is_inner_space(stop) || stop == u':' || stop == u'@' || stop == u'/')) {
    const Match credit = match_credit(run);
    if (credit.found()) return credit;
  }
  return word(stop == 0xB7 ? word_end(s_, run) : run);
}

Match Tokenizer::match_other(std::uint16_t bits) const {
  const char16_t c = unit_at(s_, at_);
  const bool after_word = is_word_char(class_before(s_, at_));
  Match match;
  if ((c == u'@' || c == 0xFF20) && !after_word) match = scan_handle(s_, at_);
  if (c == u'/' && !after_word && to_lower(unit_at(s_, at_ + 1)) == u'u') match = scan_handle(s_, at_);
  if ((c == u'#' || c == 0xFF03) && !after_word && unit_at(s_, at_ - 1) != u'&') match = scan_hashtag(s_, at_);
  if (match.found()) return match;
  if ((bits & char_class::currency) != 0) match = scan_price(s_, at_);
  if (match.found()) return match;
  const bool signs = (c == u'-' || c == u'+' || c == 0x2212 || c == 0x2013) && !after_word;
  if (signs && is_digit(unit_at(s_, at_ + 1))) {
    if (c == u'+') match = scan_phone(s_, at_);
    if (!match.found()) match = scan_percentage(s_, at_ + 1);
    if (!match.found()) match = scan_price(s_, at_ + 1);
    if (match.found()) return match;
  }
  if (c == u'(' && is_digit(unit_at(s_, at_ + 1))) match = scan_phone(s_, at_);
  if (!match.found()) match = scan_emoji(s_, at_);
  return match.found() ? match : match_run(bits);
}

Match Tokenizer::match_run(std::uint16_t bits) const {
  const CodePoint first = code_point_at(s_, at_);
  std::int32_t end = first.end;
  while (end < end_) {
    const CodePoint next = code_point_at(s_, end);
    const bool joins = next.value == first.value || next.value == 0xFE0F || next.value == 0xFE0E ||
                       (class_of(next.value) & char_class::mark) != 0;
    if (!joins) break;
    end = next.end;
  }
  const bool punctuation = (bits & char_class::punctuation) != 0;
  return {end, punctuation ? TokenType::punctuation : TokenType::symbol, 0, -1, -1};
}

void Tokenizer::add(const Match& match) {
  Token& token = out_.tokens.emplace_back();
  token.type = match.type;
  token.flags = match.flags;
  token.span = {at_, match.end};
  token.line = line_;
  if (line_start_) token.flags |= token_flag::starts_line;
  line_start_ = false;
  token.norm_start = static_cast<std::uint32_t>(out_.normalised.size());
  if (match.type == TokenType::link) {
    append_registrable_host(slice(s_, at_, match.end), out_.normalised);
  } else if (match.norm_start >= 0) {
    folder_.append(slice(s_, match.norm_start, match.norm_end), out_.normalised);
  } else {
    folder_.append(slice(s_, at_, match.end), out_.normalised);
  }
  if (match.type == TokenType::word) add_word_shape(token);
  token.norm_length = static_cast<std::uint32_t>(out_.normalised.size()) - token.norm_start;
  if (match.type == TokenType::hashtag) add_hashtag_parts(token);
  at_ = match.end;
}

void Tokenizer::add_word_shape(Token& token) {
  std::int32_t letters = 0;
  std::int32_t uppers = 0;
  bool first_upper = false;
  for (std::int32_t i = token.span.start; i < token.span.end;) {
    const CodePoint c = code_point_at(s_, i);
    const std::uint16_t bits = class_of(c.value);
    if ((bits & char_class::letter) != 0) {
      const bool upper = (bits & char_class::upper) != 0;
      first_upper = first_upper || (letters == 0 && upper);
      uppers += upper ? 1 : 0;
      ++letters;
    }
    i = c.end;
  }
  out_.letter_count += letters;
  if (first_upper) token.flags |= token_flag::capitalised;
  if (letters >= 2 && uppers == letters) token.flags |= token_flag::all_caps;
  if (collapse_elongations(out_.normalised, token.norm_start)) token.flags |= token_flag::elongated;
}

void Tokenizer::add_hashtag_parts(Token& token) {
  token.parts_start = static_cast<std::uint16_t>(out_.parts.size());
  bool first = true;
  for (std::int32_t i = token.span.start + 1; i < token.span.end;) {
    if (!is_word_char(class_at(s_, i))) {
      i = code_point_at(s_, i).end;
      continue;
    }
    const std::int32_t end = hashtag_word_end(s_, i, token.span.end, first);
    HashtagPart& part = out_.parts.emplace_back();
    part.span = {i, end};
    part.norm_start = static_cast<std::uint32_t>(out_.normalised.size());
    folder_.append(slice(s_, i, end), out_.normalised);
    part.norm_length = static_cast<std::uint32_t>(out_.normalised.size()) - part.norm_start;
    first = false;
    i = end;
  }
  token.parts_count = static_cast<std::uint16_t>(out_.parts.size() - token.parts_start);
}

void Tokenizer::add_unspaced(std::int32_t end) {
  const std::int32_t start = at_;
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(words_, s_.data() + start, end - start, &status);
  while (U_SUCCESS(status) && at_ < end) {
    const std::int32_t next = ubrk_next(words_);
    add(word(next == UBRK_DONE ? end : start + next));
  }
  if (at_ < end) add(word(end));
}

}  // namespace tact::text
