#include "evaluate/evidence_check.h"

#include <catch2/catch.hpp>

#include "../support/fixtures.h"

using namespace tact;
using namespace tact::tools;

TEST_CASE("evidence is compared with leave-one-out on tagged posts of two spans or more") {
  std::vector<LabelledPost> posts(2);
  posts[0].text = u"Big sale! 20% off every scarf until Sunday, order today at the shop for 25 $.";
  posts[1].text = u"Hm";
  std::string problem;
  const Json result = check_evidence(test::model_bytes(), posts, problem);
  REQUIRE(problem.empty());
  CHECK(result.at("posts") == 1);
  CHECK(result.at("all").at("n") == 1);
  CHECK(result.at("all").at("spans").get<int>() >= 2);
  CHECK(result.at("all").at("by_chance").get<double>() <= 0.5);
  CHECK(result.at("tagging").at("right_way").get<double>() > 0.5);
}

TEST_CASE("a broken model is named") {
  std::string problem;
  (void)check_evidence("nothing", {}, problem);
  CHECK(problem.find("model_") == 0);
}
