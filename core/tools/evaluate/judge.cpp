#include "evaluate/judge.h"

namespace tact::tools {

std::vector<JudgedPost> judge(Classifier& classifier, const std::vector<LabelledPost>& posts, bool with_profile) {
  std::vector<JudgedPost> rows;
  Verdict verdict;
  for (const LabelledPost& post : posts) {
    if (!post.promotional) continue;
    classifier.set_profile(with_profile ? post.profile : Profile());
    if (classifier.classify(post.text, post.context, verdict) != ErrorCode::ok) continue;
    JudgedPost row{&post, {}};
    row.judged.promotional = *post.promotional;
    row.judged.kind = post.kind;
    row.judged.said_promotional = static_cast<int>(verdict.kind) < kPromotionalKindCount;
    row.judged.tag = verdict.tag;
    row.judged.probability_bp = verdict.probability_bp;
    rows.push_back(row);
  }
  return rows;
}

std::vector<Judged> select(const std::vector<JudgedPost>& rows, const PostFilter& filter) {
  std::vector<Judged> chosen;
  for (const JudgedPost& row : rows) {
    if (filter(*row.post)) chosen.push_back(row.judged);
  }
  return chosen;
}

bool is_clear(const LabelledPost& post) { return post.promotional && !post.unclear; }

std::vector<LabelledPost> tagged_posts(const std::vector<LabelledPost>& posts, const PostFilter& filter) {
  std::vector<LabelledPost> chosen;
  for (const LabelledPost& post : posts) {
    if (post.promotional && filter(post)) chosen.push_back(post);
  }
  return chosen;
}

}  // namespace tact::tools
