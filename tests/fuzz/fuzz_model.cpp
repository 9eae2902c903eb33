// Any bytes as model or as personal layer: refused with a code, or usable.
#include <span>
#include <string>
#include <string_view>

#include "invariant.h"
#include "tact/classifier.h"

namespace {

constexpr std::u16string_view kText = u"Half price today, book now! Merci à toute l’équipe.";

/// Half of the inputs change a few bytes of the real model: random bytes alone never come past the magic.
std::string changed_model(const std::uint8_t* data, std::size_t size) {
  static const std::string real = tact::fuzz::committed_model();
  std::string model = real;
  for (std::size_t at = 0; at + 5 <= size && at < 40; at += 5) {
    const std::size_t number =
        std::size_t{data[at]} | std::size_t{data[at + 1]} << 8U | std::size_t{data[at + 2]} << 16U;
    const std::size_t place = number % model.size();
    model[place] = static_cast<char>(data[at + 3]);
    if (data[at + 4] < 8) model.resize(place);
    if (model.empty()) return model;
  }
  return model;
}

void open_and_use(const std::string& model) {
  auto opened = tact::Classifier::open(std::as_bytes(std::span(model)));
  if (!opened.ok()) {
    tact::fuzz::require(opened.error().code != tact::ErrorCode::ok, "a refusal has a code");
    return;
  }
  tact::Verdict verdict;
  (void)opened.value().classify(kText, {}, verdict);
  tact::fuzz::require_sound(verdict, kText.size());
}

void import_overlay(const std::uint8_t* data, std::size_t size) {
  static const std::string real = tact::fuzz::committed_model();
  static auto opened = tact::Classifier::open(std::as_bytes(std::span(real)));
  tact::fuzz::require(opened.ok(), "the committed model opens");
  if (opened.value().import_overlay(std::as_bytes(std::span(data, size))) != tact::ErrorCode::ok) return;
  tact::Verdict verdict;
  (void)opened.value().classify(kText, {}, verdict);
  tact::fuzz::require_sound(verdict, kText.size());
  opened.value().reset_overlay();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 1) return 0;
  switch (data[0] % 3) {
    case 0:
      open_and_use(std::string(reinterpret_cast<const char*>(data + 1), size - 1));
      break;
    case 1:
      open_and_use(changed_model(data + 1, size - 1));
      break;
    default:
      import_overlay(data + 1, size - 1);
      break;
  }
  return 0;
}
