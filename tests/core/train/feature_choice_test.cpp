#include "train/feature_choice.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "../support/fixtures.h"

using namespace tact;
using tools::FeatureChoice;

namespace {

features::FeatureVector read(const FeatureChoice& choice) {
  test::Reading reading;
  reading.know("we", "we");
  reading.know("free", "price");
  reading.read("We bake bread. Free for everyone today, we promise");
  choice.apply(reading.features);
  return reading.features;
}

int count(const features::FeatureVector& vector, const char* region, const char* word_class) {
  const std::string name = std::string(region) + "/" + word_class;
  for (int f = 0; f < features::kDenseCount; ++f) {
    if (features::dense_name(f) == name) return vector.dense[static_cast<std::size_t>(f)];
  }
  return -1;
}

}  // namespace

TEST_CASE("nothing is left out unless it is named") {
  const features::FeatureVector vector = read(FeatureChoice());
  CHECK(count(vector, "all", "we") == 2);
  CHECK(count(vector, "opening", "we") == 1);
  CHECK(count(vector, "all", "price") == 1);
}

TEST_CASE("features are left out by name, beginning and ending") {
  const features::FeatureVector vector = read(FeatureChoice("opening/*,*/price"));
  CHECK(count(vector, "all", "we") == 2);
  CHECK(count(vector, "opening", "we") == 0);
  CHECK(count(vector, "all", "price") == 0);
}

TEST_CASE("words and pairs are left out apart") {
  const auto is_pair = [](const features::SparseEvent& event) { return event.first != event.last; };
  const auto all = read(FeatureChoice()).sparse;
  const auto pairs = std::count_if(all.begin(), all.end(), is_pair);
  REQUIRE(pairs > 0);
  CHECK(read(FeatureChoice("words")).sparse.size() == static_cast<std::size_t>(pairs));
  CHECK(read(FeatureChoice("pairs")).sparse.size() == all.size() - static_cast<std::size_t>(pairs));
}
