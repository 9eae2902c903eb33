#include "ledger/request.h"

#include <catch2/catch.hpp>
#include <string>

#include "ledger_json.h"

namespace tact::ledger {
namespace {

using test::Json;

ErrorCode code_of(const std::string& json) {
  const Result<std::string> result = summarize(json);
  return result.ok() ? ErrorCode::ok : result.error().code;
}

std::string fault_of(const Json& request) {
  const Result<std::string> result = summarize(request.dump());
  return result.ok() ? "none" : result.error().detail;
}

TEST_CASE("what is no request is refused", "[ledger][request]") {
  for (const char* json : {"", " ", "null", "5", "\"x\"", "[]", "[{}]", "{", "{\"schema\":1", "{}", "{\"schema\":1}x",
                           "\xff\xfe", "{\"schema\":1,\"today\":\"\xc3\x28\"}", "true", "[[[[[["}) {
    CAPTURE(json);
    CHECK(code_of(json) == ErrorCode::bad_json);
  }
}

TEST_CASE("a refusal names the member at fault", "[ledger][request]") {
  const auto with = [](const char* member, Json value) {
    Json request = test::request(Json::array());
    request[Json::json_pointer(member)] = std::move(value);
    return fault_of(request);
  };
  CHECK(with("/today", "2026-02-30") == "today");
  CHECK(with("/today", 5) == "today");
  CHECK(with("/weekStart", "tuesday") == "weekStart");
  CHECK(with("/weekStart", nullptr) == "weekStart");
  CHECK(with("/entries", Json::object()) == "entries");
  CHECK(with("/rule", "five_to_ten") == "rule");
  CHECK(with("/rule/preset", "ten_to_five") == "rule.preset");
  CHECK(with("/rule", {{"preset", "custom"}, {"customLimit", 0.009}}) == "rule.customLimit");
  CHECK(with("/rule", {{"preset", "custom"}, {"customLimit", 1.5}}) == "rule.customLimit");
  CHECK(with("/rule", {{"preset", "custom"}, {"customLimit", -1}}) == "rule.customLimit");
  CHECK(with("/rule", {{"preset", "custom"}, {"customDays", 6}}) == "rule.customDays");
  CHECK(with("/rule", {{"preset", "custom"}, {"customDays", 366}}) == "rule.customDays");
  CHECK(with("/rule", {{"preset", "custom"}, {"customDays", 30.5}}) == "rule.customDays");
  CHECK(with("/rule", {{"preset", "custom"}, {"customDays", 365}}) == "none");
  CHECK(with("/rule", {{"preset", "thirds"}, {"customDays", 1}}) == "none");
  CHECK(with("/rule/countContests", nullptr) == "rule.countContests");
  CHECK(with("/rule/counts", "soft") == "rule.counts");
  CHECK(with("/rule/countReplies", "yes") == "rule.countReplies");
  CHECK(with("/hourlyRate", -1) == "hourlyRate");
  CHECK(with("/hourlyRate", 1e300) == "hourlyRate");
  CHECK(with("/hourlyRate", Json::array({1})) == "hourlyRate");
  CHECK(with("/weeks", 0) == "weeks");
  CHECK(with("/weeks", 521) == "weeks");
  CHECK(with("/weeks", 2.5) == "weeks");
  CHECK(with("/weekOffset", -1) == "weekOffset");
  CHECK(with("/weekOffset", 18446744073709551615ull) == "weekOffset");
  CHECK(with("/time", nullptr) == "time");
  CHECK(with("/time", Json::object()) == "time");
  CHECK(with("/recent", -1) == "recent");
  CHECK(with("/recent", 1'000'001) == "recent");
  CHECK(with("/recent", "50") == "recent");
  CHECK(with("/recent", 1'000'000) == "none");
  CHECK(with("/schema", 0) == "schema");
  CHECK(with("/schema", "1") == "schema");
}

TEST_CASE("a period is one day to a leap year", "[ledger][request]") {
  const auto with = [](Json period) {
    Json request = test::request(Json::array());
    request["period"] = std::move(period);
    return fault_of(request);
  };
  const auto from_to = [](const char* start, const char* end) { return Json{{"start", start}, {"end", end}}; };
  CHECK(with(from_to("2026-11-26", "2026-11-26")) == "none");
  CHECK(with(from_to("2028-01-01", "2028-12-31")) == "none");
  CHECK(with(from_to("2028-01-01", "2029-01-01")) == "period");
  CHECK(with(from_to("2026-11-27", "2026-11-26")) == "period");
  CHECK(with(from_to("1970-01-01", "9999-12-31")) == "period");
  CHECK(with(from_to("2026-02-29", "2026-03-01")) == "period");
  CHECK(with(nullptr) == "period");
  CHECK(with("2026") == "period");
  CHECK(with({{"start", "2026-11-26"}}) == "period");
  CHECK(with({{"start", "2026-11-26"}, {"end", 20261126}}) == "period");
}

TEST_CASE("labels and marks of a post that make no sense are none", "[ledger][request]") {
  Json entry = test::post("a", "2026-11-26");
  entry["quote"] = "yes";
  entry["imported"] = 1;
  for (const Json& campaign : {Json(5), Json(""), Json(std::string(241, 'x')), Json::array({"a"})}) {
    entry["campaign"] = campaign;
    const Json summary = test::answer(test::request(Json::array({entry})));
    CHECK(summary["skipped"]["broken"] == 0);
    CHECK(summary["recent"][0]["campaign"].is_null());
    CHECK(summary["recent"][0]["quote"] == false);
    CHECK(summary["recent"][0]["imported"] == false);
    CHECK(summary["week"]["byCampaign"].empty());
  }
}

TEST_CASE("missing members are named too", "[ledger][request]") {
  for (const char* member : {"schema", "entries", "rule", "weekStart", "today", "hourlyRate"}) {
    Json request = test::request(Json::array());
    request.erase(member);
    CHECK(fault_of(request) == member);
  }
}

TEST_CASE("a request of a newer Tact is told apart from a broken one", "[ledger][request]") {
  Json request = test::request(Json::array());
  request["schema"] = 2;
  CHECK(code_of(request.dump()) == ErrorCode::ledger_newer_schema);
}

TEST_CASE("unknown members are passed over, however deep", "[ledger][request]") {
  Json request = test::request(Json::array({test::post("a", "2026-11-26")}));
  std::string json = request.dump();
  std::string deep(20'000, '[');
  deep += std::string(20'000, ']');
  json.insert(1, "\"future\":{\"entries\":[1,{\"today\":\"x\"}],\"deep\":" + deep + "},");
  const Result<std::string> result = summarize(json);
  REQUIRE(result.ok());
  CHECK(Json::parse(result.value())["window"]["total"] == 1);
}

TEST_CASE("a broken entry costs itself only", "[ledger][request]") {
  Json entries = Json::array({test::post("good", "2026-11-26")});
  const auto broken = [&entries](const char* member, Json value) {
    Json entry = test::post("broken", "2026-11-26");
    entry[member] = std::move(value);
    entries.push_back(std::move(entry));
  };
  broken("id", "");
  broken("id", std::string(201, 'x'));
  broken("id", 5);
  broken("type", "postcard");
  broken("at", -1);
  broken("at", 1e20);
  broken("at", "now");
  broken("localDate", "2026-11-31");
  broken("kind", "advert");
  broken("kind", Json{{"offer", true}});
  broken("tag", "maybe");
  broken("reply", 0);
  broken("network", nullptr);
  broken("seconds", -1);
  broken("seconds", 86'401);
  broken("seconds", 1.5);
  broken("schema", 0);
  broken("schema", nullptr);
  for (const Json& junk : {Json(nullptr), Json(7), Json("post"), Json::array({1, Json::object()}), Json::object()}) {
    entries.push_back(junk);
  }
  entries.push_back(test::correction("c1", "", "tip", "value-adding"));
  entries.push_back(test::correction("c2", "good", "tip", "unsure"));
  entries.push_back(test::correction("c3", "good", "", "promotional"));
  const std::size_t broken_count = entries.size() - 1;
  Json newer = test::post("newer", "2026-11-26");
  newer["schema"] = 2;
  entries.push_back(newer);
  const Json summary = test::answer(test::request(entries));
  CHECK(summary["skipped"]["broken"] == broken_count);
  CHECK(summary["skipped"]["newer"] == 1);
  CHECK(summary["window"]["total"] == 1);
}

TEST_CASE("a network that is not known yet counts as another one", "[ledger][request]") {
  Json entry = test::post("a", "2026-11-26");
  entry["network"] = "friendster";
  CHECK(test::answer(test::request(Json::array({entry})))["networks"][0]["network"] == "other");
}

TEST_CASE("cutting a request anywhere never harms", "[ledger][request]") {
  const std::string json = test::request({test::post("a", "2026-11-26"), test::deletion("d", "a")}).dump();
  for (std::size_t size = 0; size < json.size(); ++size) {
    CHECK(code_of(json.substr(0, size)) == ErrorCode::bad_json);
  }
}

}  // namespace
}  // namespace tact::ledger
