#pragma once

#include <string>

#include "evaluate/csv_posts.h"
#include "evaluate/figures.h"
#include "features/annotation.h"
#include "train/model_trainer.h"

namespace tact::tools {

/// The algorithm alone on other people's data: within each fold the product's features, linear model, trees and their
/// combination are trained (the tag only, for kinds are unknown) beside a plain logistic regression on n-grams. Says on
/// standard error how far it is. {"posts", "groups", "positive", "negative", "folds": [{"n", "tact": {…},
/// "ngrams": {…}}], "pooled": {"tact": {…}, "ngrams": {…}}}. Empty with one sentence when there are fewer groups than
/// folds or a fold would be trained on one label alone.
[[nodiscard]] Json crossvalidate(const CsvPosts& data, int folds, const features::Lexicons& lexicons,
                                 const TrainingSettings& settings, std::string& problem);

}  // namespace tact::tools
