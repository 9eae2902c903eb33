#include "train/linear_trainer.h"

#include <catch2/catch.hpp>

using namespace tact;
using tools::LinearSettings;
using tools::LinearWeights;
using tools::TrainingRow;

namespace {

/// `count` rows with one n-gram and one counted feature; the first `promotional` of them are promotional.
void add_rows(std::vector<TrainingRow>& rows, std::uint32_t index, std::uint16_t feature, int count, int promotional) {
  for (int i = 0; i < count; ++i) {
    TrainingRow row;
    row.sparse = {index};
    row.dense[feature] = 1;
    row.present = {feature};
    row.promotional = i < promotional;
    row.target = row.promotional ? 1 : 0;
    row.fold = i % 2;
    rows.push_back(row);
  }
}

}  // namespace

TEST_CASE("the linear model leans as its rows do, and as far as they allow") {
  std::vector<TrainingRow> rows;
  add_rows(rows, 7, 3, 40, 36);
  add_rows(rows, 9, 5, 40, 4);
  const LinearWeights weights = tools::train_linear(rows, -1, LinearSettings());
  CHECK(weights.score(rows.front()) > 0.5);
  CHECK(weights.score(rows.back()) < -0.5);
  CHECK(weights.weight[7] > 0);
  CHECK(weights.dense[5] < 0);
  CHECK(weights.weight[8] == 0);

  LinearSettings bold;
  bold.cost = 10;
  CHECK(tools::train_linear(rows, -1, bold).score(rows.front()) > weights.score(rows.front()));
}

TEST_CASE("an n-gram of two rows is not learnt, nor is the fold held out") {
  std::vector<TrainingRow> rows;
  add_rows(rows, 7, 3, 40, 20);
  add_rows(rows, 11, 3, 2, 2);
  CHECK(tools::train_linear(rows, -1, LinearSettings()).weight[11] == 0);

  rows.clear();
  add_rows(rows, 7, 3, 40, 20);
  for (TrainingRow& row : rows) row.sparse = {row.fold == 0 ? 7U : 8U};
  const LinearWeights without = tools::train_linear(rows, 0, LinearSettings());
  CHECK(without.weight[7] == 0);
}

TEST_CASE("the same rows give the same weights, bit for bit") {
  std::vector<TrainingRow> rows;
  add_rows(rows, 7, 3, 30, 22);
  add_rows(rows, 9, 5, 30, 11);
  const LinearWeights a = tools::train_linear(rows, -1, LinearSettings());
  const LinearWeights b = tools::train_linear(rows, -1, LinearSettings());
  CHECK(a.weight == b.weight);
  CHECK(a.bias == b.bias);
}

TEST_CASE("no rows at all give no weights") {
  const LinearWeights weights = tools::train_linear({}, -1, LinearSettings());
  CHECK(weights.bias == 0);
}
