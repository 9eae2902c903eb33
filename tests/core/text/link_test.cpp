#include <catch2/catch.hpp>

#include "text/code_point.h"
#include "text/token_text.h"

namespace tact::text::testing {

TEST_CASE("links with and without scheme end before the sentence's marks", "[text][link]") {
  CHECK(only(TokenType::link, "Voir https://exemple.ca/a?b=c. Oui") == Strings{"https://exemple.ca/a?b=c"});
  CHECK(only(TokenType::link, "(exemple.ca/abc),") == Strings{"exemple.ca/abc"});
  CHECK(only(TokenType::link, "https://fr.wikipedia.org/wiki/Rouge_(couleur)).") ==
        Strings{"https://fr.wikipedia.org/wiki/Rouge_(couleur)"});
  CHECK(only(TokenType::link, "www.tact.quebec! BOULANGERIE.CA boutique.co.uk") ==
        Strings{"www.tact.quebec", "BOULANGERIE.CA", "boutique.co.uk"});
  CHECK(only(TokenType::link, "bit.ly/abc t.co/X youtu.be/y lnkd.in/z") ==
        Strings{"bit.ly/abc", "t.co/X", "youtu.be/y", "lnkd.in/z"});
  CHECK(only(TokenType::link, "exemple.ca:8080/a") == Strings{"exemple.ca:8080/a"});
}

TEST_CASE("forgotten blanks, numbers and abbreviations are no links", "[text][link]") {
  for (const char* text : {"etc.Bonjour", "fin.Le", "3.5", "M.Tremblay", "p.m.", "e.g. this", "C'est fini.Ca va",
                           "ok..ca", "photo.jpg", "merci.la suite", "fatigue.is", "v1.2.3", "St.Louis"}) {
    INFO(text);
    CHECK(only(TokenType::link, text).empty());
  }
}

TEST_CASE("a link's norm is its registrable host", "[text][link]") {
  CHECK(norms(TokenType::link, "https://www.shop.exemple.co.uk/a") == Strings{"exemple.co.uk"});
  CHECK(norms(TokenType::link, "WWW.Exemple.CA") == Strings{"exemple.ca"});
  const auto host = [](std::u16string_view link) { return to_utf8(registrable_host(link)); };
  CHECK(host(u"https://www.shop.exemple.co.uk/a") == "exemple.co.uk");
  CHECK(host(u"boulangerie.qc.ca") == "boulangerie.qc.ca");
  CHECK(host(u"http://info.gouv.qc.ca/x") == "info.gouv.qc.ca");
  CHECK(host(u"nom.wordpress.com/2026") == "nom.wordpress.com");
  CHECK(host(u"www.wordpress.com") == "wordpress.com");
  CHECK(host(u"https://moi@exemple.fr:8080?x") == "exemple.fr");
  CHECK(host(u" Exemple.FR ") == "exemple.fr");
  CHECK(host(u"m.exemple.com.au#a") == "exemple.com.au");
  CHECK(host(u"https://École.ca") == "école.ca");
  for (const std::u16string_view none : {u"", u"localhost", u"https://", u"bonjour", u".", u"..", u".ca"}) {
    CHECK(host(none).empty());
  }
}

TEST_CASE("shorteners and attached pictures are flagged", "[text][link]") {
  const auto flags = [](const char* link) { return Read(link).analysis.tokens.at(0).flags; };
  for (const char* link :
       {"https://t.co/abc", "bit.ly/x", "http://lnkd.in/x", "ow.ly/x", "https://www.tinyurl.com/x"}) {
    INFO(link);
    CHECK((flags(link) & token_flag::shortener) != 0);
  }
  CHECK((flags("https://youtu.be/x") & token_flag::shortener) == 0);
  CHECK((flags("pic.twitter.com/abc") & token_flag::media_attachment) != 0);
  CHECK((flags("https://twitter.com/abc") & token_flag::media_attachment) == 0);
}

TEST_CASE("e-mail addresses are no handles and no links", "[text][email]") {
  for (const char* mail : {"info@tact.ca", "marie.tremblay+promo@exemple.co.uk", "a_b@x-y.org", "2024@exemple.ca"}) {
    INFO(mail);
    CHECK(is_one(TokenType::email, mail));
  }
  CHECK(only(TokenType::email, "Écrivez à info@tact.ca.") == Strings{"info@tact.ca"});
  CHECK(only(TokenType::email, "a@b").empty());
}

}  // namespace tact::text::testing
