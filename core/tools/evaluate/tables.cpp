#include "evaluate/tables.h"

namespace tact::tools {
namespace {

using Cells = std::vector<std::string>;

std::string share(const Json& object, const char* key) { return format_share(object.at(key).get<double>()); }
std::string count(const Json& object, const char* key) { return format_count(object.at(key).get<std::int64_t>()); }
/// Where all rows are of one tag there is no area under a curve.
std::string auc(const Json& object) {
  const double area = object.at("auc").get<double>();
  return area == 0 ? "–" : format_share(area);
}

std::string word(const Json& object, const char* key) { return object.at(key).get<std::string>(); }

void add_plain(Cells& cells, const Json& metrics) {
  const bool empty = metrics.at("n").get<int>() == 0;
  cells.push_back(empty ? "" : count(metrics, "n"));
  for (const char* key : {"accuracy", "macro_f1"}) cells.push_back(empty ? "" : share(metrics, key));
  cells.push_back(empty ? "" : auc(metrics));
}

/// Accuracy, macro-F1 and AUC in one cell.
std::string three(const Json& metrics) {
  return share(metrics, "accuracy") + " / " + share(metrics, "macro_f1") + " / " + auc(metrics);
}

std::string name_of(const std::string& by, const std::string& value) {
  const std::string name = value == "en" ? "English" : value == "fr" ? "French" : value;
  return by == "language" ? name : value.empty() ? by : by + " " + name;
}

/// A change of a share in points of a hundred, with its sign.
std::string points(double change) { return (change > 0 ? "+" : "") + format_share(change * 100); }

}  // namespace

Table figures_table(const std::string& title, const Json& lines) {
  Table table = {title, {"rows", "n", "promo", "acc", "mF1", "AUC", "cover", "right", "prec.", "ECE"}, {}, {}};
  for (const Json& line : lines) {
    Cells cells = {name_of(word(line, "by"), word(line, "value")), count(line, "n")};
    for (const char* key : {"promotional", "accuracy", "macro_f1"}) cells.push_back(share(line, key));
    cells.push_back(auc(line));
    for (const char* key : {"coverage", "covered_accuracy", "precision", "ece"}) cells.push_back(share(line, key));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table kinds_table(const Json& lines) {
  Table table = {"right tag by labelled kind, clear rows", {"kind", "n", "right"}, {}, {}};
  for (const Json& line : lines) table.rows.push_back({word(line, "kind"), count(line, "n"), share(line, "right")});
  return table;
}

Table peers_table(const Json& peers) {
  Table table = {"peers on the same clear rows: accuracy / macro-F1 / AUC",
                 {"classifier, trained on", "all", "en", "fr", "unseen sources", "unseen en", "unseen fr"},
                 {},
                 {}};
  for (const Json& line : peers.at("answers")) {
    Cells cells = {word(line, "name") + ", " + word(line, "training")};
    for (const char* subset : {"all", "en", "fr", "unseen", "unseen_en", "unseen_fr"}) {
      cells.push_back(three(line.at(subset)));
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table times_table(const Json& peers) {
  Table table = {"median time a post, one core", {"classifier", "µs", "× Tact"}, {}, {}};
  const Json& micros = peers.at("micros");
  const double tact = micros.at("tact").get<double>();
  for (const auto& [name, value] : micros.items()) {
    const double time = value.get<double>();
    table.rows.push_back({name, format_share(time), format_share(tact > 0 ? time / tact : 0)});
  }
  table.notes = {
      "Tact gives evidence, sentences and what would change the tag as well; fastText's is processor time, the mean "
      "over a file without its start."};
  return table;
}

Table leave_out_table(const Json& result) {
  Table table = {"each set judged by a model trained without it (clear rows, at one half)",
                 {"set", "n", "acc", "mF1", "AUC", "measured n", "acc", "mF1", "AUC"},
                 {},
                 {}};
  for (const Json& line : result.at("sets")) {
    Cells cells = {word(line, "set") + (line.at("left_out").get<bool>() ? "" : " *")};
    add_plain(cells, line.at("both"));
    add_plain(cells, line.at("measured"));
    table.rows.push_back(std::move(cells));
  }
  table.notes = {"* never in the training data: one shared training."};
  return table;
}

Table pooled_table(const Json& result) {
  Table table = {"all these judgements together", {"rows", "n", "acc", "mF1", "AUC"}, {}, {}};
  for (const Json& line : result.at("pooled")) {
    Cells cells = {word(line, "rows")};
    add_plain(cells, line);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

std::vector<Table> corrections_tables(const Json& result) {
  Table bands = {"Accuracy without and with learning, when every wrong tag is corrected",
                 {"corrections before the post", "n", "without", "with"},
                 {},
                 {}};
  for (const Json& line : result.at("by_corrections_before")) {
    bands.rows.push_back(
        {word(line, "corrections_before"), count(line, "n"), share(line, "without"), share(line, "with")});
  }
  const Json& posts = result.at("posts");
  bands.rows.push_back({"all", count(posts, "n"), share(posts, "without"), share(posts, "with")});

  Table accounts = {"By account, and what its corrections do to all others, in points of accuracy",
                    {"account", "n", "corrections", "without", "with", "others"},
                    {},
                    {}};
  for (const Json& line : result.at("by_account")) {
    accounts.rows.push_back({word(line, "account"), count(line, "n"), count(line, "corrections"),
                             share(line, "without"), share(line, "with"),
                             points(line.at("others_change").get<double>())});
  }
  const Json& others = result.at("others");
  accounts.notes = {"Others: " + points(others.at("mean_change").get<double>()) + " points on average, " +
                    points(others.at("worst_change").get<double>()) + " at worst."};

  Table follows = {"After three corrections the same way, what the model gets wrong that way",
                   {"corrected to", "fourth posts", "of them follow", "later posts", "of them follow"},
                   {},
                   {}};
  for (const auto& [name, line] : result.at("follows").items()) {
    follows.rows.push_back({name == "to_promotional" ? "promotional" : "value-adding", count(line, "fourth"),
                            count(line, "fourth_follows"), count(line, "later"), count(line, "later_follow")});
  }
  return {bands, follows, accounts};
}

Table evidence_table(const Json& result) {
  Table table = {"evidence against leave-one-out",
                 {"spans", "posts", "strongest moves most", "by chance", "spans that move as said"},
                 {},
                 {}};
  const auto add = [&](const char* name, const Json& line) {
    table.rows.push_back(
        {name, count(line, "n"), share(line, "strongest"), share(line, "by_chance"), share(line, "right_way")});
  };
  add("those that speak for the tag", result.at("tagging"));
  add("all", result.at("all"));
  return table;
}

Table crossvalidation_table(const Json& result) {
  Table table = {count(result, "posts") + " posts in " + count(result, "groups") + " groups; \"" +
                     word(result, "positive") + "\" against \"" + word(result, "negative") + "\"",
                 {"fold", "n", "Tact acc", "mF1", "AUC", "n-grams acc", "mF1", "AUC"},
                 {},
                 {}};
  const auto add = [&](const std::string& name, const Json& line) {
    Cells cells = {name};
    add_plain(cells, line.at("tact"));
    Cells peer;
    add_plain(peer, line.at("ngrams"));
    cells.insert(cells.end(), peer.begin() + 1, peer.end());
    table.rows.push_back(std::move(cells));
  };
  int fold = 0;
  for (const Json& line : result.at("folds")) add(std::to_string(++fold), line);
  add("pooled", result.at("pooled"));
  return table;
}

}  // namespace tact::tools
