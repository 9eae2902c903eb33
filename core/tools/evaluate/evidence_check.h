#pragma once

#include <string>
#include <vector>

#include "evaluate/figures.h"

namespace tact::tools {

/// Compares the evidence with leave-one-out: for every post that is tagged one way or the other and shows at least two
/// spans, the text is scored anew without each span. {"posts", "tagging": {…}, "all": {…}}: "tagging" looks at the
/// spans that speak for the tag, which the badge quotes, "all" at every span. In each: "n" posts, "strongest": share in
/// which the span of greatest weight is the one whose removal moves the score most (for "tagging": away from the tag),
/// "by_chance": what drawing a span would give, "right_way": share of spans whose removal moves the score against their
/// weight. Empty with a reason when the model cannot be read.
[[nodiscard]] Json check_evidence(const std::string& model_bytes, const std::vector<LabelledPost>& posts,
                                  std::string& problem);

}  // namespace tact::tools
