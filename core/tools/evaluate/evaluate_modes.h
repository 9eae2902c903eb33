#pragma once

#include "commands.h"

namespace tact::tools {

/// `tact evaluate --crossvalidate FILE.csv`: see crossvalidate.h.
int run_crossvalidation(const Arguments& arguments);

}  // namespace tact::tools
