#pragma once

#include <string>
#include <vector>

namespace tact::tools {

/// Gives every row one of `folds` folds, so that no group stands in two and the folds are about equally large: groups
/// from large to small, each into the fold that is smallest so far; equal ones in a pseudo-random order that is the
/// same everywhere.
[[nodiscard]] std::vector<int> draw_folds(const std::vector<std::string>& groups, int folds);

/// How many different groups there are.
[[nodiscard]] std::size_t count_groups(const std::vector<std::string>& groups);

}  // namespace tact::tools
