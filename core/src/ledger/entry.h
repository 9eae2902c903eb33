#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "ledger/calendar.h"
#include "tact/verdict.h"

namespace tact::ledger {

/// Newest entry schema this engine reads (extension/shared/ledger-entry.ts: ENTRY_SCHEMA).
inline constexpr std::int64_t kEntrySchema = 1;
/// Longest id, in UTF-8 bytes: network, session and count need about 60.
inline constexpr std::size_t kMaxIdBytes = 200;
/// Longest campaign, in UTF-8 bytes: 80 UTF-16 units (extension/shared/ledger-schema.ts) never take more.
inline constexpr std::size_t kMaxCampaignBytes = 240;
/// Active time of one post, or of one network's day in one browser, in seconds; more than a day is a broken clock.
inline constexpr std::int64_t kMaxSeconds = 86'400;
/// Last millisecond JavaScript's Date knows.
inline constexpr std::int64_t kMaxTime = 8'640'000'000'000'000;

enum class EntryType : std::uint8_t { post, correction, deletion };

/// One entry's members as they stood in the JSON, before anything is believed. A member of the wrong JSON type, or
/// whose word means nothing, is as absent as a missing one.
struct RawEntry {
  std::optional<std::int64_t> schema;
  std::optional<EntryType> type;
  std::string_view id;
  std::string_view of;
  std::optional<std::int64_t> at;
  std::optional<Day> day;
  std::optional<Network> network;
  std::optional<bool> reply;
  std::optional<Kind> kind;
  std::optional<Tag> tag;
  std::optional<std::int64_t> seconds;
  std::string_view campaign;
  bool quote = false;
  bool imported = false;
};

/// A checked entry. Which members mean something depends on `type`: posts have all but `of`; corrections id, of, at,
/// kind, tag; deletions id, of, at. Texts belong to the request.
struct Entry {
  std::string_view id;
  std::string_view of;        ///< the post that is corrected or deleted
  std::string_view campaign;  ///< empty = none
  std::int64_t at = 0;        ///< milliseconds since 1970, UTC
  Day day = 0;                ///< the author's calendar day
  std::int32_t seconds = 0;   ///< active seconds spent writing
  EntryType type = EntryType::post;
  Network network = Network::other;
  Kind kind = Kind::conversation;
  Tag tag = Tag::unsure;
  bool reply = false;
  bool quote = false;     ///< passes somebody's post on, with words of the author's own
  bool imported = false;  ///< from a network's archive, not seen while it was published
};

enum class EntryFault : std::uint8_t { none, broken, newer };

/// Checks one entry. Only what the arithmetic uses is checked: a network this engine does not know becomes `other`, a
/// campaign that is no text or too long is none. newer: the schema number is higher than kEntrySchema.
[[nodiscard]] EntryFault read_entry(const RawEntry& raw, Entry& out) noexcept;

/// "post" "correction" "deletion"; nothing for other words.
[[nodiscard]] std::optional<EntryType> entry_type_from_name(std::string_view name) noexcept;

/// Nothing for words that are no tag.
[[nodiscard]] std::optional<Tag> tag_from_name(std::string_view name) noexcept;

}  // namespace tact::ledger
