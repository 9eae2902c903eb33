#include "card/card.h"

#include <catch2/catch.hpp>

#include "card/card_data.h"

using namespace tact::tools;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

CardData card_data() {
  CardData data;
  data.header = {
      {"name", "tact-posts"},
      {"version", "9.8.7"},
      {"data", {{{"name", "en-1.jsonl"}, {"rows", 1234}, {"licence", "MIT"}, {"sha256", "0123456789abcdef77"}}}},
      {"thresholds", {{"promotional_bp", 6000}, {"value_adding_bp", 4000}, {"min_words", 3}}}};
  data.sha256 = "feed";
  data.bytes = 434436;
  data.tag_trees = 700;
  data.result = {{"model", Json::object()}};
  return data;
}

}  // namespace

TEST_CASE("the card names the model, its data and its thresholds") {
  const std::string card = write_card(card_data());
  CHECK(holds(card, "# Model card: tact-posts 9.8.7\n"));
  CHECK(holds(card, "434,436 bytes, SHA-256\n`feed`"));
  CHECK(holds(card, "| `en-1.jsonl` | 1,234 | MIT | `0123456789abcdef` |"));
  CHECK(holds(card, "*Promotional* from 60 %, *value-adding* up to 40 %"));
}

TEST_CASE("parts that are not there are left out, and what is missing is said") {
  CardData data = card_data();
  for (const char* part :
       {"## Figures", "## One set left out", "## Evidence", "second labelling", "Known weaknesses"}) {
    CHECK_FALSE(holds(write_card(data), part));
  }
  data.missing.push_back("The benchmark was absent.");
  data.weaknesses = "- Irony.\n";
  data.agreement = {{"sample", 300}, {"agreement", 0.95}, {"kappa", 0.9}, {"by", "a second reader"}};
  data.ablation = Json::array({{{"means", "no profile"}, {"accuracy", 0.8654}, {"auc", 0.9}}});
  const std::string card = write_card(data);
  CHECK(holds(card, "**The benchmark was absent.**"));
  CHECK(holds(card, "## Known weaknesses\n\n- Irony.\n"));
  CHECK(holds(card, "300 corpus posts by a second reader agrees on the tag in 0.950 (Cohen's κ 0.900)"));
  CHECK(holds(card, "| no profile | 0.865 | 0.900 | | |"));
}

TEST_CASE("credits are counted by set, with licence and repository") {
  const Json credits = credits_of(
      "{\"set\": \"b\", \"licence\": \"MIT\", \"source\": \"who/what:a.csv\"}\n"
      "{\"set\": \"a\", \"licence\": \"CC0\", \"source\": \"https://example.org/x\"}\n"
      "{\"set\": \"b\", \"licence\": \"MIT\", \"source\": \"who/what:b.csv\"}\n\nnot JSON\n");
  REQUIRE(credits.size() == 2);
  CHECK(credits.at(0) == Json({{"set", "a"}, {"rows", 1}, {"licence", "CC0"}, {"source", "https://example.org/x"}}));
  CHECK(credits.at(1) == Json({{"set", "b"}, {"rows", 2}, {"licence", "MIT"}, {"source", "who/what"}}));
  CardData data = card_data();
  data.credits = credits;
  CHECK(holds(write_card(data), "| b | 2 | MIT | who/what |"));
}

TEST_CASE("the same data give the same card") { CHECK(write_card(card_data()) == write_card(card_data())); }
