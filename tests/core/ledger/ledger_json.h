#pragma once

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>

#include "tact/ledger.h"

namespace tact::ledger::test {

using Json = nlohmann::json;

/// A post as the extension writes it, on the given day.
inline Json post(const std::string& id, const std::string& day, const std::string& kind = "tip") {
  const bool promotional = kind == "offer" || kind == "showcase" || kind == "contest" || kind == "ask";
  return {{"schema", 1},
          {"type", "post"},
          {"id", id},
          {"at", 1'795'000'000'000},
          {"localDate", day},
          {"offsetMinutes", -300},
          {"network", "x"},
          {"reply", false},
          {"kind", kind},
          {"tag", promotional ? "promotional" : "value-adding"},
          {"probabilityBucket", 5},
          {"seconds", 60},
          {"campaign", nullptr},
          {"model", "1.0.0"}};
}

inline Json correction(const std::string& id, const std::string& of, const std::string& kind, const std::string& tag,
                       long long at = 1'795'000'100'000) {
  return {{"schema", 1}, {"type", "correction"}, {"id", id}, {"at", at}, {"of", of}, {"kind", kind}, {"tag", tag}};
}

inline Json deletion(const std::string& id, const std::string& of) {
  return {{"schema", 1}, {"type", "deletion"}, {"id", id}, {"at", 1'795'000'200'000}, {"of", of}};
}

/// A request for Thursday 26 November 2026, weeks from Monday, the 5–10 % rule.
inline Json request(Json entries) {
  return {{"schema", 1},           {"entries", std::move(entries)}, {"rule", {{"preset", "five_to_ten"}}},
          {"weekStart", "monday"}, {"today", "2026-11-26"},         {"hourlyRate", nullptr}};
}

/// The engine's answer to a request that has to be answered.
inline Json answer(const Json& request) {
  const Result<std::string> result = summarize(request.dump());
  if (!result.ok()) FAIL("refused: " << result.error().detail);
  return Json::parse(result.value());
}

}  // namespace tact::ledger::test
