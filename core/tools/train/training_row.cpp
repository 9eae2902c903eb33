#include "train/training_row.h"

#include "base/hash.h"
#include "text/analysis.h"

namespace tact::tools {
namespace {

int fold_of(const std::string& group) { return static_cast<int>(base::hash_finish(base::hash_bytes(group)) % kFolds); }

double weight_of(const LabelledPost& post, const RowPolicy& policy) {
  double weight = 1;
  if (!post.from_corpus) {
    weight = policy.real_weight;
  } else if (post.set.ends_with("-1.jsonl")) {
    weight = policy.ordinary_weight;
  }
  return post.unclear ? weight * policy.unclear_weight : weight;
}

}  // namespace

std::vector<TrainingRow> make_rows(const std::vector<LabelledPost>& posts, const features::Lexicons& lexicons,
                                   const RowPolicy& policy) {
  std::vector<TrainingRow> rows;
  text::Analyzer analyzer;
  text::Analysis analysis;
  features::Annotation annotation;
  features::FeatureVector vector;
  features::OwnNames own;
  for (const LabelledPost& post : posts) {
    if (!post.promotional) continue;
    analyzer.analyze(post.text, analysis);
    own.assign(post.profile);
    annotation.left_out.assign(analysis.tokens.size(), 0);
    annotation.begin = 0;
    annotation.end = analysis.tokens.size();
    features::annotate(analysis, lexicons, own, annotation);
    Context context = post.context;
    // `reply` nearly equals `answer` in this file (core/corpus/README.md).
    if (post.set == "fr-fr-1.jsonl") context.reply = false;
    features::extract(analysis, annotation, context, vector);

    policy.features.apply(vector);
    TrainingRow row;
    for (const features::SparseEvent& event : vector.sparse) row.sparse.push_back(event.index);
    row.length_scale = static_cast<double>(model::length_scale(vector.sparse.size())) / 65536;
    row.dense = vector.dense;
    for (std::size_t f = 0; f < vector.dense.size(); ++f) {
      if (vector.dense[f] != 0) row.present.push_back(static_cast<std::uint16_t>(f));
    }
    row.kind = post.kind;
    row.promotional = *post.promotional;
    const double smoothing = post.hard || post.unclear ? policy.hard_smoothing : policy.smoothing;
    row.target = row.promotional ? 1 - smoothing : smoothing;
    row.weight = weight_of(post, policy);
    row.fold = fold_of(post.group);
    row.is_real = !post.from_corpus;
    row.is_clear = !post.unclear;
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace tact::tools
