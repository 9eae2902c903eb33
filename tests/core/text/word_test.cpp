#include <catch2/catch.hpp>

#include "text/token_text.h"

namespace tact::text::testing {

TEST_CASE("elisions are split off and flagged", "[text][word]") {
  CHECK(tokens("l'offre") == Strings{"l'", "offre"});
  CHECK(tokens("d’ici jusqu'à") == Strings{"d’", "ici", "jusqu'", "à"});
  CHECK(tokens("Qu'elle s'est J'ai lorsqu'il") == Strings{"Qu'", "elle", "s'", "est", "J'", "ai", "lorsqu'", "il"});
  CHECK(tokens("l'«offre» d'@elle") == Strings{"l'", "«", "offre", "»", "d'", "@elle"});
  const Read read("C’EST L'Oréal");
  REQUIRE(read.analysis.tokens.size() == 4);
  CHECK((read.analysis.tokens[0].flags & token_flag::elided) != 0);
  CHECK(read.norm(read.analysis.tokens[0]) == "c'");
  CHECK((read.analysis.tokens[1].flags & token_flag::elided) == 0);
  CHECK(read.norm(read.analysis.tokens[3]) == "oréal");
}

TEST_CASE("contractions and set words stay whole", "[text][word]") {
  for (const char* word :
       {"aujourd'hui", "aujourd’hui", "don't", "we’re", "y'all", "y'a", "c'mon", "s'mores", "rock'n'roll", "o'clock",
        "quelqu'un", "COVID19", "b2b", "iPhone15", "client·e·s", "S.V.P.", "U.S.", "écœurant"}) {
    INFO(word);
    CHECK(is_one(TokenType::word, word));
  }
  CHECK(norms(TokenType::word, "don’t") == Strings{"don't"});
  CHECK(tokens("dancin’ 'til kids'") == Strings{"dancin", "’", "'", "til", "kids", "'"});
  CHECK(tokens("rendez-vous R&D") == Strings{"rendez", "-", "vous", "R", "&", "D"});
}

TEST_CASE("a word knows its capitals and its elongation", "[text][word]") {
  const auto flags = [](const char* word) { return Read(word).analysis.tokens.at(0).flags; };
  CHECK((flags("Bonjour") & token_flag::capitalised) != 0);
  CHECK((flags("Bonjour") & token_flag::all_caps) == 0);
  CHECK((flags("bonjour") & token_flag::capitalised) == 0);
  CHECK((flags("ÉTÉ") & token_flag::all_caps) != 0);
  CHECK((flags("A") & token_flag::all_caps) == 0);
  CHECK((flags("COVID19") & token_flag::all_caps) != 0);
  CHECK((flags("sooo") & token_flag::elongated) != 0);
  CHECK((flags("soon") & token_flag::elongated) == 0);
  CHECK(norms(TokenType::word, "Sooo goooood OUIIII") == Strings{"soo", "good", "ouii"});
}

TEST_CASE("numbers, ordinals and measures are numbers, other mixtures words", "[text][word]") {
  for (const char* number : {"12", "1 299", "3.5", "1,299.5", "1er", "20e", "3rd", "5km", "100g", "48h"}) {
    INFO(number);
    CHECK(is_one(TokenType::number, number));
  }
  CHECK(is_one(TokenType::word, "3D"));
  CHECK(tokens("iPhone 12 128Go") == Strings{"iPhone", "12", "128Go"});
  CHECK(is_one(TokenType::number, "१२३"));
}

TEST_CASE("runs of one mark are one token", "[text][word]") {
  CHECK(tokens("oui!!! non…") == Strings{"oui", "!!!", "non", "…"});
  CHECK(tokens("quoi?!") == Strings{"quoi", "?", "!"});
  CHECK(only(TokenType::symbol, "• un → deux ★★★") == Strings{"•", "→", "★★★"});
  CHECK(only(TokenType::punctuation, "« oui », (non)...") == Strings{"«", "»", ",", "(", ")", "..."});
}

TEST_CASE("letters are counted in words only", "[text][word]") {
  CHECK(Read("Été #soleil @moi 25 $").analysis.letter_count == 3);
  CHECK(Read("l'été").analysis.letter_count == 4);
}

}  // namespace tact::text::testing
