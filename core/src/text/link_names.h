#pragma once

#include <string>
#include <string_view>

namespace tact::text {

/// How much a name after the last dot says that a bare name with dots is a link. Lower-case ASCII.
enum class TopLevel : unsigned char {
  none,  ///< no top-level domain that people write without a scheme
  word,  ///< one that is also a word after a forgotten blank ("c'est fini.Je"): needs a path or www.
  certain
};
[[nodiscard]] TopLevel top_level(std::u16string_view label) noexcept;

/// Number of labels of the public suffix a lower-case host ends with (1 for "ca", 2 for "qc.ca"); hosts where every
/// customer has an own label ("nom.wordpress.com") count as suffixes.
[[nodiscard]] int suffix_labels(std::u16string_view host) noexcept;

/// Hosts that only forward ("bit.ly"), by registrable host.
[[nodiscard]] bool is_shortener(std::u16string_view host) noexcept;
/// Hosts that X and others put into a text for an attached picture; lower-case, whole host.
[[nodiscard]] bool is_media_attachment(std::u16string_view host) noexcept;

/// Appends the registrable host of a link, lower case; nothing when there is none.
void append_registrable_host(std::u16string_view link, std::u16string& out);

}  // namespace tact::text
