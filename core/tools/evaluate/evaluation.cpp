#include "evaluate/evaluation.h"

#include "base/sha256.h"
#include "evaluate/corrections.h"
#include "evaluate/evidence_check.h"
#include "evaluate/leave_set_out.h"
#include "evaluate/tables.h"
#include "peers/peer_comparison.h"

namespace tact::tools {
namespace {

/// Accounts with fewer posts have too little to learn from and to be judged by.
constexpr std::size_t kAccountPosts = 10;

bool any_row(const LabelledPost&) { return true; }

Json describe_model(const Classifier& classifier, const std::string& bytes) {
  return {{"version", classifier.model_version()},
          {"bytes", bytes.size()},
          {"sha256", base::to_hex(base::sha256(std::as_bytes(std::span(bytes))))}};
}

void add_figures(Classifier& classifier, const std::vector<LabelledPost>& measured, Json& result) {
  const std::vector<JudgedPost> with_profile = judge(classifier, measured, true);
  const std::vector<JudgedPost> without_profile = judge(classifier, measured, false);
  result["posts"] = measured.size();
  result["figures"] = {{"clear", figures(with_profile, is_clear)},
                       {"all_rows", figures(with_profile, any_row)},
                       {"clear_empty_profile", figures(without_profile, is_clear)},
                       {"all_rows_empty_profile", figures(without_profile, any_row)}};
  result["kinds"] = figures_by_kind(select(with_profile, is_clear));
}

Json evidence_of(const EvaluationInputs& inputs, std::string& problem) {
  const auto from_corpus = [](const LabelledPost& post) { return post.from_corpus; };
  return check_evidence(inputs.model_bytes, tagged_posts(inputs.training.posts, from_corpus), problem);
}

}  // namespace

Json evaluate(const EvaluationInputs& inputs, const EvaluationParts& parts, std::string& problem) {
  Result<Classifier> opened = Classifier::open(std::as_bytes(std::span(inputs.model_bytes)));
  if (!opened.ok()) {
    problem = std::string(error_name(opened.error().code)) + ": " + opened.error().detail;
    return {};
  }
  Classifier& classifier = opened.value();
  Json result = {{"model", describe_model(classifier, inputs.model_bytes)}};
  if (parts.evidence) result["evidence"] = evidence_of(inputs, problem);
  if (!problem.empty() || inputs.measured.empty()) return result;
  add_figures(classifier, inputs.measured, result);
  if (parts.peers) result["peers"] = compare_peers(classifier, inputs.training, inputs.measured, problem);
  if (!problem.empty()) return {};
  if (parts.corrections) {
    result["corrections"] = simulate_corrections(learner_of(classifier), accounts_of(inputs.measured, kAccountPosts));
  }
  if (parts.leave_one_set_out) result["leave_one_set_out"] = leave_one_set_out(inputs.training, inputs.measured);
  return result;
}

std::vector<Table> evaluation_tables(const Json& result) {
  std::vector<Table> tables;
  if (result.contains("figures")) {
    const Json& figures = result.at("figures");
    tables.push_back(figures_table("clear rows, with the author's profile", figures.at("clear")));
    tables.push_back(kinds_table(result.at("kinds")));
    tables.push_back(figures_table("all rows, with the author's profile", figures.at("all_rows")));
    tables.push_back(figures_table("clear rows, empty profile", figures.at("clear_empty_profile")));
    tables.push_back(figures_table("all rows, empty profile", figures.at("all_rows_empty_profile")));
  }
  if (result.contains("peers")) {
    tables.push_back(peers_table(result.at("peers")));
    tables.push_back(times_table(result.at("peers")));
  }
  if (result.contains("leave_one_set_out")) {
    tables.push_back(leave_out_table(result.at("leave_one_set_out")));
    tables.push_back(pooled_table(result.at("leave_one_set_out")));
  }
  if (result.contains("corrections")) {
    for (Table& table : corrections_tables(result.at("corrections"))) tables.push_back(std::move(table));
  }
  if (result.contains("evidence")) tables.push_back(evidence_table(result.at("evidence")));
  return tables;
}

}  // namespace tact::tools
