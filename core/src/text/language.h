#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace tact::text {

/// Tells English and French from each other and from the rest, by common words, letters and letter pairs.
/// Only plain words and elisions count: names of accounts, tags and links do not.
class LanguageGuesser {
 public:
  LanguageGuesser();
  /// Fills Analysis::language and Analysis::known_language from its tokens.
  void guess(Analysis& analysis) const;

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t languages = 0;  ///< bits of tongue; 0 = free
  };
  void add_list(std::string_view words, std::uint32_t language);
  [[nodiscard]] std::size_t slot_of(std::u16string_view word) const noexcept;
  [[nodiscard]] std::uint32_t find(std::u16string_view word) const noexcept;

  std::vector<Slot> slots_;
};

}  // namespace tact::text
