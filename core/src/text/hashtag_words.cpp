#include "text/hashtag_words.h"

#include "text/code_point.h"

namespace tact::text {
namespace {

/// Index after a code point and the marks that join it.
std::int32_t next_letter(std::u16string_view s, std::int32_t at, std::int32_t end) noexcept {
  at = code_point_at(s, at).end;
  while (at < end && (class_at(s, at) & (char_class::mark | char_class::ignorable)) != 0) at = code_point_at(s, at).end;
  return at;
}

}  // namespace

std::int32_t hashtag_word_end(std::u16string_view s, std::int32_t at, std::int32_t end, bool first) noexcept {
  const std::uint16_t opening = class_at(s, at);
  std::int32_t i = next_letter(s, at, end);
  if ((opening & char_class::digit) != 0) {
    while (i < end && (class_at(s, i) & char_class::digit) != 0) i = next_letter(s, i, end);
    return i;
  }
  const auto is = [&](std::int32_t index, std::uint16_t bits) {
    return index < end && (class_at(s, index) & bits) != 0;
  };
  const char16_t head = unit_at(s, at);
  if (first && (head == u'i' || head == u'e') && is(i, char_class::upper)) i = next_letter(s, i, end);
  if ((opening & char_class::upper) != 0 && is(i, char_class::upper)) {
    std::int32_t last = i;
    while (is(i, char_class::upper)) {
      last = i;
      i = next_letter(s, i, end);
    }
    if (!is(i, char_class::lower)) return i;
    // "PMEs": a lone plural s belongs to the capitals.
    const std::int32_t after = next_letter(s, i, end);
    return unit_at(s, i) == u's' && !is(after, char_class::lower) ? after : last;
  }
  while (is(i, char_class::letter) && !is(i, char_class::upper)) i = next_letter(s, i, end);
  return i;
}

}  // namespace tact::text
