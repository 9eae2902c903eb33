#include "audit/audit_words.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "labelled_post.h"

using namespace tact;
using namespace tact::tools;

namespace {

nlohmann::json locale_texts(const std::string& language) {
  const auto bytes = read_file(std::string(TACT_SOURCE_DIR) + "/extension/locales/" + language + "/common.json");
  REQUIRE(bytes);
  return nlohmann::json::parse(*bytes);
}

AuditCount count_of(std::int64_t promotional, std::int64_t counted) {
  AuditCount count;
  count.promotional = promotional;
  count.counted = counted;
  return count;
}

}  // namespace

TEST_CASE("the audit calls kinds and networks as the extension does") {
  const auto [language, name] =
      GENERATE(table<AuditLanguage, std::string>({{AuditLanguage::english, "en"}, {AuditLanguage::french, "fr"}}));
  const nlohmann::json texts = locale_texts(name);
  for (int i = 0; i < kKindCount; ++i) {
    const Kind kind = static_cast<Kind>(i);
    CHECK(audit_kind_name(kind, language) == texts.at("kind_" + std::string(kind_name(kind))).get<std::string>());
  }
  for (int i = 0; i < kNetworkCount; ++i) {
    const Network network = static_cast<Network>(i);
    CHECK(audit_network_name(network, language) ==
          texts.at("network_" + std::string(network_name(network))).get<std::string>());
  }
}

TEST_CASE("under ten counted posts the audit gives counts, from ten on percentages") {
  CHECK(audit_share(count_of(1, 5), AuditLanguage::english) == "1 of 5");
  CHECK(audit_share(count_of(1, 5), AuditLanguage::french) == "1 sur 5");
  CHECK(audit_share(count_of(1, 10), AuditLanguage::english) == "10%");
  CHECK(audit_share(count_of(1, 7 + 8), AuditLanguage::french) == "6,7\u00a0%");
  CHECK(audit_share(count_of(15, 15), AuditLanguage::english) == "100%");
}

TEST_CASE("the audit groups the digits of long numbers") {
  CHECK(audit_number(0, AuditLanguage::english) == "0");
  CHECK(audit_number(999, AuditLanguage::english) == "999");
  CHECK(audit_number(1'234'567, AuditLanguage::english) == "1,234,567");
  CHECK(audit_number(12'345, AuditLanguage::french) == "12\u202f345");
}

TEST_CASE("a filled sentence leaves unknown marks and percent signs alone") {
  CHECK(audit_fill("%N of 5% %Q%", {{'N', "3"}}) == "3 of 5% %Q%");
}
