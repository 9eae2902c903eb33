#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tact/archive.h"

namespace tact::abi {

/// Reads {"format": name, "textColumn"?, "timeColumn"?, "networkColumn"?, "idColumn"?, "replyColumn"?, "network"?}
/// (UTF-8). Errors: bad_json for any other shape, bad_argument for a format that is none.
[[nodiscard]] ErrorCode read_archive_request(std::string_view text, ArchiveFormat& format, ArchiveOptions& options);

/// {"posts": [{"id", "at", "isLocal", "network", "reply", "quote", "text"}],
///  "counts": {"posts", "passedOver", "broken"}} as UTF-8.
[[nodiscard]] std::string archive_answer(const std::vector<ArchivedPost>& posts, const ArchiveCounts& counts);

/// Answers {"path": …} NUL first bytes of a file with {"format": name or null, "columns": […], "options": {…}}: options
/// as in read_archive_request, without those that nothing was found for. Errors: bad_json.
[[nodiscard]] Result<std::string> archive_guess_answer(std::string_view request);

}  // namespace tact::abi
