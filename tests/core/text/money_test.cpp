#include <catch2/catch.hpp>

#include "text/token_text.h"

namespace tact::text::testing {

TEST_CASE("prices in every local form are one token", "[text][price]") {
  for (const char* price : {"25 $",        "25,99 $",    "25.99$",     "$25",
                            "$1,299.00",   "CA$25",      "US$20",      "25 $ CA",
                            "$25 CAD",     "€12",        "12 €",       "12€50",
                            "3,20€",       "£5",         "CHF 30",     "30.-",
                            "12 euros",    "20 dollars", "99¢",        "20 piasses",
                            "1 299,00 $",  "25\u00A0$",  "25\u202F$",  "1\u202F299,99\u00A0€",
                            "25k$",        "5€",         "50 balles",  "2/5$",
                            "3 pour 33 $", "2 for $5",   "$5 million", "2,5 millions de dollars",
                            "15 bucks",    "99p",        "85c",        "20 EUR",
                            "$1.5M"}) {
    INFO(price);
    CHECK(is_one(TokenType::price, price));
  }
}

TEST_CASE("bargains and price ranges are one token", "[text][price]") {
  for (const char* price : {"2 pour 1", "2 for 1", "2-for-1", "3 for 2", "20-25 $", "20 à 25 $", "$20-$30", "$20–30"}) {
    INFO(price);
    CHECK(is_one(TokenType::price, price));
  }
}

TEST_CASE("what only looks like a price is none", "[text][price]") {
  for (const char* text : {"25", "5 pour 20 personnes", "1 for all", "cent fois", "$", "$$$", "20 pounds of flour",
                           "CHF", "3 francais", "2 pour les 3 enfants", "1080p", "4p", "10 p. 100 g"}) {
    INFO(text);
    CHECK(only(TokenType::price, text).empty());
  }
  CHECK(only(TokenType::price, "de 15 $ à 20 $") == Strings{"15 $", "20 $"});
  CHECK(only(TokenType::price, "café 3$, thé 2$.") == Strings{"3$", "2$"});
  CHECK(only(TokenType::price, "les 2 $5") == Strings{"$5"});
  CHECK(only(TokenType::price, "2x25$ 10$+tx") == Strings{"2x25$", "10$"});
}

TEST_CASE("percentages in both languages are one token", "[text][percentage]") {
  for (const char* text : {"20 %", "20%", "-20%", "+5 %", "20\u00A0%", "12,5 %", "20 p. 100", "20 percent",
                           "20 per cent", "20 pour cent", "10-15 %", "20 à 30 %"}) {
    INFO(text);
    CHECK(is_one(TokenType::percentage, text));
  }
  CHECK(only(TokenType::percentage, "20 pour cent personnes et 5 pourcents").size() == 1);
  CHECK(only(TokenType::percentage, "100 personnes").empty());
}

}  // namespace tact::text::testing
