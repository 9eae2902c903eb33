#include <catch2/catch.hpp>

#include "text/token_text.h"

namespace tact::text::testing {

TEST_CASE("dates of both languages are one token", "[text][date]") {
  for (const char* date : {"12/06", "12/06/2026", "2026-11-26", "12.06.2026", "12 juin", "1er mai", "12 juin 2026",
                           "June 12th", "June 12", "June 12, 2026", "12th of June", "Dec. 5", "5 déc.", "12 au 14 juin",
                           "12-14 juin", "June 12-14", "juin 2026", "31 août", "May 3"}) {
    INFO(date);
    CHECK(is_one(TokenType::date, date));
  }
  CHECK(only(TokenType::date, "samedi 12 juin à midi") == Strings{"12 juin"});
}

TEST_CASE("what only looks like a date is none", "[text][date]") {
  for (const char* text : {"24/7", "1/2 tasse", "10/10", "(2/2)", "samedi", "mars", "12 may be enough",
                           "en mai 12 personnes", "32/13", "3.5", "1/2/3/4", "2026"}) {
    INFO(text);
    CHECK(only(TokenType::date, text).empty());
  }
}

TEST_CASE("times of both languages are one token", "[text][time]") {
  for (const char* time : {"18h", "18 h", "18h30", "18 h 30", "18:30", "6pm", "6 pm", "6:30 p.m.", "9AM", "9:40pm",
                           "7:30A", "18H00", "08:05:30"}) {
    INFO(time);
    CHECK(is_one(TokenType::time, time));
  }
  CHECK(only(TokenType::time, "de 9h à 15h") == Strings{"9h", "15h"});
  CHECK(only(TokenType::time, "10am-4pm") == Strings{"10am", "4pm"});
  CHECK(only(TokenType::time, "18h 50 personnes") == Strings{"18h"});
  CHECK(only(TokenType::time, "@6pm sharp") == Strings{"6pm"});
  for (const char* text : {"25:30", "18 habitants", "16:9", "5 hommes", "18", "7 amis", "h"}) {
    INFO(text);
    CHECK(only(TokenType::time, text).empty());
  }
}

TEST_CASE("phone numbers of North America and Europe are one token", "[text][phone]") {
  for (const char* phone :
       {"418-555-0142", "(418) 555-0142", "418 555-0142", "514.555.0142", "1-800-267-2001", "+1 418 555 0142",
        "555-0142", "5145550142", "+33 6 12 34 56 78", "06 12 34 56 78", "06.12.34.56.78", "0612345678", "0800 123 456",
        "079 123 45 67", "0475 12 34 56", "+41 79 123 45 67", "1-800-GOT-JUNK", "+33 (0)6 12 34 56 78"}) {
    INFO(phone);
    CHECK(is_one(TokenType::phone, phone));
  }
  CHECK(only(TokenType::phone, "Appelez au 418-555-0142, poste 12.") == Strings{"418-555-0142"});
  CHECK(only(TokenType::phone, "418-555-0142 10h").size() == 1);
  for (const char* text : {"2026", "1 299 000", "12 34", "3,14159", "200-300"}) {
    INFO(text);
    CHECK(only(TokenType::phone, text).empty());
  }
}

}  // namespace tact::text::testing
