#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tact::tools {

/// Path of a program on PATH; empty when there is none.
[[nodiscard]] std::string find_program(std::string_view name);

/// Runs a program (its path, then its words) and waits for it; what it prints goes to the file `out`, what it complains
/// of goes nowhere. `micros` gets the microseconds of processor time it took. False when it does not start or ends with
/// another code than 0.
[[nodiscard]] bool run_program(const std::vector<std::string>& command, const std::string& out, double& micros);

}  // namespace tact::tools
