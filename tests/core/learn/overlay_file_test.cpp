#include <algorithm>
#include <catch2/catch.hpp>

#include "../support/learning.h"
#include "base/sha256.h"
#include "learn/overlay.h"

using namespace tact;
using test::features_of;
using test::learn_promotional;
using test::probability;

namespace {

bool read_back(learn::Overlay& overlay, const std::string& bytes) {
  return overlay.read(std::as_bytes(std::span(bytes)));
}

/// The bytes with the digest that belongs to them.
std::string sealed(std::string body) {
  const base::Digest digest = base::sha256(std::as_bytes(std::span(body)));
  body.append(reinterpret_cast<const char*>(digest.data()), digest.size());
  return body;
}

ErrorCode import_text(Classifier& classifier, const std::string& bytes) {
  return classifier.import_overlay(std::as_bytes(std::span(bytes)));
}

}  // namespace

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

TEST_CASE("every part of the layer survives export and import") {
  const auto features = features_of({1}, {2});
  learn::Overlay overlay;
  learn_promotional(overlay, features, 7);
  learn::Overlay other;
  REQUIRE(read_back(other, overlay.write()));
  CHECK(other.corrections() == 1);
  CHECK(other.bias(7) == overlay.bias(7));
  CHECK(other.weight(features.sparse[1]) == overlay.weight(features.sparse[1]));
  std::array<model::Score, kKindCount> kinds{};
  std::array<model::Score, kKindCount> read_kinds{};
  overlay.add_kind_scores(features, kinds);
  other.add_kind_scores(features, read_kinds);
  CHECK(kinds == read_kinds);
  CHECK(kinds[static_cast<std::size_t>(Kind::offer)] > 0);
  CHECK(other.write() == overlay.write());
  other.reset();
  CHECK(other.write() == learn::Overlay().write());
  CHECK(overlay.write().size() <= 256 * 1024);
}

TEST_CASE("a layer of the first format or with impossible numbers is refused and changes nothing") {
  // "TOV1", the count of corrections, 4,096 weights, 8 × 512 weights of kinds, a digest that fits.
  const std::string first = sealed("TOV1" + std::string(4 + 2 * 4096 + 2 * 8 * 512, '\1'));
  const auto features = features_of({1}, {2});
  learn::Overlay overlay;
  learn_promotional(overlay, features, 7);
  const std::string before = overlay.write();
  CHECK_FALSE(read_back(overlay, first));
  // This format's size under the first one's name; this name and a byte more: intact, and neither is ours.
  const std::string body = before.substr(0, before.size() - sizeof(base::Digest));
  CHECK_FALSE(read_back(overlay, sealed("TOV1" + body.substr(4))));
  CHECK_FALSE(read_back(overlay, sealed(body + '\0')));
  // Magic, count and authors, then steps that no correction makes: -1.
  std::string backwards = body;
  backwards.replace(4 + 4 + 4 * learn::Overlay::kAuthors, 2, "\xff\xff");
  CHECK_FALSE(read_back(overlay, sealed(backwards)));
  CHECK(overlay.write() == before);
  CHECK(read_back(overlay, sealed(body)));
  Classifier classifier = test::open_model();
  CHECK(import_text(classifier, first) == ErrorCode::overlay_invalid);
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
