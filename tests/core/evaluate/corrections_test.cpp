#include "evaluate/corrections.h"

#include <catch2/catch.hpp>
#include <map>

using namespace tact;
using namespace tact::tools;

namespace {

/// Says "value-adding" of everything until a text has been corrected `needed` times by anybody.
struct ToyLearner {
  int needed = 3;
  bool spills = false;  ///< what it learns, it says of every text
  std::map<std::u16string, int> corrected = {};

  [[nodiscard]] Learner learner() {
    return {[this](const LabelledPost& post) { return corrected[spills ? u"" : post.text] >= needed; },
            [this](const LabelledPost& post) { ++corrected[spills ? u"" : post.text]; }, [this] { corrected.clear(); }};
  }
};

LabelledPost post(const char* set, const char16_t* text, bool promotional) {
  LabelledPost made;
  made.set = set;
  made.text = text;
  made.promotional = promotional;
  return made;
}

/// Five posts of one sort by one author, all of which the toy gets wrong, and two value posts by another.
std::vector<LabelledPost> toy_posts() {
  std::vector<LabelledPost> posts(5, post("shop", u"scarves", true));
  posts.push_back(post("club", u"thanks", false));
  posts.push_back(post("club", u"thanks", false));
  return posts;
}

}  // namespace

TEST_CASE("accounts are sets with one profile, small ones left out, unclear posts too") {
  std::vector<LabelledPost> posts = toy_posts();
  posts[4].unclear = true;
  posts[3].profile.names.push_back(u"Other");
  const auto accounts = accounts_of(posts, 2);
  REQUIRE(accounts.size() == 2);
  CHECK(accounts[0].posts.size() == 3);
  CHECK(accounts[1].posts.size() == 2);
  CHECK(accounts_of(posts, 3).size() == 1);
}

TEST_CASE("the fourth post of a sort follows a learner that needs three corrections") {
  const std::vector<LabelledPost> posts = toy_posts();
  ToyLearner toy;
  const Json result = simulate_corrections(toy.learner(), accounts_of(posts, 1));
  const Json& follows = result.at("follows");
  CHECK(follows.at("to_promotional").at("fourth") == 1);
  CHECK(follows.at("to_promotional").at("fourth_follows") == 1);
  CHECK(follows.at("to_promotional").at("later") == 1);
  CHECK(follows.at("to_promotional").at("later_follow") == 1);
  CHECK(follows.at("to_value_adding").at("fourth") == 0);
  CHECK(result.at("posts").at("without").get<double>() == Approx(2.0 / 7).margin(1e-5));
  CHECK(result.at("posts").at("with").get<double>() == Approx(4.0 / 7).margin(1e-5));
  CHECK(result.at("others").at("worst_change") == 0);
}

TEST_CASE("the fourth post does not follow a learner that needs four") {
  const std::vector<LabelledPost> posts = toy_posts();
  ToyLearner toy;
  toy.needed = 4;
  const Json result = simulate_corrections(toy.learner(), accounts_of(posts, 1));
  CHECK(result.at("follows").at("to_promotional").at("fourth_follows") == 0);
  CHECK(result.at("follows").at("to_promotional").at("later_follow") == 1);
}

TEST_CASE("harm done to other accounts is told") {
  const std::vector<LabelledPost> posts = toy_posts();
  ToyLearner toy;
  toy.spills = true;
  const Json result = simulate_corrections(toy.learner(), accounts_of(posts, 1));
  CHECK(result.at("others").at("worst_change") == -1);
  CHECK(result.at("by_account").at(0).at("others_change") == -1);
  CHECK(result.at("by_account").at(1).at("others_change") == 0);
}

TEST_CASE("accuracy is told by the corrections made before") {
  const std::vector<LabelledPost> posts = toy_posts();
  ToyLearner toy;
  const Json bands = simulate_corrections(toy.learner(), accounts_of(posts, 1)).at("by_corrections_before");
  REQUIRE(bands.size() == 4);
  CHECK(bands.at(0).at("corrections_before") == "0");
  CHECK(bands.at(0).at("n") == 3);
  CHECK(bands.at(3).at("n") == 2);
  CHECK(bands.at(3).at("with") == 1);
  CHECK(bands.at(3).at("without") == 0);
}
