#include <catch2/catch.hpp>

#include "text/token_text.h"

namespace tact::text::testing {
namespace {

void check_all(Language expected, std::initializer_list<const char*> texts) {
  for (const char* text : texts) {
    INFO(text);
    const Analysis analysis = Read(text).analysis;
    CHECK(analysis.language == expected);
    CHECK(analysis.known_language == (expected != Language::unknown));
  }
}

}  // namespace

TEST_CASE("English is known even when short", "[text][language]") {
  check_all(Language::english,
            {"Open today", "Thanks!", "We're hiring", "New hours this week", "Just a reminder that we close at 5",
             "Happy Monday everyone", "Come see us @Boulangerie #croissant", "BIG SALE THIS WEEKEND",
             "omg this is soooo good", "The café is open"});
}

TEST_CASE("French of both sides of the ocean is known even when short", "[text][language]") {
  check_all(Language::french,
            {"Merci !", "Ouvert demain", "On recrute", "Venez nous voir", "chu ben content", "pis faque on y va",
             "y'a pus de pain", "Nouvelle fournée ce matin", "L'offre se termine dimanche", "Joyeux Noël à tous",
             "ON EST OUVERTS AUJOURD'HUI", "trop bien mdr", "Bonne fin de semaine tout le monde"});
}

TEST_CASE("mixed texts take the stronger of the two", "[text][language]") {
  check_all(Language::french,
            {"Le nouveau drop est live, venez shopper avec nous", "Je suis tellement busy ce week-end"});
  check_all(Language::english, {"We had the best crème brûlée at Chez Marie last night"});
}

TEST_CASE("neighbours and other scripts are unknown", "[text][language]") {
  check_all(Language::unknown, {"Hoy tenemos ofertas para todos los clientes",
                                "Gracias por su apoyo",
                                "Oggi apriamo alle 9, venite a trovarci",
                                "Sconti fino al 50% su tutta la collezione",
                                "Hoje temos promoções para todos os clientes",
                                "Obrigado a todos pelo apoio",
                                "Wir freuen uns auf euren Besuch am Samstag",
                                "Neue Kollektion jetzt online",
                                "Vandaag verse broden in de winkel",
                                "Bedankt voor jullie steun",
                                "Avui obrim a les nou, vine a esmorzar",
                                "Gràcies a tots pel vostre suport",
                                "Bonjou tout moun, jodi a nou gen bon pen cho",
                                "Mèsi anpil pou sipò nou",
                                "Dzisiaj mamy świeże pieczywo, zapraszamy",
                                "Tack för ert stöd, vi ses på lördag",
                                "Hari ini kami buka sampai jam 9 malam",
                                "Привет всем, сегодня открыто",
                                "今日は新しいパンがあります",
                                "مرحبا بكم في متجرنا",
                                "Καλημέρα σε όλους"});
}

TEST_CASE("nothing to judge by is unknown", "[text][language]") {
  check_all(Language::unknown, {"", "   ", "!!!", "12:30", "🎉🎉", "@the_best https://the.com #the"});
}

}  // namespace tact::text::testing
