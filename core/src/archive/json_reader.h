#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "archive/json_member.h"
#include "archive/json_splitter.h"

namespace tact::archive {

/// Makes a post of one record; what it does not set stays as `post` was given. May keep what it learns of the archive.
using RecordFunction = std::function<Outcome(const json& record, ArchivedPost& post)>;

/// Reader of a JSON file: a layout and what to make of each record. `blank` is what every post begins as.
[[nodiscard]] std::unique_ptr<ArchiveReader> make_json_reader(JsonLayout layout, RecordFunction function,
                                                              ArchivedPost blank);

}  // namespace tact::archive
