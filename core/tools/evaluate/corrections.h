#pragma once

#include <functional>
#include <string>
#include <vector>

#include "evaluate/figures.h"
#include "labelled_post.h"

namespace tact::tools {

/// A classifier that can be corrected; the simulation knows no more of it.
struct Learner {
  std::function<bool(const LabelledPost&)> says_promotional;  ///< at one half, abstention aside
  std::function<void(const LabelledPost&)> correct;           ///< the author says what the post is
  std::function<void()> forget;                               ///< every correction
};

/// The product's classifier and its personal layer. `classifier` must outlive it.
[[nodiscard]] Learner learner_of(Classifier& classifier);

/// One author's posts, in the file's order.
struct Account {
  std::string name;
  std::vector<const LabelledPost*> posts;
};

/// Clear posts by set and profile; accounts with fewer than `at_least` posts are left out. The posts must outlive it.
[[nodiscard]] std::vector<Account> accounts_of(const std::vector<LabelledPost>& posts, std::size_t at_least);

/// What corrections do, from two walks over each account's posts.
/// First walk: a person corrects every wrong tag, in order: accuracy with and without learning, by the number of
/// corrections before the post, and by account; and what one account's corrections do to all other accounts' posts.
/// Second walk, for each account and each direction of error: the first three posts that the model gets wrong that way
/// are corrected; does the fourth such post follow, and those after it (each corrected in its turn)?
[[nodiscard]] Json simulate_corrections(const Learner& learner, const std::vector<Account>& accounts);

}  // namespace tact::tools
