#include <cstdio>
#include <nlohmann/json.hpp>

#include "base/sha256.h"
#include "commands.h"
#include "model/model_file.h"
#include "train/model_trainer.h"
#include "train/self_test_samples.h"
#include "train/training_inputs.h"

namespace tact::tools {
namespace {

constexpr const char* kModelVersion = "2.0.0";

nlohmann::ordered_json describe(const std::vector<DataFile>& files) {
  auto list = nlohmann::ordered_json::array();
  for (const DataFile& file : files) {
    list.push_back({{"name", file.name}, {"rows", file.posts}, {"licence", file.licence}, {"sha256", file.sha256}});
  }
  return list;
}

nlohmann::ordered_json describe(const ThresholdFigures& figures) {
  return {{"rows", figures.rows},
          {"coverage_bp", figures.coverage_bp},
          {"promotional_precision_bp", figures.promotional_precision_bp},
          {"promotional_recall_bp", figures.promotional_recall_bp},
          {"value_adding_precision_bp", figures.value_adding_precision_bp},
          {"value_adding_recall_bp", figures.value_adding_recall_bp}};
}

}  // namespace

int run_train(const Arguments& arguments) {
  TrainingInputs inputs;
  std::string problem;
  if (!read_training_inputs(arguments.value("--root", "."), arguments.values("--real"), inputs, problem)) {
    return fail("train", problem);
  }
  if (const std::string set = arguments.value("--without-set", ""); !set.empty()) {
    std::erase_if(inputs.posts, [&](const LabelledPost& post) { return post.set == set; });
  }
  std::fprintf(stderr, "train: %zu posts from %zu files\n", inputs.posts.size(), inputs.files.size());

  TrainingSettings settings;
  settings.tag_trees.trees = arguments.number("--trees", settings.tag_trees.trees);
  settings.kind_trees.trees = arguments.number("--kind-trees", settings.kind_trees.trees);

  RowPolicy policy;
  policy.features = FeatureChoice(arguments.value("--without-features", kExaggerated));
  if (arguments.has("--without-smoothing")) policy.smoothing = policy.hard_smoothing = 0;
  const std::vector<TrainingRow> rows = make_rows(inputs.posts, inputs.lexicons, policy);
  TrainedModel trained = train_model(rows, inputs.lexicons, settings);
  model::Model& model = trained.model;
  model.version = kModelVersion;

  nlohmann::ordered_json header;
  header["name"] = "tact-posts";
  header["version"] = kModelVersion;
  header["languages"] = {"en", "fr"};
  header["feature_schema"] = std::to_string(features::schema_hash());
  header["seed"] = settings.tag_trees.seed;
  header["data"] = describe(inputs.files);
  header["lexicon"] = describe(inputs.lexicon_files);
  header["thresholds"] = {{"promotional_bp", model.thresholds.promotional_bp},
                          {"value_adding_bp", model.thresholds.value_adding_bp},
                          {"min_words", model.thresholds.min_words},
                          {"held_out", describe(trained.held_out)}};
  header["max_units"] = kMaxClassifiedUnits;
  model.header = header.dump();
  header["self_test"] = record_self_test(model);
  model.header = header.dump();

  const std::string bytes = model::write_model(model);
  const std::string out = arguments.value("--out", "core/model/posts.model");
  if (!write_file(out, bytes)) return fail("train", "cannot write " + out);
  std::fprintf(stderr, "train: %s, %zu bytes, sha256 %s\n", out.c_str(), bytes.size(),
               base::to_hex(base::sha256(std::as_bytes(std::span(bytes)))).c_str());
  return 0;
}

}  // namespace tact::tools
