#include "train/self_test_samples.h"

#include <array>

#include "model/model_file.h"
#include "tact/classifier.h"
#include "text/analysis.h"

namespace tact::tools {
namespace {

struct Sample {
  const char* text;
  const char* network;
};

constexpr std::array<Sample, 6> kSamples = {{
    {"20% off every scarf until Sunday! Order at the shop or call 555-0142.", "facebook"},
    {"Prune your roses just above an outward-facing bud, and clean the blades between two plants.", "x"},
    {"Deux places se sont libérées samedi à 14 h : réservez au 418-555-0142, 45 $ par personne.", "facebook"},
    {"Merci à tout le monde pour hier soir, on a tellement ri. À refaire !", "instagram"},
    {"@sam Sorry about that! Could you send us the order number? We will sort it out today.", "x"},
    {"Gagnez un panier-cadeau ! Aimez la page et identifiez deux amis d'ici vendredi. 🎁", "facebook"},
}};

}  // namespace

nlohmann::ordered_json record_self_test(const model::Model& model) {
  auto list = nlohmann::ordered_json::array();
  const std::string bytes = model::write_model(model);
  Result<Classifier> opened = Classifier::open(std::as_bytes(std::span(bytes)));
  if (!opened.ok()) return list;
  Verdict verdict;
  for (const Sample& sample : kSamples) {
    std::u16string text;
    Context context;
    context.network = network_from_name(sample.network);
    if (!text::to_utf16(sample.text, text) || opened.value().classify(text, context, verdict) != ErrorCode::ok)
      continue;
    list.push_back({{"text", sample.text},
                    {"network", sample.network},
                    {"tag", tag_name(verdict.tag)},
                    {"probability_bp", verdict.probability_bp}});
  }
  return list;
}

}  // namespace tact::tools
