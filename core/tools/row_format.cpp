#include "row_format.h"

#include <array>
#include <cstdio>

#include "cues/cue_registry.h"

namespace tact::tools {
namespace {

void append_basis_points(std::string& out, std::int32_t value) {
  std::array<char, 16> digits{};
  std::snprintf(digits.data(), digits.size(), "%d.%04d", value / 10000, value % 10000);
  out += digits.data();
}

void append_thousandths(std::string& out, std::int32_t value) {
  const std::int64_t size = value < 0 ? -std::int64_t{value} : value;
  std::array<char, 32> digits{};
  std::snprintf(digits.data(), digits.size(), "%s%lld.%03lld", value < 0 ? "-" : "",
                static_cast<long long>(size / 1000), static_cast<long long>(size % 1000));
  out += digits.data();
}

}  // namespace

std::string format_verdict(const std::string& id_json, const Verdict& verdict) {
  std::string out = "{\"id\":" + id_json;
  out.append(",\"tag\":\"").append(tag_name(verdict.tag));
  out.append("\",\"kind\":\"").append(kind_name(verdict.kind)).append("\",\"kinds\":{");
  for (std::size_t k = 0; k < kKindCount; ++k) {
    out.append(k == 0 ? "\"" : ",\"").append(kind_name(static_cast<Kind>(k))).append("\":");
    append_basis_points(out, verdict.kinds_bp[k]);
  }
  out += "},\"probability\":";
  append_basis_points(out, verdict.probability_bp);
  const std::string_view reason = unsure_name(verdict.unsure);
  out += ",\"unsure\":";
  if (reason.empty()) {
    out += "null";
  } else {
    out.append("\"").append(reason).append("\"");
  }
  out += ",\"evidence\":[";
  for (std::size_t i = 0; i < verdict.evidence.size(); ++i) {
    const Evidence& item = verdict.evidence[i];
    out += i == 0 ? "{\"start\":" : ",{\"start\":";
    out.append(std::to_string(item.span.start)).append(",\"end\":").append(std::to_string(item.span.end));
    out.append(",\"cue\":\"").append(cues::cue_name(static_cast<cues::Cue>(item.cue))).append("\",\"weight\":");
    append_thousandths(out, item.weight_milli);
    out += "}";
  }
  return out += "]}";
}

std::string format_error(const std::string& id_json, const char* code, const char* message) {
  return "{\"id\":" + id_json + ",\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}";
}

}  // namespace tact::tools
