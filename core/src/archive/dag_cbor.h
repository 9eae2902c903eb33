#pragma once

#include <string_view>

#include "archive/json_member.h"

namespace tact::archive {

/// Reads one value of DAG-CBOR (https://ipld.io/specs/codecs/dag-cbor/spec/). Links and byte strings, which no post
/// needs, read as null. False for anything malformed, of indefinite length, deeper than kMaxDepth or of more than
/// kMaxValues values. `length`, if given, is how many bytes it took; without it, bytes after the value are an error.
[[nodiscard]] bool read_dag_cbor(std::string_view bytes, json& out, std::size_t* length = nullptr);

}  // namespace tact::archive
