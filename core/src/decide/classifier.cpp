#include "tact/classifier.h"

#include <algorithm>
#include <utility>

#include "decide/counterfactual.h"
#include "decide/evidence.h"
#include "decide/scorer.h"
#include "decide/self_test.h"
#include "learn/overlay.h"
#include "model/model_file.h"

namespace tact {

struct Classifier::State {
  explicit State(model::Model opened) : model(std::move(opened)), scorer(model, overlay) {}
  model::Model model;
  learn::Overlay overlay;
  decide::Scorer scorer;
  decide::EvidenceFinder evidence;
  std::vector<Span> trial;

  void decide(model::Score score, Verdict& out) const;
  void score_sentences(Verdict& out);
  [[nodiscard]] UnsureReason doubt(std::int32_t probability_bp) const;
};

namespace {

using text::TokenType;

/// Words, and whether something but words says what the post is about.
bool has_enough(const text::Analysis& analysis, std::int32_t min_words) {
  std::int32_t words = 0;
  for (const text::Token& token : analysis.tokens) {
    switch (token.type) {
      case TokenType::word:
        if ((token.flags & text::token_flag::elided) == 0) ++words;
        break;
      case TokenType::price:
      case TokenType::percentage:
      case TokenType::hashtag:
        ++words;
        break;
      default:
        break;
    }
  }
  return words >= min_words;
}

}  // namespace

UnsureReason Classifier::State::doubt(std::int32_t probability_bp) const {
  const text::Analysis& analysis = scorer.analysis();
  if (!has_enough(analysis, model.thresholds.min_words)) return UnsureReason::too_short;
  if (!analysis.known_language) return UnsureReason::unknown_language;
  const bool near =
      probability_bp < model.thresholds.promotional_bp && probability_bp > model.thresholds.value_adding_bp;
  return near ? UnsureReason::near_threshold : UnsureReason::none;
}

void Classifier::State::decide(model::Score score, Verdict& out) const {
  out.probability_bp = model::probability_bp(score);
  out.kinds_bp = model::kind_probabilities(scorer.kind_scores(), out.probability_bp);
  const bool promotional = score > 0;
  const auto first = out.kinds_bp.begin() + (promotional ? 0 : kPromotionalKindCount);
  const auto last = promotional ? out.kinds_bp.begin() + kPromotionalKindCount : out.kinds_bp.end();
  out.kind = static_cast<Kind>(std::max_element(first, last) - out.kinds_bp.begin());
  out.unsure = doubt(out.probability_bp);
  out.tag = out.unsure != UnsureReason::none ? Tag::unsure : promotional ? Tag::promotional : Tag::value_adding;
  out.strength = out.tag != Tag::promotional                            ? Strength::none
                 : out.kind == Kind::offer || out.kind == Kind::contest ? Strength::hard
                                                                        : Strength::soft;
  out.language = scorer.analysis().known_language ? scorer.analysis().language : Language::unknown;
  out.truncated = scorer.analysis().truncated;
}

void Classifier::State::score_sentences(Verdict& out) {
  const text::Analysis& analysis = scorer.analysis();
  out.sentences.clear();
  std::size_t begin = 0;
  while (begin < analysis.tokens.size() && out.sentences.size() < kMaxSentences) {
    std::size_t end = begin + 1;
    while (end < analysis.tokens.size() && analysis.tokens[end].sentence == analysis.tokens[begin].sentence) ++end;
    const Span span = {analysis.tokens[begin].span.start, analysis.tokens[end - 1].span.end};
    const bool whole = begin == 0 && end == analysis.tokens.size();
    out.sentences.push_back({span, whole ? out.probability_bp : model::probability_bp(scorer.score_range(begin, end))});
    begin = end;
  }
}

Classifier::Classifier(std::unique_ptr<State> state) noexcept : state_(std::move(state)) {}
Classifier::Classifier(Classifier&&) noexcept = default;
Classifier& Classifier::operator=(Classifier&&) noexcept = default;
Classifier::~Classifier() = default;

Result<Classifier> Classifier::open(std::span<const std::byte> bytes) {
  Result<model::Model> read = model::read_model(bytes);
  if (!read.ok()) return read.error();
  Classifier classifier(std::make_unique<State>(std::move(read.value())));
  if (!classifier.state_->scorer.ready()) return Error{ErrorCode::model_self_test, "the build lacks ICU's data"};
  if (const std::string failed = decide::run_self_test(classifier); !failed.empty()) {
    return Error{ErrorCode::model_self_test, failed};
  }
  return classifier;
}

void Classifier::set_profile(const Profile& profile) { state_->scorer.set_profile(profile); }

ErrorCode Classifier::classify(std::u16string_view text, const Context& context, Verdict& out) {
  if (text.size() > static_cast<std::size_t>(kMaxInputUnits)) return ErrorCode::text_too_long;
  State& state = *state_;
  state.scorer.read(text, context);
  const model::Score score = state.scorer.score_all();
  state.decide(score, out);
  state.evidence.find(state.scorer, score, out.evidence);
  out.counterfactual.clear();
  if (out.tag != Tag::unsure) {
    decide::find_counterfactual(state.scorer, out.evidence, score, state.trial, out.counterfactual);
  }
  state.score_sentences(out);
  return ErrorCode::ok;
}

ErrorCode Classifier::learn(std::u16string_view text, const Context& context, Kind kind) {
  if (text.size() > static_cast<std::size_t>(kMaxInputUnits)) return ErrorCode::text_too_long;
  if (static_cast<int>(kind) >= kKindCount) return ErrorCode::bad_argument;
  State& state = *state_;
  state.scorer.read(text, context);
  const model::Score score = state.scorer.score_all();
  state.overlay.learn(state.scorer.features(), state.scorer.author(), kind, score, state.scorer.kind_scores());
  return ErrorCode::ok;
}

std::string Classifier::export_overlay() const { return state_->overlay.write(); }

ErrorCode Classifier::import_overlay(std::span<const std::byte> bytes) {
  return state_->overlay.read(bytes) ? ErrorCode::ok : ErrorCode::overlay_invalid;
}

void Classifier::reset_overlay() { state_->overlay.reset(); }
const std::string& Classifier::model_header() const noexcept { return state_->model.header; }
const std::string& Classifier::model_version() const noexcept { return state_->model.version; }

}  // namespace tact
