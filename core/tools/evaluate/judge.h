#pragma once

#include <functional>
#include <vector>

#include "evaluate/metrics.h"
#include "labelled_post.h"

namespace tact::tools {

/// A labelled post and what the model says of it. Does not own the post.
struct JudgedPost {
  const LabelledPost* post = nullptr;
  Judged judged;
};

using PostFilter = std::function<bool(const LabelledPost&)>;

/// Classifies the posts that have a tag, each as its author or (without profile) as nobody in particular.
[[nodiscard]] std::vector<JudgedPost> judge(Classifier& classifier, const std::vector<LabelledPost>& posts,
                                            bool with_profile);

/// The judgements of the posts that pass.
[[nodiscard]] std::vector<Judged> select(const std::vector<JudgedPost>& rows, const PostFilter& filter);

/// Rows with a tag on which both annotators agree without doubt.
[[nodiscard]] bool is_clear(const LabelledPost& post);

/// The posts with a tag, in order.
[[nodiscard]] std::vector<LabelledPost> tagged_posts(const std::vector<LabelledPost>& posts, const PostFilter& filter);

}  // namespace tact::tools
