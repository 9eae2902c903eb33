#pragma once

#include <functional>
#include <string>
#include <vector>

#include "audit/audit_options.h"

namespace tact::tools {

/// Why a file was not read to its end. The report has words for each.
enum class AuditProblem : std::uint8_t { none, no_file, unknown_archive, needs_columns, broken, cut_short };

/// What came out of one file.
struct AuditedFile {
  std::string name;
  ArchiveFormat format = ArchiveFormat::csv;
  ArchiveCounts counts;
  AuditProblem problem = AuditProblem::none;
  std::string detail;  ///< of a broken file: where, such as "line 12"
};

/// Reads one archive as a stream and gives its posts away in small lots. A file that breaks off says so; the posts
/// before the break have been given away.
[[nodiscard]] AuditedFile read_archive_file(const std::string& path, const AuditOptions& options,
                                            const std::function<void(std::vector<ArchivedPost>)>& give);

}  // namespace tact::tools
