#include "decide/self_test.h"

#include <nlohmann/json.hpp>

#include "text/analysis.h"

namespace tact::decide {
namespace {

std::string text_field(const nlohmann::json& sample, const char* key) {
  const auto found = sample.find(key);
  return found != sample.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

std::string run_self_test(Classifier& classifier) {
  const nlohmann::json header = nlohmann::json::parse(classifier.model_header(), nullptr, false);
  const auto samples = header.is_object() ? header.find("self_test") : header.end();
  if (!header.is_object() || samples == header.end() || !samples->is_array()) return {};
  Verdict verdict;
  int number = 0;
  for (const nlohmann::json& sample : *samples) {
    ++number;
    std::u16string text;
    const auto expected = sample.is_object() ? sample.find("probability_bp") : sample.end();
    if (!sample.is_object() || expected == sample.end() || !expected->is_number_integer() ||
        !text::to_utf16(text_field(sample, "text"), text)) {
      return "self-test sample " + std::to_string(number) + " is broken";
    }
    Context context;
    context.network = network_from_name(text_field(sample, "network"));
    if (classifier.classify(text, context, verdict) != ErrorCode::ok ||
        verdict.probability_bp != expected->get<std::int32_t>() || tag_name(verdict.tag) != text_field(sample, "tag")) {
      return "self-test sample " + std::to_string(number) + " got another verdict";
    }
  }
  return {};
}

}  // namespace tact::decide
