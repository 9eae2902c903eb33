#pragma once

#include <cstdint>
#include <vector>

#include "ledger/entry.h"

namespace tact::ledger {

/// How far apart the moment Tact saw a post published and the one its network's archive gives may lie, in milliseconds.
/// Generous: uploads take a while; two posts of one author on one network within three minutes are rare.
inline constexpr std::int64_t kTwinReach = 3 * 60 * 1000;

/// Imported posts that Tact had seen itself: of one network, both replies or neither, at most kTwinReach apart. Pairs
/// are made nearest first (ties: smaller imported id, then smaller own id), and no post is in two. Whether a post was
/// deleted plays no part: deleting one's own post must not bring its archived twin back. `posts` have distinct ids, in
/// any order. Answers the imported ones of all pairs, sorted by address.
[[nodiscard]] std::vector<const Entry*> imported_twins(const std::vector<const Entry*>& posts);

}  // namespace tact::ledger
