#include "card/card_data.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "model/model_file.h"

namespace tact::tools {
namespace {

std::string text_of(const Json& row, const char* key) {
  const auto found = row.find(key);
  return found != row.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string joined(const std::set<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
  return text;
}

/// JSON of a file that may be absent (null). False when it is there and broken.
bool read_optional(const std::string& path, Json& out, std::string& problem) {
  const std::optional<std::string> content = read_file(path);
  if (!content) return true;
  out = Json::parse(*content, nullptr, false);
  if (!out.is_discarded()) return true;
  problem = path + " is not JSON";
  return false;
}

bool read_model_sizes(const std::string& bytes, CardData& data, std::string& problem) {
  const Result<model::Model> read = model::read_model(std::as_bytes(std::span(bytes)));
  if (!read.ok()) {
    problem = std::string(error_name(read.error().code)) + ": " + read.error().detail;
    return false;
  }
  const model::Model& model = read.value();
  data.header = Json::parse(model.header, nullptr, false);
  data.bytes = bytes.size();
  data.tag_trees = model.tag_trees.size();
  data.kind_trees = model.kind_trees.front().size();
  data.linear_weights = static_cast<std::size_t>(
      std::count_if(model.linear.begin(), model.linear.end(), [](std::int16_t weight) { return weight != 0; }));
  return true;
}

bool read_credits(const std::string& path, const std::vector<std::string>& real, Json& credits, std::string& problem) {
  if (real.empty()) return read_optional(path, credits, problem);
  std::string rows;
  for (const std::string& file : real) rows += read_file(file).value_or("") + "\n";
  credits = credits_of(rows);
  if (write_file(path, credits.dump(2) + "\n")) return true;
  problem = "cannot write " + path;
  return false;
}

/// Files that the model was trained on and that have changed since.
void find_changes(const Json& header, const TrainingInputs& training, std::vector<std::string>& missing) {
  std::map<std::string, std::string> now;
  for (const auto* files : {&training.files, &training.lexicon_files}) {
    for (const DataFile& file : *files) now[file.name] = file.sha256;
  }
  std::set<std::string> changed;
  for (const char* list : {"data", "lexicon"}) {
    for (const Json& file : header.value(list, Json::array())) {
      const auto found = now.find(text_of(file, "name"));
      if (found != now.end() && found->second != text_of(file, "sha256")) changed.insert(found->first);
    }
  }
  if (!changed.empty()) missing.push_back("Changed since the model was trained: " + joined(changed) + ".");
}

}  // namespace

Json credits_of(const std::string& json_lines) {
  struct Credit {
    std::size_t rows = 0;
    std::set<std::string> licences;
    std::set<std::string> sources;
  };
  std::map<std::string, Credit> by_set;
  std::istringstream lines(json_lines);
  std::string line;
  while (std::getline(lines, line)) {
    const Json row = Json::parse(line, nullptr, false);
    if (!row.is_object() || text_of(row, "set").empty()) continue;
    Credit& credit = by_set[text_of(row, "set")];
    ++credit.rows;
    credit.licences.insert(text_of(row, "licence"));
    // "owner/name:path": the repository is what is credited.
    const std::string source = text_of(row, "source");
    credit.sources.insert(source.starts_with("http") ? source : source.substr(0, source.find(':')));
  }
  Json credits = Json::array();
  for (const auto& [set, credit] : by_set) {
    credits.push_back({{"set", set},
                       {"rows", credit.rows},
                       {"licence", joined(credit.licences)},
                       {"source", joined(credit.sources)}});
  }
  return credits;
}

bool read_card_data(const std::string& folder, const std::vector<std::string>& real, const EvaluationInputs& inputs,
                    const Json& result, CardData& data, std::string& problem) {
  data.result = result;
  data.sha256 = text_of(result.at("model"), "sha256");
  if (!read_model_sizes(inputs.model_bytes, data, problem) ||
      !read_optional(folder + "/agreement.json", data.agreement, problem) ||
      !read_optional(folder + "/ablation.json", data.ablation, problem) ||
      !read_credits(folder + "/credits.json", real, data.credits, problem)) {
    return false;
  }
  data.weaknesses = read_file(folder + "/weaknesses.md").value_or("");
  if (inputs.measured.empty()) {
    data.missing.push_back(
        "The benchmark (`../shared/benchmark/dev.jsonl`) was absent where this card was written: nothing is measured "
        "on real posts.");
  }
  if (real.empty()) {
    data.missing.push_back(
        "The real posts (`../shared/real/posts.jsonl`) were absent where this card was written: peers and left-out "
        "sets were trained on the repository's corpus alone.");
  }
  find_changes(data.header, inputs.training, data.missing);
  return true;
}

}  // namespace tact::tools
