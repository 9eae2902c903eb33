#include <unicode/ubrk.h>

#include <catch2/catch.hpp>
#include <memory>
#include <random>

#include "text/graphemes.h"
#include "text/token_text.h"

namespace tact::text::testing {
namespace {

using Iterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;

Iterator open_characters() {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator* const iterator = ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &status);
  return {U_SUCCESS(status) ? iterator : nullptr, &ubrk_close};
}

/// ICU's own count of a whole text.
std::int32_t count_by_icu(const std::u16string& text, UBreakIterator* iterator) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, text.data(), static_cast<std::int32_t>(text.size()), &status);
  std::int32_t count = 0;
  while (ubrk_next(iterator) != UBRK_DONE) ++count;
  return count;
}

}  // namespace

TEST_CASE("characters are counted as people see them", "[text][grapheme]") {
  const auto count = [](const char* text) { return Read(text).analysis.grapheme_count; };
  CHECK(count("") == 0);
  CHECK(count("abc") == 3);
  CHECK(count("été") == 3);
  CHECK(count("e\u0301te\u0301") == 3);
  CHECK(count("👨‍👩‍👧 🇨🇦👍🏽") == 4);
  CHECK(count("a\r\nb") == 3);
  CHECK(count("d’accord… 5 €") == 13);
  CHECK(count("한국") == 2);
}

TEST_CASE("the short way of counting characters agrees with ICU's", "[text][grapheme]") {
  const Iterator iterator = open_characters();
  REQUIRE(iterator != nullptr);
  const std::vector<std::u16string> pieces = {
      u"a",      u"é",      u"\u0301", u"\r",   u"\n",     u"’",      u"…",      u"€",      u"\u00A0",    u"\u202F",
      u"\u200D", u"\uFE0F", u"👍",      u"🏽", u"🇨",      u"1",      u"\u20E3", u"한",     u"ᄒ",        u"ᅡ",
      u"\u0600", u"क",      u"\u094D", u"ก",    u"\u0E33", u"\xD83D", u"\u200B", u"\u2028", u"\U000E0067"};
  std::mt19937 random(42);
  for (int round = 0; round < 20'000; ++round) {
    std::u16string text;
    const std::size_t length = 1 + random() % 12;
    for (std::size_t i = 0; i < length; ++i) text += pieces[random() % pieces.size()];
    INFO(to_utf8(text));
    const std::int32_t expected = count_by_icu(text, iterator.get());
    CHECK(count_graphemes(text, iterator.get()) == expected);
  }
}

}  // namespace tact::text::testing
