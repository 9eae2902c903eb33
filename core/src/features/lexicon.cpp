#include "features/lexicon.h"

#include <algorithm>

#include "base/hash.h"

namespace tact::features {
namespace {

constexpr std::uint32_t kPrefixBit = 0x80000000U;
constexpr std::uint64_t kTokenBreak = 0x110000;  // no UTF-16 unit has this value

std::uint32_t short_hash(std::uint64_t state) noexcept {
  return static_cast<std::uint32_t>(base::hash_finish(state) >> 32U);
}

}  // namespace

std::uint64_t Lexicon::begin() noexcept { return base::kHashSeed; }

std::uint64_t Lexicon::extend(std::uint64_t state, std::u16string_view norm) noexcept {
  return base::hash_step(base::hash_text(norm, state), kTokenBreak);
}

std::uint32_t Lexicon::mask_index(ClassMask classes) {
  const auto found = std::find(masks_.begin(), masks_.end(), classes);
  if (found != masks_.end()) return static_cast<std::uint32_t>(found - masks_.begin());
  masks_.push_back(classes);
  return static_cast<std::uint32_t>(masks_.size() - 1);
}

void Lexicon::insert(std::uint64_t state, ClassMask classes, bool prefix) {
  entries_.push_back({short_hash(state), mask_index(classes) | (prefix ? kPrefixBit : 0U)});
}

bool Lexicon::add(const text::Analysis& tokens, ClassMask classes) {
  if (tokens.tokens.empty() || tokens.tokens.size() > kMaxPhraseTokens) return false;
  std::uint64_t state = begin();
  for (std::size_t i = 0; i < tokens.tokens.size(); ++i) {
    state = extend(state, tokens.norm(tokens.tokens[i]));
    const bool last = i + 1 == tokens.tokens.size();
    insert(state, last ? classes : 0, !last);
  }
  return true;
}

void Lexicon::build_table() {
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.hash < b.hash; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (kept > 0 && entries_[kept - 1].hash == entries_[i].hash) {
      Entry& into = entries_[kept - 1];
      const ClassMask both = masks_[into.mask & ~kPrefixBit] | masks_[entries_[i].mask & ~kPrefixBit];
      into.mask = mask_index(both) | ((into.mask | entries_[i].mask) & kPrefixBit);
    } else {
      entries_[kept++] = entries_[i];
    }
  }
  entries_.resize(kept);
  std::size_t capacity = 16;
  while (capacity < entries_.size() * 2) capacity *= 2;
  slots_.assign(capacity, 0);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    std::size_t at = entries_[i].hash & (capacity - 1);
    while (slots_[at] != 0) at = (at + 1) & (capacity - 1);
    slots_[at] = static_cast<std::uint32_t>(i + 1);
  }
}

Lexicon::Hit Lexicon::find(std::uint64_t state) const noexcept {
  if (slots_.empty()) return {};
  const std::uint32_t hash = short_hash(state);
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at] != 0) {
    const Entry& entry = entries_[slots_[at] - 1];
    if (entry.hash == hash) return {masks_[entry.mask & ~kPrefixBit], (entry.mask & kPrefixBit) != 0};
    at = (at + 1) & (slots_.size() - 1);
  }
  return {};
}

void Lexicon::write(base::ByteWriter& writer) const {
  writer.write(static_cast<std::uint32_t>(masks_.size()));
  writer.write(static_cast<std::uint32_t>(entries_.size()));
  writer.write_many(masks_);
  for (const Entry& entry : entries_) writer.write(entry.hash);
  for (const Entry& entry : entries_) {
    const std::uint32_t prefix = (entry.mask & kPrefixBit) != 0 ? 0x8000U : 0U;
    writer.write(static_cast<std::uint16_t>((entry.mask & 0x7fffU) | prefix));
  }
}

bool Lexicon::read(base::ByteReader& reader) {
  const auto masks = reader.read<std::uint32_t>();
  const auto entries = reader.read<std::uint32_t>();
  if (masks > kMaxMasks) return false;
  std::vector<std::uint32_t> hashes;
  std::vector<std::uint16_t> marks;
  reader.read_many(masks_, masks);
  reader.read_many(hashes, entries);
  reader.read_many(marks, entries);
  if (reader.failed()) return false;
  entries_.resize(entries);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    entries_[i] = {hashes[i], (marks[i] & 0x7fffU) | ((marks[i] & 0x8000U) != 0 ? kPrefixBit : 0U)};
    if ((entries_[i].mask & ~kPrefixBit) >= masks_.size()) return false;
    if (i > 0 && entries_[i - 1].hash >= entries_[i].hash) return false;
  }
  build_table();
  return true;
}

}  // namespace tact::features
