#include "card/card.h"

#include "evaluate/tables.h"
#include "features/dense_schema.h"
#include "features/extract.h"
#include "features/word_class.h"

namespace tact::tools {
namespace {

std::string number(std::size_t count) { return format_count(static_cast<std::int64_t>(count)); }

std::string title(const CardData& data) {
  std::string text = "# Model card: " + data.header.value("name", std::string()) + " " +
                     data.header.value("version", std::string()) + "\n\n" +
                     "What it does: tells whether a social post is mainly promotional or value-adding, and which of "
                     "eight kinds it is, in\nEnglish and French, with a calibrated probability and the words that "
                     "moved it. What it is not: a judge of quality or\ntruth, or of other people's posts.\n\n" +
                     "`core/model/posts.model`, " + number(data.bytes) + " bytes, SHA-256\n`" + data.sha256 +
                     "`.\n\nThis page is written by `npm run evaluate -- --card`; change what it is written from.\n";
  for (const std::string& sentence : data.missing) text += "\n**" + sentence + "**\n";
  return text;
}

std::string data_section(const CardData& data) {
  Table table = {"", {"file", "rows", "licence", "SHA-256, first 16 digits"}, {}, {}, false};
  for (const char* list : {"data", "lexicon"}) {
    for (const Json& file : data.header.value(list, Json::array())) {
      table.rows.push_back({"`" + file.value("name", std::string()) + "`", number(file.value("rows", std::size_t{0})),
                            file.value("licence", std::string()),
                            "`" + file.value("sha256", std::string()).substr(0, 16) + "`"});
    }
  }
  table.notes = {
      "From the model's header (`npm run --silent tact -- inspect`). Posts written for Tact stand in `core/corpus`, "
      "word\n"
      "classes in `core/lexicon`; `posts.jsonl` are real posts that lie beside the repository, never in it. Labels "
      "follow\n`core/corpus/guidelines.md`."};
  std::string text = "\n## Data\n\n" + as_markdown(table);
  if (data.credits.is_array() && !data.credits.empty()) {
    Table credits = {"", {"real posts", "rows", "licence", "source"}, {}, {}, false};
    for (const Json& credit : data.credits) {
      credits.rows.push_back({credit.value("set", std::string()), number(credit.value("rows", std::size_t{0})),
                              credit.value("licence", std::string()), credit.value("source", std::string())});
    }
    text += "\nWith thanks to those who published these under open licences:\n\n" + as_markdown(credits);
  }
  if (data.agreement.is_object()) {
    text += "\nA second labelling of " + number(data.agreement.value("sample", std::size_t{0})) + " corpus posts by " +
            data.agreement.value("by", std::string("an independent reader")) + " agrees on the tag in " +
            format_share(data.agreement.value("agreement", 0.0)) + " (Cohen's κ " +
            format_share(data.agreement.value("kappa", 0.0)) + ").\n";
  }
  return text;
}

std::string held_out_sentence(const Json& held_out) {
  if (held_out.empty()) return "";
  const auto share = [&](const char* key) { return format_share(held_out.value(key, 0) / 10000.0); };
  return " On " + number(held_out.value("rows", std::size_t{0})) +
         " clear posts held out in training these thresholds tag " + share("coverage_bp") +
         "\nof the posts; of those tagged promotional " + share("promotional_precision_bp") +
         " are, of those tagged value-adding " + share("value_adding_precision_bp") + ".";
}

std::string method_section(const CardData& data) {
  const Json thresholds = data.header.value("thresholds", Json::object());
  const auto percent = [&](const char* key) { return std::to_string(thresholds.value(key, 0) / 100) + " %"; };
  return "\n## Method\n\nA linear model over " + number(features::kDenseCount) + " counts (" +
         number(features::kClassCount) + " word classes in " + number(features::kRegionCount) + " regions, " +
         number(features::kSignalCount) + " signals, " + number(features::kShapeCount) +
         " shapes; as ln(1 + count)) and hashed\nwords and pairs of words (" + number(data.linear_weights) + " of " +
         number(features::kSparseSize) + " weights are not zero), and " + number(data.tag_trees) +
         " boosted trees over the\nsame counts, both combined and calibrated by logistic regression on held-out trades "
         "and authors (five folds, no group on\nboth sides). Own names, handles and links are one symbol each: no "
         "author\'s name is learnt. Kinds: " +
         std::to_string(kKindCount) + " × " + number(data.kind_trees) +
         " trees.\nAll scores are fixed-point integers. *Promotional* from " + percent("promotional_bp") +
         ", *value-adding* up to " + percent("value_adding_bp") + ", *unsure* between, below " +
         std::to_string(thresholds.value("min_words", 0)) + " words\nand in other languages." +
         held_out_sentence(thresholds.value("held_out", Json::object())) + "\n";
}

std::string figures_section(const Json& result) {
  if (!result.contains("figures")) return "";
  const Json& figures = result.at("figures");
  const auto block = [&](const char* name, const char* heading) {
    return std::string("\n### ") + heading + "\n\n" + as_markdown(figures_table("", figures.at(name)));
  };
  return "\n## Figures\n\nMeasured on " + number(result.at("posts").get<std::size_t>()) +
         " real posts that are never trained on, read by two annotators; *clear*: both agree without\ndoubt. *acc*, "
         "*mF1* (macro-averaged), *AUC*: every row tagged at one half. *cover*: share tagged at all, with\nabstention; "
         "*right*: of those; *prec.*: of those tagged promotional. *ECE*: expected calibration error, ten bins.\n"
         "*unseen*: sources of which no post is in the training data. Length in UTF-16 units.\n" +
         block("clear", "Clear rows") + "\n### Right tag by labelled kind, clear rows\n\n" +
         as_markdown(kinds_table(result.at("kinds"))) + block("all_rows", "All rows, unclear ones included") +
         block("clear_empty_profile", "Clear rows, empty profile") +
         block("all_rows_empty_profile", "All rows, empty profile");
}

std::string peers_section(const Json& result) {
  if (!result.contains("peers")) return "";
  return "\n## Without the real posts, and beside peers\n\nThe same clear rows: accuracy / macro-F1 / AUC. *corpus*: "
         "what `npm run train` gives from the repository alone. fastText:\nDebian's command line, words and pairs of "
         "words, letters 2–5, 25 passes. n-gram regression: one or two words, letters 2–5,\nhashed to 2^20, L2.\n\n" +
         as_markdown(peers_table(result.at("peers")));
}

std::string leave_out_section(const Json& result) {
  if (!result.contains("leave_one_set_out")) return "";
  const Json& part = result.at("leave_one_set_out");
  return "\n## One set left out\n\nEach set of real posts, measured or trained on, judged by a model that was trained "
         "without it; clear rows at one half.\n\n" +
         as_markdown(leave_out_table(part)) + "\n" + as_markdown(pooled_table(part));
}

std::string ablation_section(const Json& ablation) {
  if (!ablation.is_array()) return "";
  Table table = {"", {"means", "acc", "AUC", "unseen sources", "held-out corpus"}, {}, {}};
  for (const Json& line : ablation) {
    std::vector<std::string> cells = {line.value("means", std::string())};
    for (const char* key : {"accuracy", "auc", "unseen", "crossvalidated"}) {
      const auto found = line.find(key);
      cells.push_back(found != line.end() && found->is_number() ? format_share(found->get<double>()) : "");
    }
    table.rows.push_back(std::move(cells));
  }
  return "\n## What each means is worth\n\n" + as_markdown(table);
}

std::string corrections_section(const Json& result) {
  if (!result.contains("corrections")) return "";
  std::string text =
      "\n## Learning from corrections\n\nA simulation over the accounts with ten or more clear posts, each in the "
      "file's order.\n";
  for (const Table& table : corrections_tables(result.at("corrections"))) {
    text += "\n### " + table.title + "\n\n" + as_markdown(table);
  }
  return text;
}

std::string evidence_section(const Json& result) {
  if (!result.contains("evidence")) return "";
  const Json& part = result.at("evidence");
  return "\n## Evidence\n\n" + number(part.at("posts").get<std::size_t>()) +
         " tagged corpus posts, scored anew without each span that is shown: is the span of greatest weight the one "
         "whose\nremoval moves the score most? Posts with at least two spans.\n\n" +
         as_markdown(evidence_table(part));
}

}  // namespace

std::string write_card(const CardData& data) {
  const std::string weaknesses = data.weaknesses.empty() ? "" : "\n## Known weaknesses\n\n" + data.weaknesses;
  return title(data) + data_section(data) + method_section(data) + figures_section(data.result) +
         peers_section(data.result) + leave_out_section(data.result) + ablation_section(data.ablation) +
         corrections_section(data.result) + evidence_section(data.result) + weaknesses;
}

}  // namespace tact::tools
