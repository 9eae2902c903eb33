#include <catch2/catch.hpp>

#include "text/token_text.h"

namespace tact::text::testing {
namespace {

Strings parts(const char* hashtag) {
  const Read read(hashtag);
  REQUIRE(read.analysis.tokens.size() == 1);
  const Token& token = read.analysis.tokens[0];
  REQUIRE(token.type == TokenType::hashtag);
  Strings out;
  for (std::size_t i = 0; i < token.parts_count; ++i) {
    out.push_back(to_utf8(read.analysis.norm(read.analysis.parts.at(token.parts_start + i))));
  }
  return out;
}

}  // namespace

TEST_CASE("handles of every network are one token without their mark", "[text][handle]") {
  for (const char* handle : {"@name", "@name_2", "@name.surname", "@name@mastodon.social", "@name.bsky.social",
                             "u/name", "/u/name", "@Élise"}) {
    INFO(handle);
    CHECK(is_one(TokenType::handle, handle));
  }
  CHECK(norms(TokenType::handle, "@Name, u/Other (@Name@Mastodon.Social)") ==
        Strings{"name", "other", "name@mastodon.social"});
  CHECK(only(TokenType::handle, "@marie. Bonjour @luc!") == Strings{"@marie", "@luc"});
  for (const char* text : {"a@b", "info@tact.ca", "@", "@ home", "@5", "menu/name"}) {
    INFO(text);
    CHECK(only(TokenType::handle, text).empty());
  }
}

TEST_CASE("reposts and credits are marked before a handle only", "[text][handle]") {
  CHECK(only(TokenType::repost_mark, "RT @joe: oui") == Strings{"RT"});
  CHECK(only(TokenType::repost_mark, "RT si tu aimes").empty());
  CHECK(only(TokenType::credit_mark, "via @x, by @y, par @z, h/t @w") == Strings{"via", "by", "par", "h/t"});
  CHECK(only(TokenType::credit_mark, "via Montréal par la poste by hand").empty());
}

TEST_CASE("hashtags part into their words", "[text][hashtag]") {
  CHECK(parts("#MotsCroisés2026") == Strings{"mots", "croisés", "2026"});
  CHECK(parts("#BlackFriday") == Strings{"black", "friday"});
  CHECK(parts("#JOMO") == Strings{"jomo"});
  CHECK(parts("#iPhone15Pro") == Strings{"iphone", "15", "pro"});
  CHECK(parts("#XMLParser") == Strings{"xml", "parser"});
  CHECK(parts("#PMEs") == Strings{"pmes"});
  CHECK(parts("#mots_croisés") == Strings{"mots", "croisés"});
  CHECK(parts("#ÉtéIndien") == Strings{"été", "indien"});
  CHECK(parts("#concours") == Strings{"concours"});
  CHECK(norms(TokenType::hashtag, "#BlackFriday #日本語") == Strings{"blackfriday", "日本語"});
  CHECK(only(TokenType::hashtag, "#un, #deux. #trois-quatre") == Strings{"#un", "#deux", "#trois"});
  for (const char* text : {"#1", "# titre", "c#", "#", "#2026"}) {
    INFO(text);
    CHECK(only(TokenType::hashtag, text).empty());
  }
}

TEST_CASE("the words of a hashtag lead back to the source", "[text][hashtag]") {
  const Read read("Oui #MotsCroisés!");
  REQUIRE(read.analysis.parts.size() == 2);
  CHECK(read.text(read.analysis.parts[0].span) == "Mots");
  CHECK(read.text(read.analysis.parts[1].span) == "Croisés");
}

TEST_CASE("emoji sequences are whole", "[text][emoji]") {
  for (const char* emoji : {"😀",
                            "👍🏽",
                            "👨‍👩‍👧",
                            "🇨🇦",
                            "1️⃣",
                            "❤️",
                            "❤",
                            "☀️",
                            "✔️",
                            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                            "👩🏾‍🚀",
                            "⭐",
                            "⛏",
                            ":)",
                            ":-)",
                            ";)",
                            ":(",
                            ":D",
                            "<3",
                            "<333",
                            "xD",
                            "^^",
                            ":))"}) {
    INFO(emoji);
    CHECK(is_one(TokenType::emoji, emoji));
  }
  CHECK(only(TokenType::emoji, "🎉🎉 ok🙂!").size() == 3);
  for (const char* text : {"http://", "10:30", "prix:(voir)", "note :", "a < b", "✔ fait", "©", "max"}) {
    INFO(text);
    CHECK(only(TokenType::emoji, text).empty());
  }
}

}  // namespace tact::text::testing
