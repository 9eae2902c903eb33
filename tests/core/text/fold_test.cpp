#include <catch2/catch.hpp>

#include "text/code_point.h"
#include "text/token_text.h"

namespace tact::text::testing {

TEST_CASE("folding makes spellings of one word equal", "[text][fold]") {
  CHECK(fold(u"ÉTÉ") == u"été");
  CHECK(fold(u"e\u0301te\u0301") == u"été");
  CHECK(fold(u"L’Œuvre") == u"l'œuvre");
  CHECK(fold(u"ﬁn ２５") == u"fin 25");
  CHECK(fold(u"Straße") == u"strasse");
  CHECK(fold(u"so\u00ADft") == u"soft");
  CHECK(fold(u"𝗚𝗿𝗮𝘁𝘂𝗶𝘁") == u"gratuit");
  CHECK(fold(u"") == u"");
  CHECK(fold(std::u16string_view(u"a\xD800z", 3)) == u"a\uFFFDz");
  CHECK(fold(u"25\u00A0$") == u"25 $");
}

TEST_CASE("accents come off, letters stay", "[text][fold]") {
  CHECK(strip_accents(u"été") == u"ete");
  CHECK(strip_accents(u"cœur") == u"coeur");
  CHECK(strip_accents(u"garçon l'île") == u"garcon l'ile");
  CHECK(strip_accents(u"abc 12") == u"abc 12");
}

TEST_CASE("folding is stable", "[text][fold]") {
  std::u16string all;
  for (char16_t c = 1; c < 0x2E80; ++c) {
    if (c == u'\xAD' || c == 0x2DE0) continue;
    const std::u16string once = fold(std::u16string_view(&c, 1));
    INFO(static_cast<int>(c));
    CHECK(fold(once) == once);
  }
}

TEST_CASE("the table of Latin agrees with Unicode's categories", "[text][fold]") {
  for (char32_t c = 0; c < kLatinEnd; ++c) {
    INFO(static_cast<int>(c));
    CHECK(class_of(c) == class_by_category(c));
  }
}

TEST_CASE("UTF-8 goes in and out", "[text][encoding]") {
  for (const char* text : {"", "abc", "é€🎉", "日本"}) {
    std::u16string wide;
    REQUIRE(to_utf16(text, wide));
    CHECK(to_utf8(wide) == text);
  }
  std::u16string out;
  for (const std::string_view broken :
       {"\x80", "\xC3", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "a\xE2\x82"}) {
    CHECK_FALSE(to_utf16(broken, out));
  }
  CHECK(to_utf8(std::u16string_view(u"\xD800", 1)) == "\xEF\xBF\xBD");
  CHECK(to_utf8(std::u16string_view(u"\xDC00\xD800", 2)) == "\xEF\xBF\xBD\xEF\xBF\xBD");
}

}  // namespace tact::text::testing
