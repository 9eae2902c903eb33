#include "evaluate/crossvalidate.h"

#include <catch2/catch.hpp>

#include "evaluate/tables.h"

using namespace tact::tools;

namespace {

/// Posts whose label one word tells, by twelve authors.
CsvPosts toy_table() {
  std::string csv = "text,label,author\n";
  for (int i = 0; i < 120; ++i) {
    const bool sells = i % 2 == 0;
    csv += "today number " + std::to_string(i) + (sells ? " order yours" : " thanks everyone") + " in town," +
           (sells ? "1" : "0") + ",author " + std::to_string(i % 12) + "\n";
  }
  CsvColumns columns;
  columns.group = "author";
  CsvPosts data;
  std::string problem;
  REQUIRE(read_csv_posts(csv, columns, data, problem));
  return data;
}

TrainingSettings quick() {
  TrainingSettings settings;
  settings.tag_trees.trees = 20;
  return settings;
}

}  // namespace

TEST_CASE("cross-validation learns what one word tells, in every fold") {
  std::string problem;
  const Json result = crossvalidate(toy_table(), 3, {}, quick(), problem);
  REQUIRE(problem.empty());
  CHECK(result.at("groups") == 12);
  REQUIRE(result.at("folds").size() == 3);
  std::size_t rows = 0;
  for (const Json& fold : result.at("folds")) rows += fold.at("n").get<std::size_t>();
  CHECK(rows == 120);
  CHECK(result.at("pooled").at("tact").at("accuracy") == 1);
  CHECK(result.at("pooled").at("ngrams").at("auc") == 1);
  CHECK(crossvalidation_table(result).rows.size() == 4);
}

TEST_CASE("folds that cannot be drawn or learnt from are refused in one sentence") {
  std::string problem;
  (void)crossvalidate(toy_table(), 13, {}, quick(), problem);
  CHECK(problem == "13 folds cannot be drawn from 12 groups");
  CsvPosts split = toy_table();
  for (std::size_t i = 0; i < split.groups.size(); ++i)
    split.groups[i] = *split.posts[i].promotional ? "shops" : "clubs";
  (void)crossvalidate(split, 2, {}, quick(), problem);
  CHECK(problem.find("only one label to learn from") != std::string::npos);
}
