#include "evaluate/figures.h"

#include <catch2/catch.hpp>

#include "evaluate/table.h"

using namespace tact;
using namespace tact::tools;

namespace {

LabelledPost post(const char* language, bool promotional, bool unseen, bool unclear = false) {
  LabelledPost made;
  made.language = language;
  made.promotional = promotional;
  made.source_in_real = !unseen;
  made.unclear = unclear;
  made.text = u"text";
  return made;
}

}  // namespace

TEST_CASE("plain metrics are those one counts by hand") {
  const PlainMetrics metrics = measure_plain({{true, 0.9}, {true, 0.4}, {false, 0.4}, {false, 0.1}, {false, 0.8}});
  CHECK(metrics.rows == 5);
  CHECK(metrics.accuracy == Approx(3.0 / 5));
  // Promotional: 1 hit of 2 said and 2 real; value-adding: 2 hits of 3 said and 3 real.
  CHECK(metrics.macro_f1 == Approx((0.5 + 2.0 / 3) / 2));
  // Of six pairs 4 are in order and one is a tie.
  CHECK(metrics.auc == Approx(4.5 / 6));
}

TEST_CASE("a row at one half is not called promotional") {
  CHECK(measure_plain({{true, 0.5}, {false, 0.5}}).accuracy == Approx(0.5));
}

TEST_CASE("plain figures tell languages and unseen sources apart and leave unclear posts out") {
  const std::vector<LabelledPost> posts = {post("en", true, true), post("en", false, false), post("fr", true, true),
                                           post("fr", true, true, true)};
  const Json result = plain_figures(posts, {0.9, 0.9, 0.1, 0.1});
  CHECK(result.at("all").at("n") == 3);
  CHECK(result.at("en").at("accuracy").get<double>() == Approx(0.5));
  CHECK(result.at("unseen").at("n") == 2);
  CHECK(result.at("unseen_en").at("accuracy").get<double>() == Approx(1));
  CHECK(result.at("unseen_fr").at("accuracy").get<double>() == Approx(0));
}

TEST_CASE("figures come by language, source, network, set and length") {
  LabelledPost long_post = post("fr", false, true);
  long_post.text = std::u16string(600, u'a');
  long_post.set = "second";
  LabelledPost short_post = post("en", true, false);
  short_post.set = "first";
  Judged right;
  right.promotional = right.said_promotional = true;
  right.tag = Tag::promotional;
  right.probability_bp = 9000;
  Judged wrong = right;
  wrong.promotional = false;
  const Json lines = figures({{&long_post, wrong}, {&short_post, right}}, is_clear);
  std::vector<std::string> names;
  for (const Json& line : lines) {
    names.push_back(line.at("by").get<std::string>() + ":" + line.at("value").get<std::string>());
  }
  CHECK(names == std::vector<std::string>{"all:", "language:en", "language:fr", "unseen sources:", "unseen:fr",
                                          "network:other", "set:first", "set:second", "length:1–70",
                                          "length:561 and more"});
  CHECK(lines.at(0).at("accuracy").get<double>() == Approx(0.5));
  CHECK(lines.at(0).at("precision").get<double>() == Approx(0.5));
  CHECK(lines.at(1).at("accuracy").get<double>() == Approx(1));
}

TEST_CASE("tables align for the terminal and are Markdown for the card") {
  const Table table = {"title", {"name", "n"}, {{"é", "1,234"}, {"long name", ""}}, {"A note."}};
  CHECK(as_text(table) == "title\nname           n\né          1,234\nlong name\nA note.\n");
  CHECK(as_markdown(table) == "| name | n |\n|---|---:|\n| é | 1,234 |\n| long name | |\n\nA note.\n");
}

TEST_CASE("numbers are written the same everywhere") {
  CHECK(format_share(0.0646) == "0.065");
  CHECK(format_share(-1.0296) == "-1.030");
  CHECK(format_share(1) == "1.000");
  CHECK(format_count(12456) == "12,456");
  CHECK(format_count(1234567) == "1,234,567");
  CHECK(format_count(999) == "999");
}
