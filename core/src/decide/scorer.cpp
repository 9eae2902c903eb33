#include "decide/scorer.h"

#include <algorithm>

namespace tact::decide {

void Scorer::read(std::u16string_view text, const Context& context) {
  context_ = context;
  author_ = learn::author_of(own_.hash(), context.network);
  analyzer_.analyze(text, analysis_);
  annotation_.left_out.assign(analysis_.tokens.size(), 0);
}

model::Score Scorer::score_current() {
  features::annotate(analysis_, model_->lexicons, own_, annotation_);
  features::extract(analysis_, annotation_, context_, features_);
  return model::score_tag(*model_, features_) + overlay_->tag_score(features_, author_);
}

model::Score Scorer::score_all() {
  std::fill(annotation_.left_out.begin(), annotation_.left_out.end(), std::uint8_t{0});
  annotation_.begin = 0;
  annotation_.end = analysis_.tokens.size();
  return score_current();
}

model::Score Scorer::score_without(const std::vector<Span>& spans) {
  annotation_.begin = 0;
  annotation_.end = analysis_.tokens.size();
  for (std::size_t i = 0; i < analysis_.tokens.size(); ++i) {
    const Span& token = analysis_.tokens[i].span;
    const bool out = std::any_of(spans.begin(), spans.end(),
                                 [&](const Span& span) { return token.start >= span.start && token.end <= span.end; });
    annotation_.left_out[i] = out ? 1 : 0;
  }
  return score_current();
}

model::Score Scorer::score_range(std::size_t begin, std::size_t end) {
  std::fill(annotation_.left_out.begin() + static_cast<std::ptrdiff_t>(begin),
            annotation_.left_out.begin() + static_cast<std::ptrdiff_t>(end), std::uint8_t{0});
  annotation_.begin = begin;
  annotation_.end = end;
  return score_current();
}

std::array<model::Score, kKindCount> Scorer::kind_scores() const {
  auto scores = model::score_kinds(*model_, features_.dense);
  overlay_->add_kind_scores(features_, scores);
  return scores;
}

}  // namespace tact::decide
