#include <catch2/catch.hpp>

#include "archive/csv_splitter.h"
#include "archive/html_text.h"
#include "archive/post_id.h"
#include "archive/text_stream.h"
#include "archive/timestamp.h"
#include "archive/utf8.h"

namespace tact::archive::test {
namespace {

std::string moment(std::string_view text) {
  Timestamp time;
  return parse_any_time(text, time) ? std::to_string(time.at) + (time.is_local ? "L" : "") : "none";
}

}  // namespace

TEST_CASE("moments as archives write them") {
  CHECK(moment("2026-11-26") == "1795651200000L");
  CHECK(moment("2026-11-26 14:05") == "1795701900000L");
  CHECK(moment(" 2026/11/26 14:05:09 ") == "1795701909000L");
  CHECK(moment("2026-11-26T14:05:09Z") == "1795701909000");
  CHECK(moment("2026-11-26T14:05:09.2504321Z") == "1795701909250");
  CHECK(moment("2026-11-26T14:05:09,5Z") == "1795701909500");
  CHECK(moment("2026-11-26T14:05:09-05:00") == "1795719909000");
  CHECK(moment("2026-11-26 14:05:09+0530") == "1795682109000");
  CHECK(moment("2026-11-26 14:05:09 +01") == "1795698309000");
  CHECK(moment("2026-11-26 14:05:09 UTC") == "1795701909000");
  CHECK(moment("2016-12-31 23:59:60Z") == "1483228799000");
  CHECK(moment("1970-01-01T00:00:00Z") == "0");
  CHECK(moment("9999-12-31T23:59:59.999Z") == "253402300799999");
  CHECK(moment("Wed Oct 10 20:19:24 +0000 2018") == "1539202764000");
  CHECK(moment("Thu Feb 29 00:00:00 +0200 2024") == "1709157600000");
  CHECK(moment("1760000000") == "1760000000000");
  CHECK(moment("1760000000123") == "1760000000123");
  CHECK(moment("1760000000.75") == "1760000000000");
}

TEST_CASE("what is no moment is none") {
  for (const char* text : {"",
                           " ",
                           "2026",
                           "20261126",
                           "2026-13-01",
                           "2026-02-30",
                           "2026-11-26 24:00",
                           "2026-11-26 14:60",
                           "2026-11-26x",
                           "2026-11-26 14:05 PM",
                           "2026-11-26T14:05:09+",
                           "2026-11-26T14:05:09+25:00",
                           "2026-11-26 14:5",
                           "1969-12-31",
                           "1970-01-01T00:00:00+01:00",
                           "Wed Oct 10 20:19:24 2018",
                           "Wed Okt 10 20:19:24 +0000 2018",
                           "-5",
                           "1e10",
                           "9999999999999999",
                           "99999999999999999999999999",
                           "26/11/2026",
                           "Wed Oct 100 20:19:24 +0000 2018"}) {
    INFO(text);
    CHECK(moment(text) == "none");
  }
}

TEST_CASE("entities are replaced once") {
  CHECK(decode_entities("&amp;lt; &lt;b&gt; &eacute;&Eacute;&#39;&#x2019;&hellip;&nbsp;!") == "&lt; <b> éÉ'’…\u00a0!");
  CHECK(decode_entities("a & b; AT&T; &unknown; &; &#; &#x; &#xZZ; &") ==
        "a & b; AT&T; &unknown; &; &#; &#x; &#xZZ; &");
  CHECK(decode_entities("&#0;&#xD800;&#99999999;&#150;&#128512;") == "\ufffd\ufffd\ufffd–😀");
  CHECK(decode_entities("&amp") == "&amp");
}

TEST_CASE("HTML becomes text as a browser shows it") {
  CHECK(html_to_text("<p>one</p><p>two<br>three</p>") == "one\n\ntwo\nthree");
  CHECK(html_to_text("  a \n b<div>c</div>d") == "a b\nc\nd");
  CHECK(html_to_text("<ul><li>a<li>b</ul>") == "a\nb");
  CHECK(html_to_text("a<!-- > b -->c<script>if (a < b) {}</script>d<style>p{}</style>e") == "acde");
  CHECK(html_to_text("1 < 2 <3 a<b") == "1 < 2 <3 a");
  CHECK(html_to_text("<a title=\"x > y\" href='#'>link</a>") == "link");
  CHECK(html_to_text("<p>l&rsquo;&eacute;t&eacute;</p>") == "l’été");
  CHECK(html_to_text("a<br><br><br><br><br>b") == "a\n\n\nb");
  CHECK(html_to_text("<<<>>>").size() <= 6);
  CHECK(html_to_text("<p").empty());
  CHECK(html_to_text("<!--").empty());
  CHECK(html_to_text("<script>never ends").empty());
}

TEST_CASE("the element of a class, with others of its kind inside") {
  CHECK(inner_html("<div class=\"a main b\">x<div>y</div>z</div>w", "main") == "x<div>y</div>z");
  CHECK(inner_html("<div class=\"mainly\">x</div>", "main").empty());
  CHECK(inner_html("<div id=\"main\">x</div>", "main").empty());
  CHECK(inner_html("<div class=main>x", "main") == "x");
  std::size_t begin = 0;
  CHECK(inner_html("<p>main</p>", "main", &begin).empty());
  CHECK(begin == std::string_view::npos);
}

TEST_CASE("ids are short, printable and no addresses") {
  CHECK(id_from_own("1050") == "1050");
  CHECK(id_from_own("").empty());
  for (const std::string& own : {std::string("https://x.example/1"), std::string("a b"), std::string("é"),
                                 std::string(121, 'a'), std::string("lea@pain.example"), std::string("a\0b", 3)}) {
    CHECK(id_from_own(own).size() == 20);
  }
  CHECK(id_from_content(1, "a") != id_from_content(2, "a"));
  CHECK(id_from_content(1, "2\na") != id_from_content(12, "a"));
  CHECK(last_segment("https://a.example/b/c?d=/e#f/") == "c");
  CHECK(last_segment("c/") == "c");
  CHECK(last_segment("").empty());
}

TEST_CASE("Latin-1 is repaired when it decodes, and only then") {
  CHECK(repair_latin1("\u00c3\u00a9t\u00c3\u00a9") == "été");
  CHECK(repair_latin1("été") == "été");
  CHECK(repair_latin1("abc") == "abc");
  CHECK(repair_latin1("\u00c3\u00a9 …") == "\u00c3\u00a9 …");
  CHECK(repair_latin1("\xff") == "\xff");
}

TEST_CASE("texts are cleaned") {
  CHECK(clean_text(" \n a\r\nb\rc\t\x07 \x7f") == "a\nb\nc");
  CHECK(clean_text("\xc3") == "\ufffd");
  CHECK(clean_text("\u00a0").size() == 2);
}

TEST_CASE("UTF-16 is converted wherever it is cut, pairs and lone surrogates included") {
  const std::string bytes(
      "\xff\xfe"
      "a\0\x3c\xd8\x5e\xdf\x00\xd8z\0\x00\xdc",
      14);
  for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
    TextStream stream;
    std::string text(stream.decode(std::string_view(bytes).substr(0, cut)));
    text += stream.decode(std::string_view(bytes).substr(cut));
    text += stream.finish();
    CHECK(text == "a🍞\ufffdz\ufffd");
  }
  TextStream odd;
  std::string text(odd.decode("\xfe\xff"));
  text += odd.decode(std::string_view("\0", 1));
  text += odd.finish();
  CHECK(text == "\ufffd");
  TextStream plain;
  text = plain.decode("\xef");
  text += plain.decode("\xbb");
  text += plain.finish();
  CHECK(text == "\xef\xbb");
}

TEST_CASE("delimiters are guessed outside quotes") {
  CHECK(guess_delimiter("a,b") == ',');
  CHECK(guess_delimiter("\"a,b,c\";d") == ';');
  CHECK(guess_delimiter("a\tb,\tc") == '\t');
  CHECK(guess_delimiter("alone") == ',');
  CHECK(first_line_end("\"a\nb\",c\nd") == 7);
  CHECK(first_line_end("a") == std::string_view::npos);
}

}  // namespace tact::archive::test
