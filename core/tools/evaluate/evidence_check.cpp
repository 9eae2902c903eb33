#include "evaluate/evidence_check.h"

#include <algorithm>

#include "decide/scorer.h"
#include "model/model_file.h"

namespace tact::tools {
namespace {

/// How far the removal of each span moves the score in the direction of the span's weight, strongest span first.
using Removals = std::vector<model::Score>;

struct Tally {
  std::size_t posts = 0;
  std::size_t strongest = 0;
  double by_chance = 0;
  std::size_t spans = 0;
  std::size_t right_way = 0;

  void add(const Removals& removals) {
    if (removals.size() < 2) return;
    ++posts;
    by_chance += 1 / static_cast<double>(removals.size());
    strongest += removals.front() == *std::max_element(removals.begin(), removals.end()) ? 1 : 0;
    spans += removals.size();
    right_way += static_cast<std::size_t>(
        std::count_if(removals.begin(), removals.end(), [](model::Score moved) { return moved > 0; }));
  }

  [[nodiscard]] Json json() const {
    const auto share = [](double part, std::size_t whole) {
      return whole == 0 ? 0 : rounded(part / static_cast<double>(whole));
    };
    return {{"n", posts},
            {"strongest", share(static_cast<double>(strongest), posts)},
            {"by_chance", share(by_chance, posts)},
            {"spans", spans},
            {"right_way", share(static_cast<double>(right_way), spans)}};
  }
};

}  // namespace

Json check_evidence(const std::string& model_bytes, const std::vector<LabelledPost>& posts, std::string& problem) {
  const auto bytes = std::as_bytes(std::span(model_bytes));
  Result<model::Model> read = model::read_model(bytes);
  Result<Classifier> opened = Classifier::open(bytes);
  if (!read.ok() || !opened.ok()) {
    const Error& error = read.ok() ? opened.error() : read.error();
    problem = std::string(error_name(error.code)) + ": " + error.detail;
    return {};
  }
  const learn::Overlay nothing_learnt;
  decide::Scorer scorer(read.value(), nothing_learnt);
  Classifier& classifier = opened.value();
  Tally tagging;
  Tally all;
  std::size_t tagged = 0;
  Verdict verdict;
  for (const LabelledPost& post : posts) {
    classifier.set_profile(post.profile);
    if (classifier.classify(post.text, post.context, verdict) != ErrorCode::ok || verdict.tag == Tag::unsure) continue;
    ++tagged;
    scorer.set_profile(post.profile);
    scorer.read(post.text, post.context);
    const model::Score whole = scorer.score_all();
    Removals for_tag;
    Removals every;
    for (const Evidence& item : verdict.evidence) {
      const model::Score moved = whole - scorer.score_without({item.span});
      every.push_back(item.weight_milli > 0 ? moved : -moved);
      if ((item.weight_milli > 0) == (verdict.tag == Tag::promotional)) for_tag.push_back(every.back());
    }
    tagging.add(for_tag);
    all.add(every);
  }
  return {{"posts", tagged}, {"tagging", tagging.json()}, {"all", all.json()}};
}

}  // namespace tact::tools
