#pragma once

#include <string>
#include <string_view>

struct UNormalizer2;

namespace tact::text {

/// NFKC case folding with straight apostrophes. Keeps its buffer, so that folding allocates nothing after warm-up.
class Folder {
 public:
  Folder();
  /// False when ICU's normalisation data is missing.
  [[nodiscard]] bool ready() const noexcept { return normalizer_ != nullptr; }
  /// Appends the folded form. Lone surrogates become U+FFFD; of more than 30 combining marks in a row (the limit of
  /// Unicode's stream-safe text) the rest is dropped, which keeps the cost linear.
  void append(std::u16string_view raw, std::u16string& out);

 private:
  void append_slowly(std::u16string_view raw, std::u16string& out);

  const UNormalizer2* normalizer_;
  std::u16string cleaned_;
};

/// Shortens runs of three or more equal units to two, from an index of the string to its end; true when any was found.
bool collapse_elongations(std::u16string& folded, std::size_t from);

}  // namespace tact::text
