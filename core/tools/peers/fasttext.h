#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peers/ngram_regression.h"

namespace tact::tools {

/// A text as fastText's tutorial prepares it: one line, lower case, marks apart
/// (https://fasttext.cc/docs/en/supervised-tutorial.html). No word of it can pass for a label.
[[nodiscard]] std::string fasttext_line(std::u16string_view text);

/// What fastText's command line says.
struct FastTextResult {
  std::vector<double> probabilities;  ///< of promotional, one a text
  double micros_per_post = 0;         ///< processor time, median of five runs, without start and loading
};

/// Trains `fasttext supervised` (words and pairs of words, letters 2–5, 25 passes, 50 dimensions, one thread, so that
/// it is the same each time) in a folder of its own and asks `predict-prob`. False with one sentence when the program
/// is not on PATH or fails.
[[nodiscard]] bool run_fasttext(const std::vector<PeerExample>& examples, const std::vector<std::u16string>& texts,
                                FastTextResult& result, std::string& problem);

}  // namespace tact::tools
