#include "evaluate/corrections.h"

#include <algorithm>
#include <array>
#include <map>

#include "text/analysis.h"

namespace tact::tools {
namespace {

struct Count {
  std::size_t all = 0;
  std::size_t base_right = 0;
  std::size_t learnt_right = 0;

  void add(bool base, bool learnt) {
    ++all;
    base_right += base ? 1 : 0;
    learnt_right += learnt ? 1 : 0;
  }
  void add(const Count& other) {
    all += other.all;
    base_right += other.base_right;
    learnt_right += other.learnt_right;
  }
  [[nodiscard]] double share(std::size_t right) const {
    return all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all);
  }
  [[nodiscard]] double change() const { return share(learnt_right) - share(base_right); }
  [[nodiscard]] Json json() const {
    return {{"n", all}, {"without", rounded(share(base_right))}, {"with", rounded(share(learnt_right))}};
  }
};

using Answers = std::map<const LabelledPost*, bool>;

bool is_right(bool said, const LabelledPost& post) { return said == *post.promotional; }

Answers answers_of(const Learner& learner, const std::vector<Account>& accounts) {
  Answers answers;
  for (const Account& account : accounts) {
    for (const LabelledPost* post : account.posts) answers[post] = learner.says_promotional(*post);
  }
  return answers;
}

const char* band_of(std::size_t corrections) {
  constexpr std::array<const char*, 4> kFew = {"0", "1", "2", "3"};
  if (corrections < kFew.size()) return kFew[corrections];
  return corrections <= 6 ? "4–6" : "7 and more";
}

/// Every post of the account in order; wrong ones are corrected. Leaves the learner with all it has learnt.
Count walk(const Learner& learner, const Account& account, const Answers& base, std::map<std::string, Count>& bands,
           std::size_t& corrections) {
  learner.forget();
  Count total;
  for (const LabelledPost* post : account.posts) {
    const bool right = is_right(learner.says_promotional(*post), *post);
    const bool was_right = is_right(base.at(post), *post);
    bands[band_of(corrections)].add(was_right, right);
    total.add(was_right, right);
    if (right) continue;
    learner.correct(*post);
    ++corrections;
  }
  return total;
}

/// What the corrections of `own` do to everybody else's posts.
Count effect_on_others(const Learner& learner, const std::vector<Account>& accounts, const Account& own,
                       const Answers& base) {
  Count others;
  for (const Account& account : accounts) {
    if (&account == &own) continue;
    for (const LabelledPost* post : account.posts) {
      others.add(is_right(base.at(post), *post), is_right(learner.says_promotional(*post), *post));
    }
  }
  return others;
}

/// How posts of one direction of error fare after three corrections.
struct Following {
  std::size_t fourths = 0;
  std::size_t fourths_follow = 0;
  std::size_t later = 0;
  std::size_t later_follow = 0;
};

void follow(const Learner& learner, const Account& account, const Answers& base, bool promotional, Following& out) {
  constexpr std::size_t kTaught = 3;
  learner.forget();
  std::size_t taught = 0;
  for (const LabelledPost* post : account.posts) {
    if (*post->promotional != promotional || is_right(base.at(post), *post)) continue;
    if (taught >= kTaught) {
      const bool follows = is_right(learner.says_promotional(*post), *post);
      std::size_t& all = taught == kTaught ? out.fourths : out.later;
      std::size_t& right = taught == kTaught ? out.fourths_follow : out.later_follow;
      ++all;
      right += follows ? 1 : 0;
    }
    learner.correct(*post);
    ++taught;
  }
}

Json to_json(const Following& following) {
  return {{"fourth", following.fourths},
          {"fourth_follows", following.fourths_follow},
          {"later", following.later},
          {"later_follow", following.later_follow}};
}

std::string profile_key(const Profile& profile) {
  std::string key;
  for (const auto* list : {&profile.names, &profile.handles, &profile.domains}) {
    for (const std::u16string& item : *list) key += text::to_utf8(item) + "\n";
    key += "\n";
  }
  return key;
}

}  // namespace

Learner learner_of(Classifier& classifier) {
  return {[&classifier](const LabelledPost& post) {
            Verdict verdict;
            classifier.set_profile(post.profile);
            return classifier.classify(post.text, post.context, verdict) == ErrorCode::ok &&
                   static_cast<int>(verdict.kind) < kPromotionalKindCount;
          },
          [&classifier](const LabelledPost& post) {
            classifier.set_profile(post.profile);
            (void)classifier.learn(post.text, post.context, post.kind);
          },
          [&classifier] { classifier.reset_overlay(); }};
}

std::vector<Account> accounts_of(const std::vector<LabelledPost>& posts, std::size_t at_least) {
  std::vector<Account> accounts;
  std::map<std::string, std::size_t> index;
  std::map<std::string, std::size_t> of_set;
  for (const LabelledPost& post : posts) {
    if (!is_clear(post)) continue;
    const auto [found, is_new] = index.try_emplace(post.set + "\n" + profile_key(post.profile), accounts.size());
    if (is_new) accounts.push_back({post.set + " " + std::to_string(++of_set[post.set]), {}});
    accounts[found->second].posts.push_back(&post);
  }
  std::erase_if(accounts, [at_least](const Account& account) { return account.posts.size() < at_least; });
  return accounts;
}

Json simulate_corrections(const Learner& learner, const std::vector<Account>& accounts) {
  learner.forget();
  const Answers base = answers_of(learner, accounts);
  std::map<std::string, Count> bands;
  Count total;
  Count all_others;
  double worst = 0;
  Json by_account = Json::array();
  for (const Account& account : accounts) {
    std::size_t corrections = 0;
    const Count own = walk(learner, account, base, bands, corrections);
    const Count others = effect_on_others(learner, accounts, account, base);
    total.add(own);
    all_others.add(others);
    const double change = others.change();
    worst = std::min(worst, change);
    Json line = {{"account", account.name}, {"corrections", corrections}};
    line.update(own.json());
    line["others_change"] = rounded(change);
    by_account.push_back(std::move(line));
  }
  Following to_promotional;
  Following to_value;
  for (const Account& account : accounts) {
    follow(learner, account, base, true, to_promotional);
    follow(learner, account, base, false, to_value);
  }
  learner.forget();

  Json by_band = Json::array();
  for (const auto& [band, count] : bands) {
    Json line = {{"corrections_before", band}};
    line.update(count.json());
    by_band.push_back(std::move(line));
  }
  return {{"accounts", accounts.size()},
          {"posts", total.json()},
          {"by_corrections_before", std::move(by_band)},
          {"by_account", std::move(by_account)},
          {"others", {{"mean_change", rounded(all_others.change())}, {"worst_change", rounded(worst)}}},
          {"follows", {{"to_promotional", to_json(to_promotional)}, {"to_value_adding", to_json(to_value)}}}};
}

}  // namespace tact::tools
