#pragma once

#include <string>

#include "features/annotation.h"
#include "labelled_post.h"

namespace tact::tools {

/// Compiles core/lexicon/{en,fr}.tsv. False with a reason when a file is missing or a line is broken (unknown class,
/// empty entry, phrase too long).
[[nodiscard]] bool compile_lexicons(const std::string& folder, features::Lexicons& out, std::vector<DataFile>& files,
                                    std::string& problem);

}  // namespace tact::tools
