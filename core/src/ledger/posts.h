#pragma once

#include <cstdint>
#include <vector>

#include "ledger/entry.h"

namespace tact::ledger {

/// A post as its author sees it today.
struct Post {
  Entry entry;             ///< kind and tag after the last correction
  bool corrected = false;  ///< its author said what it is
};

/// Applies corrections and deletions and leaves twins (twins.h) out. The outcome does not depend on the order of the
/// entries, nor on how often one was written: of two posts with one id the earlier one stays; of several corrections
/// the latest (by time, then id) counts; a deleted post is gone for good, and its imported twin with it. Corrections
/// and deletions of posts that are not there do nothing. Answers the posts in no order that means something.
[[nodiscard]] std::vector<Post> resolve_posts(const std::vector<Entry>& entries);

/// The newest `limit` of them, newest first (by time, then id). They have to outlive what is answered.
[[nodiscard]] std::vector<const Post*> newest_posts(const std::vector<Post>& posts, std::size_t limit);

}  // namespace tact::ledger
