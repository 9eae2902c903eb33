// Any UTF-16 text: the verdict is sound, and the same when asked again.
#include <cstring>
#include <span>
#include <string>

#include "invariant.h"
#include "tact/classifier.h"

namespace {

tact::Classifier open_committed() {
  static const std::string model = tact::fuzz::committed_model();
  auto opened = tact::Classifier::open(std::as_bytes(std::span(model)));
  tact::fuzz::require(opened.ok(), "the committed model opens");
  return std::move(opened.value());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static tact::Classifier classifier = open_committed();
  static tact::Verdict verdict;
  static tact::Verdict again;
  if (size < 1) return 0;
  // The first byte is the context, the rest the text: units as they come, lone surrogates included.
  const tact::Context context{static_cast<tact::Network>(data[0] % tact::kNetworkCount), (data[0] & 0x80U) != 0};
  std::u16string text((size - 1) / 2, u'\0');
  std::memcpy(text.data(), data + 1, text.size() * 2);
  tact::fuzz::require(classifier.classify(text, context, verdict) == tact::ErrorCode::ok, "a short text is taken");
  tact::fuzz::require_sound(verdict, text.size());
  (void)classifier.classify(text, context, again);
  tact::fuzz::require(verdict.probability_bp == again.probability_bp && verdict.kinds_bp == again.kinds_bp &&
                          verdict.evidence.size() == again.evidence.size(),
                      "the same text gives the same verdict");
  return 0;
}
