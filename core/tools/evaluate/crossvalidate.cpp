#include "evaluate/crossvalidate.h"

#include <cstdio>

#include "base/deterministic_math.h"
#include "evaluate/folds.h"
#include "peers/ngram_regression.h"

namespace tact::tools {
namespace {

/// The indices of the rows inside or outside of a fold.
std::vector<std::size_t> indices_of(const std::vector<int>& folds, int fold, bool inside) {
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < folds.size(); ++i) {
    if ((folds[i] == fold) == inside) indices.push_back(i);
  }
  return indices;
}

bool has_both_labels(const CsvPosts& data, const std::vector<std::size_t>& indices) {
  std::size_t positive = 0;
  for (const std::size_t i : indices) positive += *data.posts[i].promotional ? 1 : 0;
  return positive > 0 && positive < indices.size();
}

/// The training rows with folds of their own for the combination: by group, by row where there are too few groups.
std::vector<TrainingRow> training_rows(const CsvPosts& data, const std::vector<TrainingRow>& rows,
                                       const std::vector<std::size_t>& indices) {
  std::vector<TrainingRow> chosen;
  std::vector<std::string> groups;
  for (const std::size_t i : indices) {
    chosen.push_back(rows[i]);
    groups.push_back(data.groups[i]);
  }
  if (count_groups(groups) < static_cast<std::size_t>(kFolds)) {
    for (std::size_t i = 0; i < groups.size(); ++i) groups[i] = std::to_string(i);
  }
  const std::vector<int> folds = draw_folds(groups, kFolds);
  for (std::size_t i = 0; i < chosen.size(); ++i) chosen[i].fold = folds[i];
  return chosen;
}

struct FoldScores {
  std::vector<Scored> tact;
  std::vector<Scored> ngrams;
};

FoldScores score_fold(const CsvPosts& data, const std::vector<TrainingRow>& rows, const std::vector<int>& folds,
                      int fold, const TrainingSettings& settings) {
  const std::vector<std::size_t> training = indices_of(folds, fold, false);
  const TagModel tact = train_tag(training_rows(data, rows, training), settings);
  std::vector<PeerExample> examples;
  for (const std::size_t i : training) examples.push_back({data.posts[i].text, *data.posts[i].promotional});
  const NgramRegression ngrams(examples, NgramSettings());
  FoldScores scores;
  for (const std::size_t i : indices_of(folds, fold, true)) {
    const bool label = *data.posts[i].promotional;
    scores.tact.push_back({label, base::logistic(tact.score(rows[i]))});
    scores.ngrams.push_back({label, ngrams.probability(data.posts[i].text)});
  }
  return scores;
}

void append(std::vector<Scored>& to, const std::vector<Scored>& what) { to.insert(to.end(), what.begin(), what.end()); }

}  // namespace

Json crossvalidate(const CsvPosts& data, int folds, const features::Lexicons& lexicons,
                   const TrainingSettings& settings, std::string& problem) {
  const std::size_t groups = count_groups(data.groups);
  if (folds < 2 || groups < static_cast<std::size_t>(folds)) {
    problem = std::to_string(folds) + " folds cannot be drawn from " + std::to_string(groups) + " groups";
    return {};
  }
  const std::vector<int> fold_of = draw_folds(data.groups, folds);
  for (int fold = 0; fold < folds; ++fold) {
    if (!has_both_labels(data, indices_of(fold_of, fold, false))) {
      problem = "without fold " + std::to_string(fold + 1) + " there is only one label to learn from";
      return {};
    }
  }
  const std::vector<TrainingRow> rows = make_rows(data.posts, lexicons, RowPolicy());
  FoldScores pooled;
  Json lines = Json::array();
  for (int fold = 0; fold < folds; ++fold) {
    std::fprintf(stderr, "fold %d of %d\n", fold + 1, folds);
    const FoldScores scores = score_fold(data, rows, fold_of, fold, settings);
    append(pooled.tact, scores.tact);
    append(pooled.ngrams, scores.ngrams);
    lines.push_back({{"n", scores.tact.size()},
                     {"tact", to_json(measure_plain(scores.tact))},
                     {"ngrams", to_json(measure_plain(scores.ngrams))}});
  }
  return {
      {"posts", data.posts.size()},
      {"groups", groups},
      {"positive", data.positive},
      {"negative", data.negative},
      {"folds", std::move(lines)},
      {"pooled", {{"tact", to_json(measure_plain(pooled.tact))}, {"ngrams", to_json(measure_plain(pooled.ngrams))}}}};
}

}  // namespace tact::tools
