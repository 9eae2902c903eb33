#include <algorithm>

#include "text/analysis.h"
#include "text/code_point.h"
#include "text/fold.h"
#include "text/link_names.h"

namespace tact::text {
namespace {

/// The host of a link: without scheme, user, port, path and final dot.
std::u16string_view host_of(std::u16string_view link) noexcept {
  const std::size_t scheme = link.substr(0, 16).find(u"://");
  if (scheme != std::u16string_view::npos) link.remove_prefix(scheme + 3);
  link = link.substr(0, link.find_first_of(u"/?#\\"));
  const std::size_t user = link.rfind(u'@');
  if (user != std::u16string_view::npos) link.remove_prefix(user + 1);
  link = link.substr(0, link.find(u':'));
  while (!link.empty() && link.back() == u'.') link.remove_suffix(1);
  return link;
}

bool is_address(std::u16string_view host) noexcept {
  return std::all_of(host.begin(), host.end(), [](char16_t c) { return is_digit(c) || c == u'.'; });
}

}  // namespace

void append_registrable_host(std::u16string_view link, std::u16string& out) {
  const std::u16string_view host = host_of(link);
  if (host.find(u'.') == std::u16string_view::npos || host.front() == u'.') return;
  const std::size_t before = out.size();
  if (std::all_of(host.begin(), host.end(), [](char16_t c) { return c < 0x80; })) {
    for (const char16_t c : host) out.push_back(to_lower(c));
  } else {
    Folder folder;
    folder.append(host, out);
  }
  const std::u16string_view lower = std::u16string_view(out).substr(before);
  if (is_address(lower)) return;
  int labels = suffix_labels(lower) + 1;
  std::size_t start = lower.size();
  while (labels > 0 && start != 0) {
    const std::size_t dot = lower.rfind(u'.', start - 1);
    start = dot == std::u16string_view::npos ? 0 : dot;
    --labels;
  }
  std::size_t drop = lower[start] == u'.' ? start + 1 : start;
  // "www.wordpress.com" is the house, not a customer of it.
  if (lower.substr(drop, 4) == u"www." && lower.find(u'.', drop + 4) != std::u16string_view::npos) drop += 4;
  out.erase(before, drop);
}

std::u16string registrable_host(std::u16string_view link) {
  std::u16string out;
  const std::size_t start = link.find_first_not_of(u" \t\r\n\u00A0");
  if (start == std::u16string_view::npos) return out;
  link = link.substr(start, link.find_first_of(u" \t\r\n\u00A0", start) - start);
  append_registrable_host(link, out);
  return out;
}

}  // namespace tact::text
