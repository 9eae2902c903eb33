#pragma once

#include <array>
#include <string_view>

#include "features/annotation.h"
#include "features/extract.h"
#include "learn/overlay.h"
#include "model/model.h"
#include "text/analysis.h"

namespace tact::decide {

/// Longer texts are scored once, not again without some of their words: while typing, a trial would cost more than its
/// answer is worth.
inline constexpr std::size_t kMaxTrialTokens = 1500;

/// Reads one text and scores it, whole, without some tokens, or one sentence of it. Keeps its buffers between texts.
class Scorer {
 public:
  /// Both must outlive the scorer.
  Scorer(const model::Model& model, const learn::Overlay& overlay) : model_(&model), overlay_(&overlay) {}

  void set_profile(const Profile& profile) { own_.assign(profile); }
  /// Splits the text; the following scores speak of it until the next read.
  void read(std::u16string_view text, const Context& context);

  /// Score of promotional for the tokens that are in, logits in fixed point.
  [[nodiscard]] model::Score score_all();
  /// The same without the tokens whose spans lie inside `spans`.
  [[nodiscard]] model::Score score_without(const std::vector<Span>& spans);
  /// The same for the tokens [begin, end) alone.
  [[nodiscard]] model::Score score_range(std::size_t begin, std::size_t end);
  /// Scores of the kinds for the features of the last score.
  [[nodiscard]] std::array<model::Score, kKindCount> kind_scores() const;

  /// Who writes where, for the personal layer.
  [[nodiscard]] learn::Author author() const noexcept { return author_; }
  [[nodiscard]] const text::Analysis& analysis() const noexcept { return analysis_; }
  [[nodiscard]] const features::Annotation& annotation() const noexcept { return annotation_; }
  [[nodiscard]] const features::FeatureVector& features() const noexcept { return features_; }
  [[nodiscard]] const model::Model& model() const noexcept { return *model_; }
  [[nodiscard]] const learn::Overlay& overlay() const noexcept { return *overlay_; }
  [[nodiscard]] bool ready() const noexcept { return analyzer_.ready(); }

 private:
  [[nodiscard]] model::Score score_current();

  const model::Model* model_;
  const learn::Overlay* overlay_;
  features::OwnNames own_;
  text::Analyzer analyzer_;
  text::Analysis analysis_;
  features::Annotation annotation_;
  features::FeatureVector features_;
  Context context_;
  learn::Author author_ = learn::kNobody;
};

}  // namespace tact::decide
