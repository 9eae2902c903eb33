#include "evaluate/csv_posts.h"

#include <catch2/catch.hpp>

#include "evaluate/folds.h"

using namespace tact::tools;

namespace {

CsvPosts posts_of(const std::string& content, const CsvColumns& columns = {}) {
  CsvPosts posts;
  std::string problem;
  CHECK(read_csv_posts(content, columns, posts, problem));
  CHECK(problem.empty());
  return posts;
}

std::string posts_refusal(const std::string& content, const CsvColumns& columns = {}) {
  CsvPosts posts;
  std::string problem;
  CHECK_FALSE(read_csv_posts(content, columns, posts, problem));
  return problem;
}

}  // namespace

TEST_CASE("columns are found by name and labels become tags") {
  CsvColumns columns;
  columns.text = "body";
  columns.label = "class";
  columns.group = "author";
  const CsvPosts data = posts_of("author,class,body\nann,ad,Café à 2 €\nbob,other,Bonjour\nann,other,Merci\n", columns);
  REQUIRE(data.posts.size() == 3);
  CHECK(data.posts[0].text == u"Café à 2 €");
  CHECK(*data.posts[0].promotional);
  CHECK_FALSE(*data.posts[1].promotional);
  CHECK(data.groups == std::vector<std::string>{"ann", "bob", "ann"});
}

TEST_CASE("the positive label is the one named, the one that sounds like yes, or the frequent one") {
  const std::string numbers = "text,label\na,0\nb,0\nc,1\n";
  CHECK(posts_of(numbers).positive == "1");
  CHECK(posts_of("text,label\na,red\nb,blue\nc,red\n").positive == "red");
  CHECK(posts_of("text,label\na,Promo\nb,Value\nc,Value\n").positive == "Promo");
  CsvColumns columns;
  columns.positive = "0";
  CHECK(posts_of(numbers, columns).positive == "0");
  CHECK(posts_of(numbers, columns).negative == "1");
  columns.positive = "2";
  CHECK(posts_refusal(numbers, columns) == "line 1: the labels are \"0\" and \"1\", none is \"2\"");
}

TEST_CASE("files without two labels or without a column are refused with the line") {
  CHECK(posts_refusal("text,label\na,x\nb,y\n\"c\nd\",x\ne,z\n") == "line 6: \"z\" is a third label; two are needed");
  CHECK(posts_refusal("text,label\na,x\nb,x\n") == "line 3: the file ends with fewer than two different labels");
  CHECK(posts_refusal("text,tag\na,x\n") == "line 1: no column \"label\" among \"text\" \"tag\"");
  CHECK(posts_refusal("text,label\n") == "line 1: a head and at least one row are needed");
  CHECK(posts_refusal("text,label\na,x\n,y\n") == "line 3: the text is empty or not UTF-8");
  CHECK(posts_refusal("text,label\na,x\n\xff,y\n") == "line 3: the text is empty or not UTF-8");
}

TEST_CASE("no group stands in two folds and the folds are about equally large") {
  std::vector<std::string> groups;
  for (int i = 0; i < 200; ++i) groups.push_back("author " + std::to_string(i * i % 37));
  const std::vector<int> folds = draw_folds(groups, 5);
  std::vector<std::size_t> sizes(5, 0);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    ++sizes.at(static_cast<std::size_t>(folds[i]));
    for (std::size_t j = 0; j < i; ++j) {
      if (groups[i] == groups[j]) CHECK(folds[i] == folds[j]);
    }
  }
  for (const std::size_t size : sizes) CHECK((size >= 30 && size <= 50));
  CHECK(draw_folds(groups, 5) == folds);
}

TEST_CASE("folds do not follow the order of the rows") {
  std::vector<std::string> groups;
  for (int i = 0; i < 50; ++i) groups.push_back(std::to_string(i));
  const std::vector<int> folds = draw_folds(groups, 5);
  int turns = 0;
  for (std::size_t i = 0; i < 50; ++i) turns += folds[i] == static_cast<int>(i % 5) ? 1 : 0;
  CHECK(turns < 30);
  CHECK(count_groups(groups) == 50);
}
