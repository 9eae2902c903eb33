#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands.h"
#include "ledger/calendar.h"
#include "ledger/rule.h"
#include "tact/archive.h"
#include "tact/profile.h"

namespace tact::tools {

enum class AuditLanguage : std::uint8_t { english, french };

/// What `tact audit` was asked for.
struct AuditOptions {
  std::vector<std::string> files;  ///< "-" is standard input
  std::optional<ArchiveFormat> format;
  ArchiveOptions table;
  Profile profile;
  ledger::Rule rule;
  std::optional<ledger::Day> today;            ///< last day of the rule's window; that of the newest post when missing
  std::optional<std::int32_t> offset_minutes;  ///< east of UTC; the machine's own zone when missing
  AuditLanguage language = AuditLanguage::english;
  bool writes_rows = false;      ///< ledger entries, one a line, instead of a report
  bool writes_verdicts = false;  ///< verdicts with their evidence, one a line
  int threads = 1;
};

/// Reads the words of the command. Empty on success, else what is wrong with them.
[[nodiscard]] std::string read_audit_options(const Arguments& arguments, AuditOptions& out);

}  // namespace tact::tools
