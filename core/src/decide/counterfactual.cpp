#include "decide/counterfactual.h"

#include <algorithm>
#include <cstdlib>

namespace tact::decide {
namespace {

/// Spans tried alone, and the largest set tried together: more would no longer be advice.
constexpr std::size_t kMaxSingles = 6;
constexpr std::size_t kMaxTogether = 4;

}  // namespace

void find_counterfactual(Scorer& scorer, const std::vector<Evidence>& evidence, model::Score score,
                         std::vector<Span>& trial, std::vector<Span>& out) {
  out.clear();
  if (scorer.analysis().tokens.size() > kMaxTrialTokens) return;
  const bool promotional = score > 0;
  const auto supports = [&](const Evidence& item) { return (item.weight_milli > 0) == promotional; };
  const auto flips = [&](const std::vector<Span>& spans) { return (scorer.score_without(spans) > 0) != promotional; };

  // A span's weight is what the score loses without it (decide/evidence.h): most trials need not be made.
  const auto may_flip = [&](const Evidence& item) {
    constexpr model::Score kRounding = model::kOne / 100;
    const model::Score loss = std::abs(static_cast<model::Score>(item.weight_milli)) * model::kOne / 1000;
    return loss + kRounding >= std::abs(score);
  };

  std::size_t tried = 0;
  for (const Evidence& item : evidence) {
    if (!supports(item)) continue;
    if (tried++ == kMaxSingles) break;
    if (!may_flip(item)) continue;
    trial.assign(1, item.span);
    if (flips(trial)) {
      out = trial;
      return;
    }
  }
  trial.clear();
  for (const Evidence& item : evidence) {
    if (!supports(item)) continue;
    if (trial.size() == kMaxTogether) break;
    trial.push_back(item.span);
    if (trial.size() > 1 && flips(trial)) {
      out = trial;
      std::sort(out.begin(), out.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
      return;
    }
  }
}

}  // namespace tact::decide
