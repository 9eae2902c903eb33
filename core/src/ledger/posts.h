#pragma once

#include <vector>

#include "ledger/entry.h"

namespace tact::ledger {

/// A post as its author sees it today.
struct Post {
  Entry entry;             ///< kind and tag after the last correction
  bool corrected = false;  ///< its author said what it is
};

/// Applies corrections and deletions. The outcome does not depend on the order of the entries, nor on how often one
/// was written: of two posts with one id the earlier one stays; of several corrections the latest (by time, then id)
/// counts; a deleted post is gone for good. Corrections and deletions of posts that are not there do nothing.
/// Answers the posts newest first (by time, then id).
[[nodiscard]] std::vector<Post> resolve_posts(std::vector<Entry> entries);

}  // namespace tact::ledger
