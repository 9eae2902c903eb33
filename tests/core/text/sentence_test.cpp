#include <catch2/catch.hpp>

#include "text/token_text.h"

namespace tact::text::testing {

TEST_CASE("marks followed by a blank and line breaks end sentences", "[text][sentence]") {
  CHECK(sentences("Bonjour! Venez nous voir. On a du pain") == Strings{"Bonjour!", "Venez nous voir.", "On a du pain"});
  CHECK(sentences("Un titre\nUne suite\r\nFin") == Strings{"Un titre", "Une suite", "Fin"});
  CHECK(sentences("Vraiment ?! Oui… Enfin") == Strings{"Vraiment ?!", "Oui…", "Enfin"});
  CHECK(sentences("C'est fini.Bonjour") == Strings{"C'est fini.", "Bonjour"});
  CHECK(sentences("« Bonjour ! » Elle rit.") == Strings{"« Bonjour ! »", "Elle rit."});
  CHECK(sentences("Super! 🎉 Venez") == Strings{"Super! 🎉", "Venez"});
  CHECK(sentences("それは。これ") == Strings{"それは。", "これ"});
}

TEST_CASE("abbreviations, prices, times and links do not end sentences", "[text][sentence]") {
  for (const char* one : {"M. Tremblay arrive à 6 p.m. demain", "Dr. Smith is in", "Le prix est de 25.99$ chez nous",
                          "Voyez exemple.ca pour la suite", "1. Premier point", "J. K. Rowling",
                          "On a du pain... et du vin", "S.V.P. Venez"}) {
    INFO(one);
    CHECK(sentences(one) == Strings{one});
  }
  CHECK(sentences("Open till 6 p.m. Come by") == Strings{"Open till 6 p.m.", "Come by"});
}

TEST_CASE("tokens know their sentence, line and place", "[text][sentence]") {
  const Read read("Un deux.\n\nTrois. Quatre");
  const auto& tokens = read.analysis.tokens;
  REQUIRE(tokens.size() == 6);
  CHECK((tokens[0].flags & token_flag::starts_sentence) != 0);
  CHECK((tokens[0].flags & token_flag::starts_line) != 0);
  CHECK((tokens[1].flags & (token_flag::starts_sentence | token_flag::starts_line)) == 0);
  CHECK(tokens[2].sentence == 0);
  CHECK(tokens[3].line == 2);
  CHECK(tokens[3].sentence == 1);
  CHECK((tokens[3].flags & token_flag::starts_line) != 0);
  CHECK(tokens[5].sentence == 2);
  CHECK((tokens[5].flags & token_flag::starts_sentence) != 0);
  CHECK((tokens[5].flags & token_flag::starts_line) == 0);
}

}  // namespace tact::text::testing
