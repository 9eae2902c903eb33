#include <catch2/catch.hpp>

#include "../support/fixtures.h"

using namespace tact;

namespace {

std::int32_t probability(Classifier& classifier, std::u16string_view text) {
  Verdict verdict;
  REQUIRE(classifier.classify(text, {}, verdict) == ErrorCode::ok);
  return verdict.probability_bp;
}

ErrorCode import_text(Classifier& classifier, const std::string& bytes) {
  return classifier.import_overlay(std::as_bytes(std::span(bytes)));
}

}  // namespace

TEST_CASE("after three corrections of the same sort the fourth draft follows") {
  Classifier classifier = test::open_model();
  const std::u16string fourth = u"Fresh batch of oat cookies out of the oven this morning, come and say hello.";
  const std::int32_t before = probability(classifier, fourth);
  const bool promotional = before > 5000;
  const Kind other = promotional ? Kind::conversation : Kind::offer;
  for (const std::u16string_view text : {u"Fresh batch of oat bread out of the oven this morning, come and say hello.",
                                         u"Fresh batch of rye buns out of the oven this morning, come and say hi.",
                                         u"Fresh batch of plum tarts out of the oven this noon, come and say hello."}) {
    REQUIRE(classifier.learn(text, {}, other) == ErrorCode::ok);
  }
  CHECK((probability(classifier, fourth) > 5000) != promotional);
}

TEST_CASE("corrections leave unrelated drafts nearly alone") {
  Classifier classifier = test::open_model();
  const std::u16string unrelated = u"Attention, la rue Principale sera fermée à la circulation demain matin.";
  const std::int32_t before = probability(classifier, unrelated);
  for (int i = 0; i < 3; ++i) {
    REQUIRE(classifier.learn(u"Fresh batch of oat bread out of the oven this morning.", {}, Kind::offer) ==
            ErrorCode::ok);
  }
  CHECK(std::abs(probability(classifier, unrelated) - before) < 500);
}

TEST_CASE("the layer survives export and import, and reset forgets it") {
  Classifier classifier = test::open_model();
  const std::u16string text = u"Fresh batch of oat bread out of the oven this morning.";
  const std::int32_t untouched = probability(classifier, text);
  REQUIRE(classifier.learn(text, {}, untouched > 5000 ? Kind::conversation : Kind::offer) == ErrorCode::ok);
  const std::int32_t learned = probability(classifier, text);
  CHECK(learned != untouched);
  const std::string bytes = classifier.export_overlay();
  Classifier other = test::open_model();
  REQUIRE(import_text(other, bytes) == ErrorCode::ok);
  CHECK(probability(other, text) == learned);
  other.reset_overlay();
  CHECK(probability(other, text) == untouched);
}

TEST_CASE("broken layers are refused and change nothing") {
  Classifier classifier = test::open_model();
  const std::string good = classifier.export_overlay();
  std::string damaged = good;
  damaged[100] = static_cast<char>(damaged[100] ^ 4);
  CHECK(import_text(classifier, "") == ErrorCode::overlay_invalid);
  CHECK(import_text(classifier, damaged) == ErrorCode::overlay_invalid);
  CHECK(import_text(classifier, good.substr(1)) == ErrorCode::overlay_invalid);
  CHECK(import_text(classifier, good) == ErrorCode::ok);
}

TEST_CASE("no number of corrections makes the layer grow") {
  Classifier classifier = test::open_model();
  const std::size_t size = classifier.export_overlay().size();
  for (int i = 0; i < 300; ++i) {
    REQUIRE(classifier.learn(u"Sale on everything today, come in", {}, Kind::conversation) == ErrorCode::ok);
  }
  CHECK(classifier.export_overlay().size() == size);
}
