#include <catch2/catch.hpp>
#include <set>

#include "../support/fixtures.h"

using namespace tact;
using features::Signal;
using test::Reading;
using test::utf16;

TEST_CASE("words and set phrases of the lexicon are counted by class and region") {
  Reading reading;
  reading.know("book now", "booking");
  reading.know("scarf", "fashion");
  reading.read("Book now. We kept one blue scarf for the very last visitor of today, a scarf");
  CHECK(reading.word_class("booking") == 1);
  CHECK(reading.word_class("booking", features::kRegionOpening) == 1);
  CHECK(reading.word_class("booking", features::kRegionClosing) == 0);
  CHECK(reading.word_class("booking", features::kRegionStart) == 1);
  CHECK(reading.word_class("fashion") == 2);
}

TEST_CASE("a phrase that repeats its words' class counts once") {
  Reading reading;
  reading.know("carte cadeau", "gift", true);
  reading.know("cadeau", "gift", true);
  reading.read("Une carte cadeau pour votre mère, c'est toujours une bonne idée");
  CHECK(reading.word_class("gift") == 1);
}

TEST_CASE("a plural the lexicon lacks takes its singular's classes") {
  Reading reading;
  reading.know("candle", "home");
  reading.read("We lit all the candles in the house last night");
  CHECK(reading.word_class("home") == 1);
}

TEST_CASE("hashtags are read through their words") {
  Reading reading;
  reading.know("sale", "price");
  reading.read("Everything is ready for the #SummerSale this morning");
  CHECK(reading.word_class("price") == 1);
  CHECK(reading.signal(Signal::hashtag) == 1);
}

TEST_CASE("own names, handles, hashtags and links are told from those of others") {
  Reading reading;
  Profile profile;
  profile.names = {u"Café Léa"};
  profile.handles = {u"@cafelea"};
  profile.domains = {u"https://www.cafelea.example.com/menu"};
  reading.own.assign(profile);
  reading.read("Chez CAFE LÉA, on aime @cafelea et @autre, #CaféLéa, cafelea.example.com et autre-site.com");
  CHECK(reading.signal(Signal::own_name) == 1);
  CHECK(reading.signal(Signal::own_handle) == 1);
  CHECK(reading.signal(Signal::own_hashtag) == 1);
  CHECK(reading.signal(Signal::own_link) == 1);
  CHECK(reading.signal(Signal::other_handle) == 1);
  CHECK(reading.signal(Signal::other_link) == 1);
}

TEST_CASE("a brand at the start of a longer handle or hashtag is the author's own") {
  Reading reading;
  Profile profile;
  profile.names = {u"Maison Léa", u"Art"};
  profile.handles = {u"@maisonlea"};
  reading.own.assign(profile);
  reading.read(
      "Merci @maisonlea_tours et @maisonlouis pour #MaisonLea2026, #maisonleatours, #ArtDeVivre et #artisanat");
  CHECK(reading.signal(Signal::own_handle) == 1);
  CHECK(reading.signal(Signal::other_handle) == 1);
  // "Art" is too short to begin a word, but a word of its own in "#ArtDeVivre".
  CHECK(reading.signal(Signal::own_hashtag) == 3);
}

TEST_CASE("a word said twice is one n-gram, and an author's own name is none of its words") {
  Reading twice;
  twice.read("soup soup");
  CHECK(twice.features.sparse.size() == 2);  // "soup", "soup soup"

  Reading one;
  Profile profile;
  profile.names = {u"Brill"};
  one.own.assign(profile);
  one.read("Brill opens");
  Reading other;
  profile.names = {u"Cotter"};
  other.own.assign(profile);
  other.read("Cotter opens");
  REQUIRE(one.features.sparse.size() == other.features.sparse.size());
  for (std::size_t i = 0; i < one.features.sparse.size(); ++i) {
    CHECK(one.features.sparse[i].index == other.features.sparse[i].index);
  }
}

TEST_CASE("an own name is found in the possessive") {
  Reading reading;
  Profile profile;
  profile.names = {u"Kettle & Crumb"};
  reading.own.assign(profile);
  reading.read("Nobody makes rye like Kettle & Crumb's night shift");
  CHECK(reading.signal(Signal::own_name) == 1);
}

TEST_CASE("with an empty profile a link is nobody's") {
  Reading reading;
  reading.read("Have a look at some-site.com when you find the time");
  CHECK(reading.signal(Signal::unknown_link) == 1);
  CHECK(reading.signal(Signal::own_link) == 0);
}

TEST_CASE("a one-letter name is ignored") {
  Reading reading;
  Profile profile;
  profile.names = {u"A", u""};
  profile.handles = {u"@", u""};
  reading.own.assign(profile);
  reading.read("A cat and a dog walked by the shop today");
  CHECK(reading.signal(Signal::own_name) == 0);
}

TEST_CASE("a token that is left out leaves no trace") {
  Reading reading;
  reading.know("free", "price");
  reading.read("The soup is free today for everyone");
  REQUIRE(reading.word_class("price") == 1);
  const auto sparse_before = reading.features.sparse.size();
  for (std::size_t i = 0; i < reading.analysis.tokens.size(); ++i) {
    if (reading.analysis.norm(reading.analysis.tokens[i]) == u"free") reading.annotation.left_out[i] = 1;
  }
  features::annotate(reading.analysis, reading.lexicons, reading.own, reading.annotation);
  features::extract(reading.analysis, reading.annotation, {}, reading.features);
  CHECK(reading.word_class("price") == 0);
  CHECK(reading.features.sparse.size() < sparse_before);
}

TEST_CASE("every dense feature has a name of its own and a reason") {
  std::set<std::string> names;
  for (int f = 0; f < features::kDenseCount; ++f) {
    names.insert(features::dense_name(f));
    CHECK_FALSE(cues::cue_name(features::dense_cue(f)).empty());
  }
  CHECK(names.size() == static_cast<std::size_t>(features::kDenseCount));
}

TEST_CASE("every event points at tokens that exist") {
  Reading reading;
  reading.know("sale", "price");
  reading.read("RT @someone: big SALE!! 25 $ only… see https://t.co/abc #deal 😀\n- one\n- two");
  for (const auto& event : reading.features.events) {
    CHECK(event.first <= event.last);
    CHECK(event.last < reading.analysis.tokens.size());
  }
  for (const auto& event : reading.features.sparse) {
    CHECK(event.first <= event.last);
    CHECK(event.last < reading.analysis.tokens.size());
    CHECK(event.index < features::kSparseSize);
  }
}
