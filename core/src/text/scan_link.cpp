#include <algorithm>
#include <array>

#include "text/code_point.h"
#include "text/link_names.h"
#include "text/scan.h"

namespace tact::text {
namespace {

constexpr std::int32_t kMaxHost = 253;      // RFC 1035
constexpr std::int32_t kMaxLocalPart = 64;  // RFC 5321

bool is_host_char(std::u16string_view s, std::int32_t at) noexcept {
  const char16_t c = unit_at(s, at);
  if (c < 0x80) return is_ascii_letter(c) || is_digit(c) || c == u'-' || c == u'.' || c == u'_';
  return (c & 0xF800) != 0xD800 && (class_of(c) & (char_class::letter | char_class::mark)) != 0;
}

bool is_local_char(char16_t c) noexcept {
  return is_ascii_letter(c) || is_digit(c) || c == u'.' || c == u'_' || c == u'-' || c == u'+' || c == u'%';
}

/// End of the run of host characters, without dots and hyphens at its end.
std::int32_t host_end(std::u16string_view s, std::int32_t at) noexcept {
  std::int32_t end = at;
  while (end - at <= kMaxHost && is_host_char(s, end)) ++end;
  if (end - at > kMaxHost) return at;
  while (end > at && (unit_at(s, end - 1) == u'.' || unit_at(s, end - 1) == u'-' || unit_at(s, end - 1) == u'_')) --end;
  return end;
}

bool ends_link(char16_t c) noexcept {
  if (c <= u' ' || c == 0x7F || c == 0xA0) return true;
  if (c == u'<' || c == u'>' || c == u'"' || c == u'`' || c == u'|' || c == u'{' || c == u'}') return true;
  if (c == u'«' || c == u'»' || c == 0x85 || c == 0x3000 || c == 0x3001 || c == 0x3002) return true;
  // General punctuation: blanks, dashes, quotation marks, dots. Higher: emoji.
  return (c >= 0x2000 && c < 0x2C00) || (c & 0xF800) == 0xD800 || c == 0xFE0F || c == 0xFEFF;
}

/// End of a link's text, without the punctuation of the sentence around it.
std::int32_t trimmed_end(std::u16string_view s, std::int32_t from, std::int32_t at) noexcept {
  std::int32_t end = at;
  std::int32_t open = 0;
  std::int32_t closed = 0;
  while (static_cast<std::size_t>(end) < s.size() && !ends_link(s[static_cast<std::size_t>(end)])) {
    open += unit_at(s, end) == u'(' ? 1 : 0;
    closed += unit_at(s, end) == u')' ? 1 : 0;
    ++end;
  }
  while (end > from) {
    const char16_t last = unit_at(s, end - 1);
    if (last == u')' && closed > open) {
      --closed;
    } else if (last != u'.' && last != u',' && last != u';' && last != u':' && last != u'!' && last != u'?' &&
               last != u'\'' && last != u'*' && last != u']' && last != u'[' && last != u'(') {
      break;
    } else if (last == u'(') {
      --open;
    }
    --end;
  }
  return end;
}

/// The match of a link whose host is known; sets what its host says.
Match link(std::u16string_view s, std::int32_t host, std::int32_t host_stop, std::int32_t end) {
  Match match{end, TokenType::link, 0, -1, -1};
  std::array<char16_t, kMaxHost + 1> lower{};
  std::int32_t length = 0;
  for (std::int32_t i = host; i < host_stop && length < kMaxHost; ++i) {
    lower[static_cast<std::size_t>(length++)] = to_lower(unit_at(s, i));
  }
  std::u16string_view name(lower.data(), static_cast<std::size_t>(length));
  if (name.substr(0, 4) == u"www.") name.remove_prefix(4);
  if (is_media_attachment(name)) match.flags |= token_flag::media_attachment;
  if (is_shortener(name)) match.flags |= token_flag::shortener;
  return match;
}

/// ":8080", "/path", "?query", "#part" after a host; the same index when there is none.
std::int32_t path_end(std::u16string_view s, std::int32_t host) noexcept {
  std::int32_t end = host;
  if (unit_at(s, end) == u':' && is_digit(unit_at(s, end + 1)) && is_digit(unit_at(s, end + 2))) {
    std::int32_t port = end + 1;
    while (port - end <= 5 && is_digit(unit_at(s, port))) ++port;
    if (unit_at(s, port) == u'/') end = port;
  }
  const char16_t c = unit_at(s, end);
  return c == u'/' || c == u'?' || c == u'#' ? trimmed_end(s, host, end) : host;
}

Match with_scheme(std::u16string_view s, std::int32_t host) {
  const std::int32_t host_stop = host_end(s, host);
  if (host_stop == host) return {};
  return link(s, host, host_stop, std::max(host_stop, trimmed_end(s, host, host_stop)));
}

/// Whether the letters after the last dot make the name before `end` a link without scheme.
bool is_domain(std::u16string_view s, std::int32_t at, std::int32_t end, bool sure) {
  const std::u16string_view host = slice(s, at, end);
  const std::size_t dot = host.rfind(u'.');
  if (dot == std::u16string_view::npos || dot == 0 || host.find(u"..") != std::u16string_view::npos) return false;
  const std::u16string_view written = host.substr(dot + 1);
  if (written.size() < 2 || written.size() > 12) return false;
  std::array<char16_t, 12> lower{};
  std::size_t uppers = 0;
  for (std::size_t i = 0; i < written.size(); ++i) {
    lower[i] = to_lower(written[i]);
    uppers += is_ascii_upper(written[i]) ? 1U : 0U;
  }
  const std::u16string_view label(lower.data(), written.size());
  const TopLevel kind = top_level(label);
  if (kind == TopLevel::none) return false;
  if (kind == TopLevel::word && !sure) {
    std::array<char16_t, 32> whole{};
    if (host.size() > whole.size()) return false;
    std::transform(host.begin(), host.end(), whole.begin(), to_lower);
    return is_shortener(std::u16string_view(whole.data(), host.size()));
  }
  // A capital after the dot is the next sentence's, unless all is in capitals.
  if (uppers == 0) return true;
  if (uppers == written.size()) {
    return std::none_of(host.begin(), host.end(), [](char16_t c) { return c >= u'a' && c <= u'z'; });
  }
  return label == u"com" || label == u"org" || label == u"net";
}

Match email_from(std::u16string_view s, std::int32_t at) noexcept {
  std::int32_t local = at;
  while (local - at <= kMaxLocalPart && is_local_char(unit_at(s, local))) ++local;
  if (local == at || unit_at(s, local) != u'@' || unit_at(s, local - 1) == u'.') return {};
  std::int32_t end = host_end(s, local + 1);
  const std::u16string_view host = slice(s, local + 1, end);
  const std::size_t dot = host.rfind(u'.');
  if (dot == std::u16string_view::npos || dot == 0) return {};
  const std::u16string_view top = host.substr(dot + 1);
  const bool letters = std::all_of(top.begin(), top.end(), is_ascii_letter);
  return letters && top.size() >= 2 ? Match{end, TokenType::email, 0, -1, -1} : Match{};
}

}  // namespace

Match scan_link_or_email(std::u16string_view s, std::int32_t at) noexcept {
  for (const std::u16string_view scheme : {u"https://", u"http://", u"ftp://"}) {
    bool equal = true;
    for (std::size_t i = 0; equal && i < scheme.size(); ++i) {
      equal = to_lower(unit_at(s, at + static_cast<std::int32_t>(i))) == scheme[i];
    }
    if (equal) return with_scheme(s, at + static_cast<std::int32_t>(scheme.size()));
  }
  const Match email = email_from(s, at);
  if (email.found()) return email;
  const std::int32_t host = host_end(s, at);
  if (host == at) return {};
  const bool www = to_lower(unit_at(s, at)) == u'w' && to_lower(unit_at(s, at + 1)) == u'w' &&
                   to_lower(unit_at(s, at + 2)) == u'w' && unit_at(s, at + 3) == u'.';
  // The path is read only once the host is accepted: reading it for nothing would make long texts slow.
  if (www ? slice(s, at + 4, host).find(u'.') == std::u16string_view::npos
          : !is_domain(s, at, host, unit_at(s, host) == u'/')) {
    return {};
  }
  return link(s, at, host, path_end(s, host));
}

}  // namespace tact::text
