#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/deterministic_math.h"
#include "base/sha256.h"
#include "commands.h"
#include "model/model_file.h"
#include "text/analysis.h"
#include "train/lexicon_compiler.h"
#include "train/linear_trainer.h"
#include "train/self_test_samples.h"
#include "train/stacking.h"
#include "train/tree_trainer.h"

namespace tact::tools {
namespace {

constexpr const char* kModelVersion = "1.0.0";

/// Linear weights below 0.02 logits are left out.
constexpr int kSmallestWeight = static_cast<int>(model::kOne / 50);

struct Inputs {
  std::vector<LabelledPost> posts;
  std::vector<DataFile> files;
  std::vector<DataFile> lexicon_files;
  features::Lexicons lexicons;
};

bool read_inputs(const Arguments& arguments, Inputs& inputs, std::string& problem) {
  const std::string root = arguments.value("--root", ".");
  if (!compile_lexicons(root + "/core/lexicon", inputs.lexicons, inputs.lexicon_files, problem)) return false;
  std::vector<std::string> paths = list_files(root + "/core/corpus", ".jsonl");
  if (paths.empty()) {
    problem = "no posts in " + root + "/core/corpus";
    return false;
  }
  for (const std::string& path : arguments.values("--real")) paths.push_back(path);
  for (const std::string& path : paths) {
    DataFile file;
    if (!read_posts(path, inputs.posts, file, problem)) return false;
    if (file.licence.empty()) file.licence = "MIT";
    inputs.files.push_back(file);
  }
  if (const std::string set = arguments.value("--without-set", ""); !set.empty()) {
    std::erase_if(inputs.posts, [&](const LabelledPost& post) { return post.set == set; });
  }
  return true;
}

nlohmann::ordered_json describe(const std::vector<DataFile>& files) {
  auto list = nlohmann::ordered_json::array();
  for (const DataFile& file : files) {
    list.push_back({{"name", file.name}, {"rows", file.posts}, {"licence", file.licence}, {"sha256", file.sha256}});
  }
  return list;
}

/// Held-out scores by five-fold cross-fitting over groups.
Stacking cross_fit(const std::vector<TrainingRow>& rows, const LinearSettings& linear_settings,
                   const TreeSettings& tree_settings) {
  std::vector<HeldOutScore> held_out;
  for (int fold = 0; fold < kFolds; ++fold) {
    const LinearWeights linear = train_linear(rows, fold, linear_settings);
    const std::vector<RawTree> trees = train_tag_trees(rows, fold, tree_settings);
    std::size_t right = 0;
    std::size_t all = 0;
    for (const TrainingRow& row : rows) {
      if (row.fold != fold) continue;
      held_out.push_back({linear.score(row), score_of(trees, row.dense), row.target, row.weight});
      ++all;
      right += (held_out.back().linear + held_out.back().trees > 0) == row.promotional ? 1 : 0;
    }
    std::fprintf(stderr, "  held-out fold %d of %d: %zu posts, %.4f right\n", fold + 1, kFolds, all,
                 static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(all, 1)));
  }
  return fit_stacking(held_out);
}

void fill_model(model::Model& model, const std::vector<TrainingRow>& rows, const LinearSettings& linear_settings,
                const TreeSettings& tree_settings, const TreeSettings& kind_settings) {
  const Stacking stacking = cross_fit(rows, linear_settings, tree_settings);
  std::fprintf(stderr, "  combined: %.3f × linear + %.3f × trees %+.3f\n", stacking.linear, stacking.trees,
               stacking.bias);
  const LinearWeights linear = train_linear(rows, -1, linear_settings);
  const auto fixed = [](double logit) { return base::round_to_int(logit * static_cast<double>(model::kOne)); };
  model.linear.resize(features::kSparseSize);
  for (std::size_t i = 0; i < model.linear.size(); ++i) {
    model.linear[i] =
        static_cast<std::int16_t>(std::clamp<std::int64_t>(fixed(linear.weight[i] * stacking.linear), -32767, 32767));
    // Too small to move a verdict; zeros keep the download small.
    if (std::abs(model.linear[i]) < kSmallestWeight) model.linear[i] = 0;
  }
  model.bias = static_cast<std::int32_t>(fixed(linear.bias * stacking.linear + stacking.bias));
  model.tag_trees = quantise(train_tag_trees(rows, -1, tree_settings), stacking.trees);
  const auto kinds = train_kind_trees(rows, -1, kind_settings);
  for (std::size_t k = 0; k < kKindCount; ++k) model.kind_trees[k] = quantise(kinds[k], 1);
}

bool write_file(const std::string& path, const std::string& bytes) {
  std::ofstream stream(path, std::ios::binary | std::ios::trunc);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return static_cast<bool>(stream);
}

}  // namespace

int run_train(const Arguments& arguments) {
  Inputs inputs;
  std::string problem;
  if (!read_inputs(arguments, inputs, problem)) return fail("train", problem);
  std::fprintf(stderr, "train: %zu posts from %zu files\n", inputs.posts.size(), inputs.files.size());

  LinearSettings linear_settings;
  TreeSettings tree_settings;
  tree_settings.trees = arguments.number("--trees", tree_settings.trees);
  TreeSettings kind_settings;
  kind_settings.trees = arguments.number("--kind-trees", 70);
  kind_settings.shrinkage = 0.1;
  kind_settings.feature_share = 0.35;
  kind_settings.seed = 3;

  const std::vector<TrainingRow> rows = make_rows(inputs.posts, inputs.lexicons, RowPolicy());
  model::Model model;
  model.lexicons = inputs.lexicons;
  model.version = kModelVersion;
  fill_model(model, rows, linear_settings, tree_settings, kind_settings);

  nlohmann::ordered_json header;
  header["name"] = "tact-posts";
  header["version"] = kModelVersion;
  header["languages"] = {"en", "fr"};
  header["feature_schema"] = std::to_string(features::schema_hash());
  header["seed"] = linear_settings.seed;
  header["data"] = describe(inputs.files);
  header["lexicon"] = describe(inputs.lexicon_files);
  header["thresholds"] = {{"promotional_bp", model.thresholds.promotional_bp},
                          {"value_adding_bp", model.thresholds.value_adding_bp},
                          {"min_words", model.thresholds.min_words}};
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
