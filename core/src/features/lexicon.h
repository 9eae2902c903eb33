#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "features/word_class.h"
#include "text/analysis.h"

namespace tact::features {

/// Longest set phrase in tokens; longer entries are refused when the lexicon is compiled.
inline constexpr int kMaxPhraseTokens = 8;

/// Word classes of one language, compiled: hashes of token sequences with their class masks, and the prefixes of
/// phrases so that a look-up stops early. Part of the model file.
class Lexicon {
 public:
  /// What a sequence of tokens is: its classes (0 when only a prefix) and whether longer phrases start with it.
  struct Hit {
    ClassMask classes = 0;
    bool prefix = false;
  };

  /// Adds one entry; `tokens` is its analysis. False when it is empty or too long.
  bool add(const text::Analysis& tokens, ClassMask classes);
  /// Call once after the last add or after reading.
  void build_table();

  /// State before the first token of a sequence, and after one more.
  [[nodiscard]] static std::uint64_t begin() noexcept;
  [[nodiscard]] static std::uint64_t extend(std::uint64_t state, std::u16string_view norm) noexcept;
  [[nodiscard]] Hit find(std::uint64_t state) const noexcept;

  void write(base::ByteWriter& writer) const;
  /// False when the bytes are no lexicon.
  [[nodiscard]] bool read(base::ByteReader& reader);
  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

 private:
  struct Entry {
    std::uint32_t hash = 0;
    std::uint32_t mask = 0;  // index into masks_, high bit: prefix
  };
  void insert(std::uint64_t state, ClassMask classes, bool prefix);
  [[nodiscard]] std::uint32_t mask_index(ClassMask classes);

  /// Masks are told apart by 15 bits in the file; the lexicons have some hundreds.
  static constexpr std::size_t kMaxMasks = 0x7fff;

  std::vector<Entry> entries_;  // in order of insertion until build_table, then sorted by hash
  std::vector<ClassMask> masks_;
  std::vector<std::uint32_t> slots_;  // open addressing: entry index + 1, 0 = free
};

}  // namespace tact::features
