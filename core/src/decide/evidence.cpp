#include "decide/evidence.h"

#include <algorithm>
#include <bit>

#include "cues/cue_registry.h"
#include "features/dense_schema.h"

namespace tact::decide {
namespace {

using cues::Cue;

/// A span below this is noise: 0.05 logits move a probability by about one point.
constexpr std::int32_t kMinSpanWeight = static_cast<std::int32_t>(model::kOne / 20);
/// More reasons than this nobody reads, and each costs one more scoring of the text.
constexpr std::size_t kMaxShown = 10;
static_assert(kMaxShown <= kMaxEvidence);
constexpr auto kWording = static_cast<std::uint16_t>(Cue::wording);

/// The reason of a token that only n-grams weigh: its first word class, else its kind of token.
std::uint16_t token_cue(const text::Token& token, features::ClassMask classes) noexcept {
  if (classes != 0) return static_cast<std::uint16_t>(features::class_cue(std::countr_zero(classes)));
  switch (token.type) {
    case text::TokenType::hashtag:
      return static_cast<std::uint16_t>(Cue::hashtags);
    case text::TokenType::emoji:
      return static_cast<std::uint16_t>(Cue::emoji);
    case text::TokenType::link:
      return static_cast<std::uint16_t>(Cue::link);
    case text::TokenType::price:
      return static_cast<std::uint16_t>(Cue::price);
    case text::TokenType::percentage:
      return static_cast<std::uint16_t>(Cue::discount);
    case text::TokenType::handle:
      return static_cast<std::uint16_t>(Cue::other_name);
    case text::TokenType::date:
    case text::TokenType::time:
      return static_cast<std::uint16_t>(Cue::time_and_place);
    default:
      return kWording;
  }
}

void drop_weak(std::vector<Evidence>& spans) {
  std::erase_if(spans, [](const Evidence& evidence) {
    return evidence.weight_milli < kMinSpanWeight && evidence.weight_milli > -kMinSpanWeight;
  });
}

void sort_by_strength(std::vector<Evidence>& spans) {
  std::sort(spans.begin(), spans.end(), [](const Evidence& a, const Evidence& b) {
    const std::int32_t left = a.weight_milli < 0 ? -a.weight_milli : a.weight_milli;
    const std::int32_t right = b.weight_milli < 0 ? -b.weight_milli : b.weight_milli;
    return left != right ? left > right : a.span.start < b.span.start;
  });
}

}  // namespace

void EvidenceFinder::add(std::size_t first, std::size_t last, std::int64_t weight, std::uint16_t cue) {
  const auto share = static_cast<std::int32_t>(weight / static_cast<std::int64_t>(last - first + 1));
  for (std::size_t i = first; i <= last; ++i) {
    TokenWeight& token = tokens_[i];
    token.total += share;
    if (cue == kWording) continue;
    if (share > token.best_push) {
      token.best_push = share;
      token.push_cue = cue;
    } else if (share < token.best_pull) {
      token.best_pull = share;
      token.pull_cue = cue;
    }
  }
}

void EvidenceFinder::weigh(const Scorer& scorer) {
  const features::FeatureVector& features = scorer.features();
  tokens_.assign(scorer.analysis().tokens.size(), {});
  const std::int64_t scale = model::length_scale(features.sparse.size());
  for (const features::SparseEvent& event : features.sparse) {
    const std::int64_t weight = scorer.model().linear[event.index] + scorer.overlay().weight(event);
    add(event.first, event.last, weight * scale / 65536, kWording);
  }
  by_feature_.fill(0);
  model::attribute(scorer.model().tag_trees, features.dense, by_feature_);
  for (std::size_t f = 0; f < features.dense.size(); ++f) {
    by_feature_[f] += static_cast<std::int32_t>(model::dense_linear_score(scorer.model(), f, features.dense[f]));
  }
  events_.fill(0);
  for (const features::DenseEvent& event : features.events) ++events_[event.feature];
  for (const features::DenseEvent& event : features.events) {
    const std::int32_t weight = by_feature_[event.feature] / events_[event.feature];
    if (weight == 0) continue;
    add(event.first, event.last, weight, static_cast<std::uint16_t>(features::dense_cue(event.feature)));
  }
}

void EvidenceFinder::group(const Scorer& scorer, std::vector<Evidence>& out) const {
  const auto& tokens = scorer.analysis().tokens;
  out.clear();
  bool open = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const TokenWeight& weight = tokens_[i];
    std::uint16_t cue = weight.total > 0 ? weight.push_cue : weight.pull_cue;
    if (cue == kWording) cue = token_cue(tokens[i], scorer.annotation().classes[i]);
    // A comma is no reason, and nobody wants it quoted at the start of one.
    if (cue == kWording && tokens[i].type == text::TokenType::punctuation) continue;
    const bool joins = open && out.back().cue == cue && (out.back().weight_milli > 0) == (weight.total > 0) &&
                       tokens[i].line == tokens[i - 1].line;
    if (weight.total == 0) {
      open = false;
    } else if (joins) {
      out.back().span.end = tokens[i].span.end;
      out.back().weight_milli += weight.total;
    } else {
      out.push_back({tokens[i].span, cue, weight.total});
      open = true;
    }
  }
}

void EvidenceFinder::weigh_by_removal(Scorer& scorer, model::Score score, std::vector<Evidence>& out) {
  for (Evidence& evidence : out) {
    removed_.assign(1, evidence.span);
    evidence.weight_milli = static_cast<std::int32_t>(score - scorer.score_without(removed_));
  }
}

void EvidenceFinder::find(Scorer& scorer, model::Score score, std::vector<Evidence>& out) {
  weigh(scorer);
  group(scorer, out);
  drop_weak(out);
  sort_by_strength(out);
  if (out.size() > kMaxShown) out.resize(kMaxShown);
  if (scorer.analysis().tokens.size() <= kMaxTrialTokens) weigh_by_removal(scorer, score, out);
  drop_weak(out);
  sort_by_strength(out);
  for (Evidence& evidence : out) {
    evidence.weight_milli = static_cast<std::int32_t>(std::int64_t{evidence.weight_milli} * 1000 / model::kOne);
  }
}

}  // namespace tact::decide
