#include "learn/overlay.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "../support/learning.h"

using namespace tact;
using test::features_of;
using test::learn_promotional;
using test::probability;

namespace {

Profile bakery() { return {{u"Maison Léa"}, {u"maisonlea"}, {u"maisonlea.ca"}}; }

Profile library() { return {{u"City Library"}, {u"citylibrary"}, {u"citylibrary.org"}}; }

Kind opposite(std::int32_t probability_bp) { return probability_bp > 5000 ? Kind::conversation : Kind::offer; }

/// Says three times that posts of the author at hand are of `kind`; none shares a word with kFarAway.
void teach(Classifier& classifier, Kind kind, const Context& context = {}) {
  for (const std::u16string_view text :
       {u"Fresh oat bread out of our oven since dawn", u"Rye buns with seeds, warm still",
        u"Plum tarts cooling on racks near windows"}) {
    REQUIRE(classifier.learn(text, context, kind) == ErrorCode::ok);
  }
}

constexpr std::u16string_view kFarAway = u"Attention, la rue Principale sera fermée à la circulation demain matin.";

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

TEST_CASE("an author's fourth draft follows three corrections even when it shares no word with them") {
  Classifier classifier = test::open_model();
  classifier.set_profile(bakery());
  int followed = 0;
  for (const std::u16string_view fourth :
       {u"Merci à tous pour votre visite au marché !", u"Le concert de samedi affiche complet.",
        u"Une belle journée au jardin avec toute notre équipe.", u"La rue Principale sera fermée demain.",
        u"Le musée ouvre ses portes dimanche."}) {
    classifier.reset_overlay();
    const std::int32_t before = probability(classifier, fourth);
    // What a model is sure of, three corrections of other words should not turn.
    if (before < 2000 || before > 8000) continue;
    teach(classifier, opposite(before));
    CHECK(opposite(probability(classifier, fourth)) != opposite(before));
    ++followed;
  }
  CHECK(followed > 0);
}

TEST_CASE("what one author corrects stays with that author and that network") {
  Classifier classifier = test::open_model();
  Context here;
  here.network = Network::facebook;
  Context elsewhere;
  elsewhere.network = Network::linkedin;
  const auto all = [&] {
    std::vector<std::int32_t> answers;
    classifier.set_profile(library());
    answers.push_back(probability(classifier, kFarAway, here));
    classifier.set_profile({});
    answers.push_back(probability(classifier, kFarAway, here));
    classifier.set_profile(bakery());
    answers.push_back(probability(classifier, kFarAway, elsewhere));
    return answers;
  };
  const auto before = all();
  const std::int32_t own = probability(classifier, kFarAway, here);
  teach(classifier, opposite(own), here);
  CHECK(std::abs(probability(classifier, kFarAway, here) - own) > 1000);
  const auto after = all();
  for (std::size_t i = 0; i < before.size(); ++i) CHECK(std::abs(after[i] - before[i]) < 100);
}

TEST_CASE("the same profile spelt another way is the same author") {
  Classifier classifier = test::open_model();
  classifier.set_profile({{u"MAISON LEA", u"Léa Roy"}, {u"@MaisonLea"}, {u"https://www.maisonlea.ca/"}});
  teach(classifier, Kind::offer);
  const std::int32_t taught = probability(classifier, kFarAway);
  classifier.set_profile({{u"Léa Roy", u"Maison Léa"}, {u"maisonlea"}, {u"maisonlea.ca"}});
  CHECK(probability(classifier, kFarAway) == taught);
  classifier.set_profile({{u"Maison Léa"}, {u"maisonlea"}, {u"maisonlea.ca"}});
  CHECK(probability(classifier, kFarAway) != taught);
}

TEST_CASE("without a profile nothing is learnt of the author, and all of it of the words") {
  CHECK(learn::author_of(features::OwnNames().hash(), Network::x) == learn::kNobody);
  const auto features = features_of({1, 2, 3}, {4, 5});
  learn::Overlay nobodys;
  learn_promotional(nobodys, features, learn::kNobody);
  CHECK(nobodys.bias(learn::kNobody) == 0);
  CHECK(nobodys.tag_score(features_of({9}), learn::kNobody) == 0);
  learn::Overlay authors;
  learn_promotional(authors, features, 7);
  CHECK(authors.bias(7) == model::kOne);
  CHECK(authors.bias(8) == 0);
  const auto half = static_cast<double>(model::kOne);
  CHECK(static_cast<double>(nobodys.tag_score(features, learn::kNobody)) == Approx(2 * half).epsilon(0.01));
  CHECK(static_cast<double>(authors.tag_score(features, 8)) == Approx(half).epsilon(0.01));
  CHECK(static_cast<double>(authors.tag_score(features, 7)) == Approx(2 * half).epsilon(0.01));
}

TEST_CASE("pairs of words learn more than words") {
  const auto features = features_of({1, 2}, {3});
  learn::Overlay overlay;
  learn_promotional(overlay, features, 7);
  CHECK(overlay.weight(features.sparse[0]) > 0);
  CHECK(overlay.weight(features.sparse[2]) >= 15 * overlay.weight(features.sparse[0]));
}

TEST_CASE("a draft that is right by a margin moves nothing") {
  const auto features = features_of({1}, {2});
  learn::Overlay overlay;
  overlay.learn(features, 7, Kind::offer, 3 * model::kOne, {});
  CHECK(overlay.tag_score(features, 7) == 0);
}

TEST_CASE("older corrections fade") {
  const auto old = features_of({1}, {2});
  const auto recent = features_of({11}, {12});
  learn::Overlay overlay;
  learn_promotional(overlay, old, 7);
  const model::Score bias = overlay.bias(7);
  const std::int32_t weight = overlay.weight(old.sparse[1]);
  for (int i = 0; i < 32; ++i) learn_promotional(overlay, recent, 8);
  // (31/32)^32 is 0.362.
  CHECK(static_cast<double>(overlay.bias(7)) == Approx(0.362 * static_cast<double>(bias)).epsilon(0.02));
  CHECK(overlay.weight(old.sparse[1]) == Approx(0.362 * weight).epsilon(0.02));
}

TEST_CASE("an author whose corrections contradict each other is held back") {
  const auto features = features_of({1}, {2});
  learn::Overlay steady;
  learn::Overlay torn;
  for (int i = 0; i < 4; ++i) {
    steady.learn(features, 7, Kind::offer, 0, {});
    torn.learn(features, 7, i == 1 ? Kind::tip : Kind::offer, 0, {});
  }
  // Four steps of one logit, faded; three against one.
  CHECK(steady.bias(7) > 3 * model::kOne);
  CHECK(torn.bias(7) > 0);
  CHECK(torn.bias(7) < model::kOne * 5 / 4);
}

TEST_CASE("no number of corrections carries an author beyond four logits") {
  const auto features = features_of({1}, {2});
  learn::Overlay overlay;
  for (int i = 0; i < 300; ++i) overlay.learn(features, 7, Kind::tip, 20 * model::kOne, {});
  CHECK(overlay.bias(7) == -4 * model::kOne);
}

TEST_CASE("when there are too many authors, the weakest makes room") {
  const auto features = features_of({1}, {2});
  learn::Overlay overlay;
  const auto author = [](std::size_t i) { return static_cast<learn::Author>(i + 1); };
  // The second learns least, all others the same, before they fade.
  for (std::size_t i = 0; i < learn::Overlay::kAuthors; ++i) {
    overlay.learn(features, author(i), Kind::offer, i == 1 ? 2 * model::kOne : -model::kOne, {});
  }
  const model::Score strong = overlay.bias(author(0));
  CHECK(strong > 0);
  CHECK(overlay.bias(author(1)) > 0);
  overlay.learn(features, author(learn::Overlay::kAuthors), Kind::offer, -model::kOne, {});
  CHECK(overlay.bias(author(learn::Overlay::kAuthors)) == model::kOne);
  CHECK(overlay.bias(author(1)) == 0);
  CHECK(overlay.bias(author(0)) > strong * 9 / 10);
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
