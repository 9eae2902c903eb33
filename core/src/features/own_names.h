#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tact/profile.h"

namespace tact::features {

/// A rolling hash over letters and digits alone, case-folded text with accents removed: "Café Léa!" and "#cafelea"
/// hash alike. Continue with `state` to join several tokens.
[[nodiscard]] std::uint64_t compact_hash(std::u16string_view folded, std::uint64_t state) noexcept;
/// State before anything was hashed.
[[nodiscard]] std::uint64_t compact_begin() noexcept;

/// The author's own names, handles and domains, ready for look-ups while a text is read.
class OwnNames {
 public:
  void assign(const Profile& profile);
  [[nodiscard]] bool empty() const noexcept { return names_.empty() && handles_.empty() && domains_.empty(); }
  [[nodiscard]] bool has_domains() const noexcept { return !domains_.empty(); }
  /// The same for the same author, however the profile is spelt and ordered; 0 for an empty profile.
  [[nodiscard]] std::uint64_t hash() const noexcept;
  /// Words of the longest name, so that a search knows when to stop.
  [[nodiscard]] int longest_name() const noexcept { return longest_name_; }
  [[nodiscard]] bool is_name(std::uint64_t compact) const noexcept { return holds(names_, compact); }
  /// A handle, or a name or domain written as one ("@cafelea").
  [[nodiscard]] bool is_handle(std::uint64_t compact) const noexcept;
  /// The author's brand inside a longer handle or hashtag: "@maisonlea_tours", "#MaisonLea2026". `folded` begins with
  /// a handle or name of at least `letters` letters.
  [[nodiscard]] bool begins(std::u16string_view folded, int letters) const noexcept;
  /// `registrable`: the link's registrable host, folded.
  [[nodiscard]] bool is_domain(std::u16string_view registrable) const noexcept;

 private:
  [[nodiscard]] static bool holds(const std::vector<std::uint64_t>& sorted, std::uint64_t value) noexcept;
  std::vector<std::uint64_t> names_;
  std::vector<std::uint64_t> handles_;
  std::vector<std::uint64_t> domains_;
  int longest_name_ = 0;
};

}  // namespace tact::features
