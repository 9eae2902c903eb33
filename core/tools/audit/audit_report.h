#pragma once

#include <string>
#include <vector>

#include "audit/audit_input.h"
#include "audit/audit_tally.h"

namespace tact::tools {

/// The report as plain text, in the language that was asked for: the ratio in the rule's window, all together, kinds,
/// networks, months, files. Ends with a line end.
[[nodiscard]] std::string write_audit_report(const AuditTally& tally, const std::vector<AuditedFile>& files,
                                             const AuditOptions& options);

}  // namespace tact::tools
