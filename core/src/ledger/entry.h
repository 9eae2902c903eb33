#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "ledger/calendar.h"
#include "tact/verdict.h"

namespace tact::ledger {

/// Newest entry schema this engine reads (extension/shared/ledger-entry.ts: ENTRY_SCHEMA).
inline constexpr std::int64_t kEntrySchema = 1;
/// Longest id, in UTF-8 bytes: network, session and count need about 60.
inline constexpr std::size_t kMaxIdBytes = 200;
/// Active writing time of one post, in seconds; more than a day is a broken clock.
inline constexpr std::int64_t kMaxSeconds = 86'400;
/// Last millisecond JavaScript's Date knows.
inline constexpr std::int64_t kMaxTime = 8'640'000'000'000'000;

/// One entry's fields as they stood in the JSON, before anything is believed. A field of the wrong JSON type is as
/// absent as a missing one.
struct RawEntry {
  std::optional<std::int64_t> schema;
  std::optional<std::string> type;
  std::optional<std::string> id;
  std::optional<std::string> of;
  std::optional<std::int64_t> at;
  std::optional<std::string> local_date;
  std::optional<std::string> network;
  std::optional<bool> reply;
  std::optional<std::string> kind;
  std::optional<std::string> tag;
  std::optional<std::int64_t> seconds;
};

enum class EntryType : std::uint8_t { post, correction, deletion };

/// A checked entry. Which members mean something depends on `type`: posts have all but `of`; corrections id, of, at,
/// kind, tag; deletions id, of, at.
struct Entry {
  EntryType type = EntryType::post;
  Network network = Network::other;
  Kind kind = Kind::conversation;
  Tag tag = Tag::unsure;
  bool reply = false;
  Day day = 0;               ///< the author's calendar day
  std::int32_t seconds = 0;  ///< active seconds spent writing
  std::int64_t at = 0;       ///< milliseconds since 1970, UTC
  std::string id;
  std::string of;  ///< the post that is corrected or deleted
};

enum class EntryFault : std::uint8_t { none, broken, newer };

/// Checks one entry and moves it out of `raw`. Only what the arithmetic uses is checked: a network this engine does
/// not know becomes `other`, unknown members are ignored. newer: the schema number is higher than kEntrySchema.
[[nodiscard]] EntryFault read_entry(RawEntry& raw, Entry& out);

}  // namespace tact::ledger
