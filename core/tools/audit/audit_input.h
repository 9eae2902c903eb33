#pragma once

#include <functional>
#include <string>
#include <vector>

#include "audit/audit_options.h"

namespace tact::tools {

/// What came out of one file.
struct AuditedFile {
  std::string name;
  ArchiveFormat format = ArchiveFormat::csv;
  ArchiveCounts counts;
  std::string problem;  ///< empty when it was read to its end
};

/// Reads one archive as a stream and gives its posts away in small lots. A file that breaks off says so; the posts
/// before the break have been given away.
[[nodiscard]] AuditedFile read_archive_file(const std::string& path, const AuditOptions& options,
                                            const std::function<void(std::vector<ArchivedPost>)>& give);

}  // namespace tact::tools
