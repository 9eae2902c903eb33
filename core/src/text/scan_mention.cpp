#include "text/code_point.h"
#include "text/scan.h"

namespace tact::text {
namespace {

constexpr std::int32_t kMaxName = 64;

bool is_name_char(std::u16string_view s, std::int32_t at) noexcept {
  return unit_at(s, at) == u'_' || is_word_char(class_at(s, at));
}

std::int32_t next_index(std::u16string_view s, std::int32_t at) noexcept { return code_point_at(s, at).end; }

/// End of a name: letters, digits and "_", with single dots or hyphens between small letters, digits and "_".
std::int32_t name_end(std::u16string_view s, std::int32_t at, bool& has_letter) noexcept {
  std::int32_t end = at;
  while (end - at < kMaxName) {
    if (is_name_char(s, end)) {
      has_letter = has_letter || (class_at(s, end) & char_class::letter) != 0 || unit_at(s, end) == u'_';
      end = next_index(s, end);
      continue;
    }
    const char16_t after = unit_at(s, end + 1);
    const bool joins =
        end > at && unit_at(s, end) == u'.' && ((after >= u'a' && after <= u'z') || is_digit(after) || after == u'_');
    if (!joins) break;
    ++end;
  }
  return end;
}

Match handle(std::int32_t end, std::int32_t norm_start) noexcept {
  return {end, TokenType::handle, 0, norm_start, end};
}

}  // namespace

Match scan_handle(std::u16string_view s, std::int32_t at) noexcept {
  if (unit_at(s, at) == u'/') ++at;
  bool has_letter = false;
  if (to_lower(unit_at(s, at)) == u'u' && unit_at(s, at + 1) == u'/') {
    // Reddit's names: 3 to 20 of letters, digits, "_" and "-".
    std::int32_t end = at + 2;
    while (end - at < 24 && (is_ascii_letter(unit_at(s, end)) || is_digit(unit_at(s, end)) || unit_at(s, end) == u'_' ||
                             (unit_at(s, end) == u'-' && is_ascii_letter(unit_at(s, end + 1))))) {
      ++end;
    }
    return end - at >= 5 && !is_word_char(class_at(s, end)) ? handle(end, at + 2) : Match{};
  }
  if (unit_at(s, at) != u'@' && unit_at(s, at) != 0xFF20) return {};
  const std::int32_t name = at + 1;
  std::int32_t end = name_end(s, name, has_letter);
  if (end == name || !has_letter) return {};
  if (is_digit(unit_at(s, name))) {  // "@6pm" is an hour
    const Match time = scan_time(s, name);
    if (time.found() && time.end >= end) return {};
  }
  if (unit_at(s, end) == u'@') {
    std::int32_t host = end + 1;
    bool dotted = false;
    while (host - end < 253 && (is_name_char(s, host) || ((unit_at(s, host) == u'.' || unit_at(s, host) == u'-') &&
                                                          is_name_char(s, host + 1)))) {
      dotted = dotted || unit_at(s, host) == u'.';
      host = next_index(s, host);
    }
    if (dotted) end = host;
  }
  return handle(end, name);
}

Match scan_hashtag(std::u16string_view s, std::int32_t at) noexcept {
  std::int32_t end = at + 1;
  bool has_letter = false;
  while (static_cast<std::size_t>(end) < s.size()) {
    const std::uint16_t bits = class_at(s, end);
    // Joiners belong to the letters of Indic and Persian tags.
    const bool joiner = (unit_at(s, end) == 0x200C || unit_at(s, end) == 0x200D) && is_word_char(class_at(s, end + 1));
    if (!is_word_char(bits) && unit_at(s, end) != u'_' && !(joiner && has_letter)) break;
    has_letter = has_letter || (bits & char_class::letter) != 0;
    end = next_index(s, end);
  }
  return has_letter ? Match{end, TokenType::hashtag, 0, at + 1, end} : Match{};
}

}  // namespace tact::text
