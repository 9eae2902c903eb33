#pragma once

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "tact/verdict.h"

namespace tact::fuzz {

/// Ends the program, which makes libFuzzer keep the input.
inline void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

/// The committed model's bytes.
inline std::string committed_model() {
  std::ifstream stream(TACT_SOURCE_DIR "/core/model/posts.model", std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
}

inline bool inside(const Span& span, std::size_t units) {
  return span.start >= 0 && span.start <= span.end && static_cast<std::size_t>(span.end) <= units;
}

/// What holds for every verdict about a text of `units` units.
inline void require_sound(const Verdict& verdict, std::size_t units) {
  require(verdict.probability_bp >= 0 && verdict.probability_bp <= 10'000, "probability within 0 and 1");
  std::int32_t total = 0;
  for (const std::int32_t kind : verdict.kinds_bp) {
    require(kind >= 0, "no negative kind");
    total += kind;
  }
  require(total == 10'000, "kinds add up to one");
  require(verdict.evidence.size() <= kMaxEvidence, "number of evidence");
  require(verdict.sentences.size() <= kMaxSentences, "number of sentences");
  require(verdict.counterfactual.size() <= kMaxCounterfactual, "number of counterfactual spans");
  for (const Evidence& item : verdict.evidence) require(inside(item.span, units), "evidence inside the text");
  for (const SentenceScore& item : verdict.sentences) require(inside(item.span, units), "sentence inside the text");
  for (const Span& span : verdict.counterfactual) require(inside(span, units), "counterfactual inside the text");
  require((verdict.tag == Tag::unsure) == (verdict.unsure != UnsureReason::none), "unsure has a reason");
}

}  // namespace tact::fuzz
