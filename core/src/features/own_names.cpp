#include "features/own_names.h"

#include <algorithm>

#include "base/hash.h"
#include "text/analysis.h"

namespace tact::features {
namespace {

/// Base letter of the accented Latin letters of Latin-1 and Latin Extended-A that names in our languages use.
char16_t base_letter(char16_t unit) noexcept {
  constexpr std::u16string_view kAccented = u"àáâãäåçèéêëìíîïñòóôõöøùúûüýÿœæ";
  constexpr std::u16string_view kPlain = u"aaaaaaceeeeiiiinoooooouuuuyyoa";
  static_assert(kAccented.size() == kPlain.size());
  if (unit < 0x80) return unit;
  const auto at = kAccented.find(unit);
  return at == std::u16string_view::npos ? unit : kPlain[at];
}

bool counts(char16_t unit) noexcept {
  if (unit < 0x80) return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
  return unit != 0x2019 && unit != 0x00b7 && unit != 0x2013 && unit != 0x2014;
}

void sort_unique(std::vector<std::uint64_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

std::uint64_t compact_begin() noexcept { return base::kHashSeed; }

std::uint64_t compact_hash(std::u16string_view folded, std::uint64_t state) noexcept {
  for (const char16_t unit : folded) {
    if (counts(unit)) state = base::hash_step(state, base_letter(unit));
  }
  return state;
}

bool OwnNames::holds(const std::vector<std::uint64_t>& sorted, std::uint64_t value) noexcept {
  return value != base::kHashSeed && std::binary_search(sorted.begin(), sorted.end(), value);
}

std::uint64_t OwnNames::hash() const noexcept {
  if (empty()) return 0;
  std::uint64_t state = base::kHashSeed;
  for (const auto* list : {&names_, &handles_, &domains_}) {
    state = base::hash_step(state, list->size());
    for (const std::uint64_t value : *list) state = base::hash_step(state, value);
  }
  return std::max<std::uint64_t>(base::hash_finish(state), 1);
}

bool OwnNames::is_handle(std::uint64_t compact) const noexcept {
  return holds(handles_, compact) || holds(names_, compact);
}

bool OwnNames::begins(std::u16string_view folded, int letters) const noexcept {
  std::uint64_t state = compact_begin();
  int read = 0;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const std::uint64_t before = state;
    state = compact_hash(folded.substr(i, 1), state);
    if (state != before && ++read >= letters && is_handle(state)) return true;
  }
  return false;
}

bool OwnNames::is_domain(std::u16string_view registrable) const noexcept {
  return !registrable.empty() && holds(domains_, base::hash_text(registrable));
}

void OwnNames::assign(const Profile& profile) {
  names_.clear();
  handles_.clear();
  domains_.clear();
  longest_name_ = 0;
  for (const auto& name : profile.names) {
    const std::u16string folded = text::fold(name);
    const std::uint64_t compact = compact_hash(folded, compact_begin());
    const auto letters = std::count_if(folded.begin(), folded.end(), [](char16_t unit) { return counts(unit); });
    // One letter would match everywhere ("X", "A").
    if (letters < 2) continue;
    names_.push_back(compact);
    const auto words = 1 + std::count_if(folded.begin(), folded.end(), [](char16_t unit) { return !counts(unit); });
    longest_name_ = std::max(longest_name_, static_cast<int>(std::min<std::ptrdiff_t>(words, 12)));
  }
  for (const auto& handle : profile.handles) {
    std::u16string_view bare = handle;
    while (!bare.empty() && bare.front() == u'@') bare.remove_prefix(1);
    const std::uint64_t compact = compact_hash(text::fold(bare), compact_begin());
    if (compact != base::kHashSeed) handles_.push_back(compact);
  }
  for (const auto& domain : profile.domains) {
    const std::u16string host = text::registrable_host(domain);
    if (!host.empty()) domains_.push_back(base::hash_text(host));
  }
  sort_unique(names_);
  sort_unique(handles_);
  sort_unique(domains_);
}

}  // namespace tact::features
