#include <array>

#include "tact/status.h"
#include "tact/verdict.h"

namespace tact {
namespace {

constexpr std::array<std::string_view, kKindCount> kKinds = {"offer", "showcase", "contest", "ask",
                                                             "tip",   "answer",   "share",   "conversation"};
constexpr std::array<std::string_view, 3> kTags = {"value-adding", "promotional", "unsure"};
constexpr std::array<std::string_view, 4> kReasons = {"", "too_short", "unknown_language", "near_threshold"};
constexpr std::array<std::string_view, kNetworkCount> kNetworks = {
    "other",  "x",         "facebook", "linkedin", "instagram", "threads",         "bluesky",  "mastodon",
    "reddit", "pinterest", "tumblr",   "youtube",  "tiktok",    "google-business", "wordpress"};

template <typename Names, typename Value>
std::string_view name_of(const Names& names, Value value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < names.size() ? names[index] : std::string_view();
}

}  // namespace

std::string_view kind_name(Kind kind) noexcept { return name_of(kKinds, kind); }
std::string_view tag_name(Tag tag) noexcept { return name_of(kTags, tag); }
std::string_view unsure_name(UnsureReason reason) noexcept { return name_of(kReasons, reason); }
std::string_view network_name(Network network) noexcept { return name_of(kNetworks, network); }

Network network_from_name(std::string_view name) noexcept {
  for (std::size_t i = 0; i < kNetworks.size(); ++i) {
    if (kNetworks[i] == name) return static_cast<Network>(i);
  }
  if (name == "twitter") return Network::x;
  if (name == "google business") return Network::google_business;
  return Network::other;
}

bool kind_from_name(std::string_view name, Kind& out) noexcept {
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    if (kKinds[i] != name) continue;
    out = static_cast<Kind>(i);
    return true;
  }
  return false;
}

const char* error_name(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::ok:
      return "ok";
    case ErrorCode::not_open:
      return "not_open";
    case ErrorCode::out_of_memory:
      return "out_of_memory";
    case ErrorCode::text_too_long:
      return "text_too_long";
    case ErrorCode::bad_argument:
      return "bad_argument";
    case ErrorCode::bad_json:
      return "bad_json";
    case ErrorCode::model_unknown_magic:
      return "model_unknown_magic";
    case ErrorCode::model_newer_format:
      return "model_newer_format";
    case ErrorCode::model_size_mismatch:
      return "model_size_mismatch";
    case ErrorCode::model_checksum:
      return "model_checksum";
    case ErrorCode::model_bad_header:
      return "model_bad_header";
    case ErrorCode::model_schema_mismatch:
      return "model_schema_mismatch";
    case ErrorCode::model_bad_weight:
      return "model_bad_weight";
    case ErrorCode::model_self_test:
      return "model_self_test";
    case ErrorCode::overlay_invalid:
      return "overlay_invalid";
    case ErrorCode::ledger_newer_schema:
      return "ledger_newer_schema";
    case ErrorCode::bad_archive:
      return "bad_archive";
  }
  return "unknown";
}

}  // namespace tact
