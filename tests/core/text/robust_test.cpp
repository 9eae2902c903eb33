#include <catch2/catch.hpp>
#include <ctime>
#include <limits>
#include <random>

#include "text/code_point.h"
#include "text/token_text.h"

namespace tact::text::testing {
namespace {

/// What must hold of any analysis of any text.
void check_invariants(const Read& read) {
  const Analysis& a = read.analysis;
  std::int32_t end = 0;
  std::uint16_t sentence = 0;
  std::uint16_t line = 0;
  const std::u16string_view source = a.source;
  REQUIRE(a.sentences.empty() == a.tokens.empty());
  for (const Token& token : a.tokens) {
    REQUIRE(token.span.start >= end);
    REQUIRE(token.span.end > token.span.start);
    REQUIRE(static_cast<std::size_t>(token.span.end) <= source.size());
    for (const std::int32_t cut : {token.span.start, token.span.end}) {
      const bool inside_pair =
          (unit_at(source, cut) & 0xFC00) == 0xDC00 && (unit_at(source, cut - 1) & 0xFC00) == 0xD800;
      REQUIRE_FALSE(inside_pair);
    }
    REQUIRE(token.norm_start + token.norm_length <= a.normalised.size());
    REQUIRE(token.sentence >= sentence);
    REQUIRE(token.sentence < a.sentences.size());
    REQUIRE(token.span.start >= a.sentences[token.sentence].start);
    REQUIRE(token.span.end <= a.sentences[token.sentence].end);
    REQUIRE(token.line >= line);
    REQUIRE(static_cast<std::size_t>(token.parts_start) + token.parts_count <= a.parts.size());
    if (token.type == TokenType::word && (token.flags & token_flag::elongated) == 0) {
      const std::u16string_view written = source.substr(static_cast<std::size_t>(token.span.start),
                                                        static_cast<std::size_t>(token.span.end - token.span.start));
      REQUIRE(a.norm(token) == fold(written));
    }
    end = token.span.end;
    sentence = token.sentence;
    line = token.line;
  }
  for (const HashtagPart& part : a.parts) {
    REQUIRE(part.span.end > part.span.start);
    REQUIRE(part.norm_start + part.norm_length <= a.normalised.size());
  }
  for (std::size_t i = 1; i < a.sentences.size(); ++i) REQUIRE(a.sentences[i].start >= a.sentences[i - 1].end);
}

std::u16string repeat(std::u16string_view piece, std::size_t units) {
  std::u16string out;
  while (out.size() < units) out += piece;
  out.resize(units);
  return out;
}

const std::vector<std::u16string>& pieces() {
  static const std::vector<std::u16string> all = {
      u"a",        u"É",      u"l'",         u"’",      u" ",      u"\n",     u"\r\n",   u"\u00A0",
      u"12",       u"1",      u"$",          u"€",      u"%",      u"/",      u"-",      u".",
      u",",        u":",      u"@",          u"#",      u"_",      u"u/",     u"RT ",    u"via ",
      u"https://", u"www.",   u".ca",        u".com",   u"h",      u"pm",     u"juin",   u"May ",
      u"pour ",    u"for ",   u"(",          u")",      u"!",      u"…",      u"👍",      u"🏽",
      u"\u200D",   u"\uFE0F", u"\u20E3",     u"🇨",      u"\u0301", u"\xD83D", u"\xDC4D", std::u16string(1, u'\0'),
      u"日",       u"ก",      u"ش",          u"\u202E", u"\u00AD", u"<3",     u":)",     u"+33",
      u"CHF ",     u"·",      u"\U000E0067", u"ﷺ",      u"한",     u"\u0600"};
  return all;
}

}  // namespace

TEST_CASE("any mixture of pieces keeps the way back to the source", "[text][robust]") {
  std::mt19937 random(20261126);
  for (int round = 0; round < 3000; ++round) {
    std::u16string text;
    const std::size_t count = 1 + random() % 40;
    for (std::size_t i = 0; i < count; ++i) text += pieces()[random() % pieces().size()];
    INFO(to_utf8(text));
    check_invariants(Read(text));
  }
}

TEST_CASE("any units keep the way back to the source", "[text][robust]") {
  std::mt19937 random(7);
  for (int round = 0; round < 1000; ++round) {
    std::u16string text;
    const std::size_t count = 1 + random() % 60;
    for (std::size_t i = 0; i < count; ++i) text.push_back(static_cast<char16_t>(random() & 0xFFFFU));
    check_invariants(Read(text));
  }
}

TEST_CASE("a text's beginnings are read like any text", "[text][robust]") {
  const std::u16string text = wide(
      "Hé @marie, -20 % sur l'offre 👨‍👩‍👧 à 25,99 $ le 12 juin à 18 h 30! https://exemple.ca/a "
      "#MotsCroisés");
  for (std::size_t length = 0; length <= text.size(); ++length) check_invariants(Read(text.substr(0, length)));
}

TEST_CASE("texts beyond the limit are cut between characters", "[text][robust]") {
  for (const std::u16string_view piece : {std::u16string_view(u"👍🏽"), std::u16string_view(u"mot. "),
                                          std::u16string_view(u"e\u0301"), std::u16string_view(u"x")}) {
    const Read read(u"." + repeat(piece, 70'000));
    CHECK(read.analysis.truncated);
    CHECK(read.analysis.source.size() <= static_cast<std::size_t>(kMaxClassifiedUnits));
    CHECK(read.analysis.source.size() > static_cast<std::size_t>(kMaxClassifiedUnits) - 1100);
    CHECK((read.analysis.source.size() - 1) % piece.size() == (piece == u"mot. " ? 4U : 0U));
    check_invariants(read);
  }
  CHECK_FALSE(Read(repeat(u"a ", static_cast<std::size_t>(kMaxClassifiedUnits))).analysis.truncated);
}

TEST_CASE("counts stay within their fields", "[text][robust]") {
  const std::size_t most = static_cast<std::size_t>(kMaxClassifiedUnits);
  for (const std::u16string_view piece :
       {std::u16string_view(u"\n"), std::u16string_view(u"a\n"), std::u16string_view(u"! "),
        std::u16string_view(u"#aB "), std::u16string_view(u"a1"), std::u16string_view(u"日")}) {
    check_invariants(Read(repeat(piece, most)));
  }
  const Read hashtag(u"#" + repeat(u"a1", most - 1));
  REQUIRE(hashtag.analysis.tokens.size() == 1);
  CHECK(hashtag.analysis.tokens[0].parts_count == most - 1);
}

TEST_CASE("reading again allocates no further room", "[text][robust]") {
  const std::u16string text =
      wide("Hé @marie, -20 % sur l’offre 👍🏽 à 25,99 $! https://exemple.ca/a #MotsCroisés 日本語");
  Analyzer analyzer;
  Analysis analysis;
  REQUIRE(analyzer.ready());
  analyzer.analyze(text, analysis);
  const auto* tokens = analysis.tokens.data();
  const auto* normalised = analysis.normalised.data();
  const auto* parts = analysis.parts.data();
  for (int i = 0; i < 3; ++i) analyzer.analyze(text, analysis);
  CHECK(analysis.tokens.data() == tokens);
  CHECK(analysis.normalised.data() == normalised);
  CHECK(analysis.parts.data() == parts);
}

TEST_CASE("a moved analyzer still works", "[text][robust]") {
  Analyzer first;
  Analyzer second(std::move(first));
  Analysis analysis;
  second.analyze(u"un deux", analysis);
  CHECK(analysis.tokens.size() == 2);
  second = Analyzer();
  second.analyze(u"un deux trois", analysis);
  CHECK(analysis.tokens.size() == 3);
}

TEST_CASE("the cost of reading grows with the length alone", "[text][robust]") {
  Analyzer analyzer;
  Analysis analysis;
  const auto fastest = [&](const std::u16string& text) {
    auto best = std::numeric_limits<std::clock_t>::max();
    for (int i = 0; i < 3; ++i) {
      // Time of this process only: the machine may be busy with others.
      const std::clock_t start = std::clock();
      analyzer.analyze(text, analysis);
      best = std::min(best, std::clock() - start);
    }
    return best;
  };
  std::vector<std::u16string> bad = pieces();
  for (const std::u16string_view piece : {u"a.zz/", u"a.a.", u"a@a", u"1-", u"12 ", u"(1", u"1 à ", u"#1", u"a.com/(",
                                          u"1,111", u"a-", u"May 1 ", u"12 pour ", u"e\u0301\u0323", u"@a."}) {
    bad.emplace_back(piece);
  }
  for (const std::u16string& piece : bad) {
    INFO(to_utf8(piece));
    const auto small = fastest(repeat(piece, 6'000));
    const auto large = fastest(repeat(piece, 60'000));
    // Ten times the text; a quadratic scan would cost a hundred times more.
    CHECK((large < small * 40 || large < CLOCKS_PER_SEC / 50));
  }
}

}  // namespace tact::text::testing
