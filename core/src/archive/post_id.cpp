#include "archive/post_id.h"

#include <algorithm>
#include <span>

#include "base/sha256.h"

namespace tact::archive {
namespace {

constexpr std::size_t kHashDigits = 20;

std::string short_hash(std::string_view content) {
  return base::to_hex(base::sha256(std::as_bytes(std::span(content.data(), content.size())))).substr(0, kHashDigits);
}

// No slash, no at sign: an address or a handle would tell where the post is, which the ledger must not know.
bool is_plain(char byte) noexcept { return byte > ' ' && byte < 0x7F && byte != '/' && byte != '@'; }

}  // namespace

std::string id_from_content(std::int64_t at, std::string_view text) {
  std::string content = std::to_string(at);
  content.push_back('\n');
  content.append(text);
  return short_hash(content);
}

std::string id_from_own(std::string_view own) {
  if (own.empty()) return {};
  const bool plain = own.size() <= kMaxIdBytes && std::all_of(own.begin(), own.end(), is_plain);
  return plain ? std::string(own) : short_hash(own);
}

std::string_view last_segment(std::string_view address) noexcept {
  address = address.substr(0, address.find_first_of("?#"));
  while (!address.empty() && address.back() == '/') address.remove_suffix(1);
  const std::size_t slash = address.rfind('/');
  return slash == std::string_view::npos ? address : address.substr(slash + 1);
}

}  // namespace tact::archive
