#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tact {

/// What the post mainly does (core/corpus/guidelines.md). The first four are promotional.
enum class Kind : std::uint8_t { offer, showcase, contest, ask, tip, answer, share, conversation };
inline constexpr int kKindCount = 8;
inline constexpr int kPromotionalKindCount = 4;

enum class Tag : std::uint8_t { value_adding, promotional, unsure };

/// Why a verdict is unsure; `none` when it is not.
enum class UnsureReason : std::uint8_t { none, too_short, unknown_language, near_threshold };

/// How hard a promotional draft sells: soft = showcase or ask, hard = offer or contest.
enum class Strength : std::uint8_t { none, soft, hard };

/// Language the engine believes the text is in.
enum class Language : std::uint8_t { unknown, english, french };

/// The network a post is written for. `other` where Tact has no adapter for the site.
enum class Network : std::uint8_t {
  other,
  x,
  facebook,
  linkedin,
  instagram,
  threads,
  bluesky,
  mastodon,
  reddit,
  pinterest,
  tumblr,
  youtube,
  tiktok,
  google_business,
  wordpress
};
inline constexpr int kNetworkCount = 15;

/// Half-open range [start, end) in UTF-16 units of the text as it was given.
struct Span {
  std::int32_t start = 0;
  std::int32_t end = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

/// Words that moved the score, and the human-readable reason (cue id, see cues/cue_registry.h).
/// weight: thousandths of a logit towards promotional (positive) or value-adding (negative).
struct Evidence {
  Span span;
  std::uint16_t cue = 0;
  std::int32_t weight_milli = 0;
};

/// Probability of promotional of one sentence alone, in basis points (1/10,000).
struct SentenceScore {
  Span span;
  std::int32_t probability_bp = 0;
};

/// What surrounds the text.
struct Context {
  Network network = Network::other;
  bool reply = false;  ///< written as a reply or comment
};

/// The engine's answer for one draft. Owned by the caller, reused between calls without reallocation.
struct Verdict {
  Tag tag = Tag::unsure;
  Kind kind = Kind::conversation;
  UnsureReason unsure = UnsureReason::too_short;
  Strength strength = Strength::none;
  Language language = Language::unknown;
  bool truncated = false;                           ///< only the first kMaxClassifiedUnits were read
  std::int32_t probability_bp = 5000;               ///< calibrated probability of promotional, basis points
  std::array<std::int32_t, kKindCount> kinds_bp{};  ///< sum to 10,000
  std::vector<Evidence> evidence;                   ///< strongest first, at most kMaxEvidence, non-overlapping
  std::vector<SentenceScore> sentences;             ///< in text order, at most kMaxSentences
  std::vector<Span> counterfactual;  ///< smallest set of spans without which the tag flips; empty = none found
};

inline constexpr int kMaxEvidence = 24;
inline constexpr int kMaxSentences = 64;
inline constexpr int kMaxCounterfactual = 8;
/// Longer inputs are refused (text_too_long).
inline constexpr std::int32_t kMaxInputUnits = 1'000'000;
/// The head of a text that is read; no network but blogs takes longer posts (Facebook: 63,206).
inline constexpr std::int32_t kMaxClassifiedUnits = 65'536;

/// Lower-case identifiers as they stand in JSON, corpus and locales.
[[nodiscard]] std::string_view kind_name(Kind) noexcept;            // "offer"
[[nodiscard]] std::string_view tag_name(Tag) noexcept;              // "promotional" "value-adding" "unsure"
[[nodiscard]] std::string_view unsure_name(UnsureReason) noexcept;  // "" "too_short" …
[[nodiscard]] std::string_view network_name(Network) noexcept;      // "google-business"
/// Also takes the benchmark's older names ("twitter" = x). Unknown names give Network::other.
[[nodiscard]] Network network_from_name(std::string_view) noexcept;
/// Returns false when the name is no kind.
[[nodiscard]] bool kind_from_name(std::string_view, Kind& out) noexcept;

}  // namespace tact
