#pragma once

#include <vector>

#include "evaluate/figures.h"
#include "evaluate/table.h"

namespace tact::tools {

/// Each part of an evaluation's JSON as tables for people.
[[nodiscard]] Table figures_table(const std::string& title, const Json& lines);
[[nodiscard]] Table kinds_table(const Json& lines);
[[nodiscard]] Table peers_table(const Json& peers);
/// Median time a post of each peer; apart, for it is another one on every machine.
[[nodiscard]] Table times_table(const Json& peers);
[[nodiscard]] Table leave_out_table(const Json& result);
[[nodiscard]] Table pooled_table(const Json& result);
[[nodiscard]] std::vector<Table> corrections_tables(const Json& result);
[[nodiscard]] Table evidence_table(const Json& result);
[[nodiscard]] Table crossvalidation_table(const Json& result);

}  // namespace tact::tools
