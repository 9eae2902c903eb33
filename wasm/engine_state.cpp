#include "engine_state.h"

#include <algorithm>
#include <cstdlib>

namespace tact::abi {
namespace {

constexpr std::size_t kSmallest = 16 * 1024;
/// A buffer above this size is given back when less is asked for.
constexpr std::size_t kWorthKeeping = 4 * 1024 * 1024;

static_assert(kSentences == kEvidence + 4 * kMaxEvidence);
static_assert(kCounterfactual == kSentences + 3 * kMaxSentences);
static_assert(kResultWords == kCounterfactual + 2 * kMaxCounterfactual);
static_assert(kEvidence == kKinds + kKindCount);

}  // namespace

bool InputBuffer::reserve(std::size_t bytes) {
  const std::size_t wanted = std::max(bytes, kSmallest);
  if (wanted <= size_ && size_ <= kWorthKeeping) return true;
  if (wanted == size_) return true;
  release();
  data_ = static_cast<std::uint8_t*>(std::malloc(wanted));
  size_ = data_ == nullptr ? 0 : wanted;
  return data_ != nullptr;
}

void InputBuffer::release() {
  std::free(data_);
  data_ = nullptr;
  size_ = 0;
}

Engine& engine() {
  static Engine state;
  return state;
}

void write_result(const Verdict& verdict, std::array<std::int32_t, kResultWords>& out) {
  const auto at = [&out](std::size_t word) -> std::int32_t& { return out[word]; };
  const std::size_t evidence = std::min<std::size_t>(verdict.evidence.size(), kMaxEvidence);
  const std::size_t sentences = std::min<std::size_t>(verdict.sentences.size(), kMaxSentences);
  const std::size_t counterfactual = std::min<std::size_t>(verdict.counterfactual.size(), kMaxCounterfactual);
  at(kTag) = static_cast<std::int32_t>(verdict.tag);
  at(kKind) = static_cast<std::int32_t>(verdict.kind);
  at(kProbability) = verdict.probability_bp;
  at(kUnsure) = static_cast<std::int32_t>(verdict.unsure);
  at(kStrength) = static_cast<std::int32_t>(verdict.strength);
  at(kLanguage) = static_cast<std::int32_t>(verdict.language);
  at(kTruncated) = verdict.truncated ? 1 : 0;
  at(kEvidenceCount) = static_cast<std::int32_t>(evidence);
  at(kSentenceCount) = static_cast<std::int32_t>(sentences);
  at(kCounterfactualCount) = static_cast<std::int32_t>(counterfactual);
  for (std::size_t k = 0; k < kKindCount; ++k) at(kKinds + k) = verdict.kinds_bp[k];
  for (std::size_t i = 0; i < evidence; ++i) {
    const Evidence& item = verdict.evidence[i];
    at(kEvidence + 4 * i) = item.span.start;
    at(kEvidence + 4 * i + 1) = item.span.end;
    at(kEvidence + 4 * i + 2) = item.cue;
    at(kEvidence + 4 * i + 3) = item.weight_milli;
  }
  for (std::size_t i = 0; i < sentences; ++i) {
    const SentenceScore& item = verdict.sentences[i];
    at(kSentences + 3 * i) = item.span.start;
    at(kSentences + 3 * i + 1) = item.span.end;
    at(kSentences + 3 * i + 2) = item.probability_bp;
  }
  for (std::size_t i = 0; i < counterfactual; ++i) {
    at(kCounterfactual + 2 * i) = verdict.counterfactual[i].start;
    at(kCounterfactual + 2 * i + 1) = verdict.counterfactual[i].end;
  }
}

}  // namespace tact::abi
