#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "evaluate/judge.h"

namespace tact::tools {

using Json = nlohmann::ordered_json;

/// Rounds to six decimals, so that the figure is written the same everywhere.
[[nodiscard]] double rounded(double value);

[[nodiscard]] Json to_json(const Metrics& metrics);
[[nodiscard]] Json to_json(const PlainMetrics& metrics);

/// Figures over all posts that pass and by language, unseen source, network, set and length, each
/// {"by", "value", "n", "promotional", "accuracy", "macro_f1", "auc", "coverage", "covered_accuracy", "precision",
/// "ece"}.
[[nodiscard]] Json figures(const std::vector<JudgedPost>& rows, const PostFilter& keep);

/// [{"kind", "n", "right"}]: share of right tags by labelled kind.
[[nodiscard]] Json figures_by_kind(const std::vector<Judged>& rows);

/// {"all", "en", "fr", "unseen", "unseen_en", "unseen_fr"}: plain metrics of any classifier on the same posts.
/// `probabilities` has one number a post; unclear posts are left out.
[[nodiscard]] Json plain_figures(const std::vector<LabelledPost>& posts, const std::vector<double>& probabilities);

}  // namespace tact::tools
