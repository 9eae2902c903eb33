#pragma once

#include <string>
#include <vector>

#include "card/card.h"
#include "evaluate/evaluation.h"

namespace tact::tools {

/// Gathers what the card says besides the evaluation's result: the model's header and sizes; agreement.json,
/// ablation.json and weaknesses.md of `folder` (core/model), each of which may be absent; and whom to credit for the
/// real posts, from the files themselves (then kept in credits.json), or from credits.json where they are absent. What
/// is missing is said in `missing`. False with one sentence when a file of these is broken or cannot be written.
[[nodiscard]] bool read_card_data(const std::string& folder, const std::vector<std::string>& real,
                                  const EvaluationInputs& inputs, const Json& result, CardData& data,
                                  std::string& problem);

/// [{"set", "rows", "licence", "source"}], by set: whom the rows of a JSON Lines file come from. Rows without a set are
/// passed over.
[[nodiscard]] Json credits_of(const std::string& json_lines);

}  // namespace tact::tools
