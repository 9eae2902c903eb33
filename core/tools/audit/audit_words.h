#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "audit/audit_input.h"
#include "audit/audit_options.h"
#include "audit/audit_tally.h"

namespace tact::tools {

/// The report's words in one language. Plain views of literals.
struct AuditWords {
  std::string_view title;
  std::string_view span;  ///< with %N posts, %A and %B days
  std::string_view none;
  std::string_view standing;  ///< with %P of %N, %D days up to %B, limit %L
  std::string_view thumb;
  std::string_view overall;
  std::string_view kinds;
  std::string_view networks;
  std::string_view months;
  std::string_view posts;
  std::string_view replies;
  std::string_view promotional;
  std::string_view unsure;
  std::string_view count_of;  ///< "%P of %N"
  std::string_view files;
  std::string_view file_line;  ///< with %N posts, %O passed over, %X broken
  std::string_view doubles;    ///< with %N posts that stood in several files
  std::string_view unreadable;
  std::string_view private_note;
};

[[nodiscard]] const AuditWords& audit_words(AuditLanguage language) noexcept;

/// A kind's name as the extension writes it ("offer", « offre »).
[[nodiscard]] std::string_view audit_kind_name(Kind kind, AuditLanguage language) noexcept;
/// A network's name ("LinkedIn"; "Other sites", « Autres sites »).
[[nodiscard]] std::string_view audit_network_name(Network network, AuditLanguage language) noexcept;

/// Why a file was not read to its end; empty for none.
[[nodiscard]] std::string audit_problem(const AuditedFile& file, AuditLanguage language);

/// 12345 → "12,345" · « 12 345 » (narrow no-break space).
[[nodiscard]] std::string audit_number(std::int64_t value, AuditLanguage language);
/// "14.2%" · « 14,2 % »; under ten counted posts "1 of 5", as a percentage would be noise.
[[nodiscard]] std::string audit_share(const AuditCount& count, AuditLanguage language);
/// Replaces each %X of a sentence by what stands for X.
[[nodiscard]] std::string audit_fill(std::string_view sentence,
                                     std::initializer_list<std::pair<char, std::string>> values);

}  // namespace tact::tools
