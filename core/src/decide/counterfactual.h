#pragma once

#include <vector>

#include "decide/scorer.h"
#include "tact/verdict.h"

namespace tact::decide {

/// The smallest set of evidence spans without which the score would fall on the other side of one half: first every
/// strong span alone, then the strongest together. Each trial scores the text anew without the words. Empty when no
/// such set was found. Leaves the scorer on some trial: call score_all before reading its features again.
void find_counterfactual(Scorer& scorer, const std::vector<Evidence>& evidence, model::Score score,
                         std::vector<Span>& trial, std::vector<Span>& out);

}  // namespace tact::decide
