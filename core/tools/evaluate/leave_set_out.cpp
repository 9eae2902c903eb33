#include "evaluate/leave_set_out.h"

#include <cstdio>
#include <optional>
#include <set>

#include "base/deterministic_math.h"
#include "train/model_trainer.h"

namespace tact::tools {
namespace {

/// A clear post, judged by a model that has not seen its set.
struct HeldOut {
  const LabelledPost* post = nullptr;
  bool is_measured = false;  ///< else one of the real posts
  Scored scored;
};

/// Analysed once for all trainings; `posts` and `rows` go together.
struct Material {
  std::vector<LabelledPost> posts;
  std::vector<TrainingRow> rows;
};

Material material_of(const std::vector<LabelledPost>& posts, const features::Lexicons& lexicons) {
  Material material;
  material.posts = tagged_posts(posts, [](const LabelledPost&) { return true; });
  material.rows = make_rows(material.posts, lexicons, RowPolicy());
  return material;
}

TagModel train_without(const Material& material, const std::string& set) {
  std::vector<TrainingRow> rows;
  for (std::size_t i = 0; i < material.rows.size(); ++i) {
    if (material.posts[i].from_corpus || material.posts[i].set != set) rows.push_back(material.rows[i]);
  }
  return train_tag(rows, TrainingSettings());
}

void judge_set(const Material& material, const std::string& set, const TagModel& model, bool is_measured,
               std::vector<HeldOut>& out) {
  for (std::size_t i = 0; i < material.posts.size(); ++i) {
    const LabelledPost& post = material.posts[i];
    if (post.set != set || post.from_corpus || !is_clear(post)) continue;
    out.push_back({&post, is_measured, {*post.promotional, base::logistic(model.score(material.rows[i]))}});
  }
}

Json metrics_of(const std::vector<HeldOut>& rows, const std::function<bool(const HeldOut&)>& keep) {
  std::vector<Scored> scored;
  for (const HeldOut& row : rows) {
    if (keep(row)) scored.push_back(row.scored);
  }
  return to_json(measure_plain(scored));
}

std::set<std::string> sets_of(const std::vector<LabelledPost>& posts) {
  std::set<std::string> sets;
  for (const LabelledPost& post : posts) {
    if (!post.from_corpus) sets.insert(post.set);
  }
  return sets;
}

Json pooled(const std::vector<HeldOut>& rows) {
  Json lines = Json::array();
  const auto add = [&](const std::string& name, const std::function<bool(const HeldOut&)>& keep) {
    Json line = {{"rows", name}};
    line.update(metrics_of(rows, keep));
    lines.push_back(std::move(line));
  };
  add("all", [](const HeldOut&) { return true; });
  for (const char* language : {"en", "fr"}) {
    add(language, [language](const HeldOut& row) { return row.post->language == language; });
  }
  add("measured posts", [](const HeldOut& row) { return row.is_measured; });
  for (const char* language : {"en", "fr"}) {
    add(std::string("measured posts, ") + language,
        [language](const HeldOut& row) { return row.is_measured && row.post->language == language; });
  }
  return lines;
}

}  // namespace

Json leave_one_set_out(const TrainingInputs& inputs, const std::vector<LabelledPost>& measured) {
  const Material training = material_of(inputs.posts, inputs.lexicons);
  const Material judged = material_of(measured, inputs.lexicons);
  const std::set<std::string> real_sets = sets_of(training.posts);
  std::set<std::string> sets = sets_of(judged.posts);
  sets.insert(real_sets.begin(), real_sets.end());

  std::vector<HeldOut> all;
  std::optional<TagModel> shared;
  Json lines = Json::array();
  for (const std::string& set : sets) {
    const bool left_out = real_sets.count(set) > 0;
    std::fprintf(stderr, "leave one set out: %s%s\n", set.c_str(), left_out ? "" : ", which is not trained on");
    if (!left_out && !shared) shared = train_without(training, "");
    const TagModel own = left_out ? train_without(training, set) : TagModel();
    std::vector<HeldOut> rows;
    judge_set(judged, set, left_out ? own : *shared, true, rows);
    judge_set(training, set, left_out ? own : *shared, false, rows);
    const Json both = metrics_of(rows, [](const HeldOut&) { return true; });
    std::fprintf(stderr, "  %s: %zu posts, %.3f right, AUC %.3f\n", set.c_str(), rows.size(),
                 both.at("accuracy").get<double>(), both.at("auc").get<double>());
    lines.push_back({{"set", set},
                     {"left_out", left_out},
                     {"measured", metrics_of(rows, [](const HeldOut& row) { return row.is_measured; })},
                     {"real", metrics_of(rows, [](const HeldOut& row) { return !row.is_measured; })},
                     {"both", both}});
    all.insert(all.end(), rows.begin(), rows.end());
  }
  return {{"sets", std::move(lines)}, {"pooled", pooled(all)}};
}

}  // namespace tact::tools
