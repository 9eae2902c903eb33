#pragma once

#include <string>

#include "tact/status.h"
#include "tact/verdict.h"

namespace tact::tools {

/// One verdict as a line of JSON, numbers written from integers so that every platform gives the same bytes:
/// {"id":…,"tag":…,"kind":…,"kinds":{…},"probability":0.9731,"unsure":null,"evidence":[…]}
/// `id_json` is the id as JSON. Its twin in TypeScript is compared with it by tests/wasm.
[[nodiscard]] std::string format_verdict(const std::string& id_json, const Verdict& verdict);

/// {"id":…,"error":{"code":…,"message":…}}
[[nodiscard]] std::string format_error(const std::string& id_json, const char* code, const char* message);

}  // namespace tact::tools
