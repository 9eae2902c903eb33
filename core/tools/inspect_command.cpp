#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "commands.h"
#include "labelled_post.h"
#include "model/model_file.h"

namespace tact::tools {
namespace {

/// How much each dense feature's splits move the score of promotional, summed over all trees.
std::vector<std::pair<std::int64_t, int>> rank_features(const model::Model& model) {
  std::vector<std::pair<std::int64_t, int>> moved(features::kDenseCount);
  for (int f = 0; f < features::kDenseCount; ++f) moved[static_cast<std::size_t>(f)] = {0, f};
  for (const model::Tree& tree : model.tag_trees) {
    for (std::size_t node = 0; node < model::kInnerNodes; ++node) {
      const std::int64_t difference = tree.value[2 * node + 2] - tree.value[2 * node + 1];
      moved[tree.feature[node]].first += difference < 0 ? -difference : difference;
    }
  }
  std::sort(moved.begin(), moved.end(),
            [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
  return moved;
}

}  // namespace

int run_inspect(const Arguments& arguments) {
  const std::string path = arguments.value("--model", "core/model/posts.model");
  const std::optional<std::string> bytes = read_file(path);
  if (!bytes) return fail("inspect", "cannot read the model " + path);
  const Result<model::Model> read = model::read_model(std::as_bytes(std::span(*bytes)));
  if (!read.ok()) return fail("inspect", std::string(error_name(read.error().code)) + ": " + read.error().detail);
  const model::Model& model = read.value();
  std::printf("%s\n", nlohmann::ordered_json::parse(model.header, nullptr, false).dump(2).c_str());
  std::printf("bytes %zu, lexicon entries en %zu fr %zu, tag trees %zu, kind trees %zu\n", bytes->size(),
              model.lexicons.english.size(), model.lexicons.french.size(), model.tag_trees.size(),
              model.kind_trees[0].size() * model.kind_trees.size());
  const auto ranked = rank_features(model);
  const int top = std::clamp(arguments.number("--top", 30), 0, features::kDenseCount);
  for (int i = 0; i < top; ++i) {
    const auto& [moved, feature] = ranked[static_cast<std::size_t>(i)];
    std::printf("  %-28s %8.2f logits over all splits\n", features::dense_name(feature).c_str(),
                static_cast<double>(moved) / static_cast<double>(model::kOne));
  }
  return 0;
}

}  // namespace tact::tools
