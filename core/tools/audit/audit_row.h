#pragma once

#include <string>

#include "audit/audit_options.h"
#include "audit/audit_pool.h"

namespace tact::tools {

/// The author's calendar day of a post, and the zone it was found with.
struct AuditDay {
  ledger::Day day = 0;
  std::int32_t offset_minutes = 0;
};

/// Times without a zone are the author's clock; others are seen from `--zone`, or from the machine's own zone.
[[nodiscard]] AuditDay day_of_post(const ArchivedPost& post, const AuditOptions& options);

/// Whether a post can stand in a ledger: days before 1970 and after 9999 cannot.
[[nodiscard]] bool has_day(const AuditDay& day) noexcept;

/// The post as the extension's ledger would keep it, one line of JSON without its text; see
/// extension/shared/ledger-entry.ts.
[[nodiscard]] std::string format_entry(const AuditedPost& item, const AuditDay& day, const std::string& model);

}  // namespace tact::tools
