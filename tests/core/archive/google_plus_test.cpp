#include "archive/archive_text.h"

namespace tact::archive::test {
namespace {

std::string page(const std::string& content, const std::string& after = "") {
  return "<!DOCTYPE html><html><head><style>.main-content {margin: 0} .reshare-attribution {color: red}</style></head>"
         "<body><div><div style=\"display:flex\"><img alt=\"2014-06-30\"><a class=\"author\">La Boulange</a> - "
         "<a target=\"_blank\" href=\"https://plus.google.com/+Boulange/posts/dnaVNGM\">2014-06-30 14:04:00+0200</a>"
         "<span> - Updated: 2014-07-01 08:06:58+0000</span></div><div class=\"main-content\">" +
         content + "</div>" + after +
         "</div><div class=\"comments\"><div class=\"comment\"><span class=\"time\"> - 2014-07-01 01:51:39+0000</span>"
         "<div class=\"comment-content\">Miam</div></div></div></body></html>";
}

}  // namespace

TEST_CASE("Google+ pages: the post's own words, its date, its id") {
  const std::string file = page("Pain<br><br>d&#39;antan <div>et <b>brioche</b></div>");
  const ArchiveResult read = read_archive(ArchiveFormat::google_plus_html, file);
  REQUIRE(read.posts.size() == 1);
  CHECK(one_line(read.posts[0]) == "dnaVNGM|1404129840000|other||Pain\n\nd'antan\net brioche");
  check_every_cut(ArchiveFormat::google_plus_html, file);
}

TEST_CASE("Google+ pages: shared posts without own words are passed over") {
  const std::string shared = "<a class=\"reshare-attribution\" href=\"#\">Originally shared by Léa</a>Her words";
  CHECK(read_archive(ArchiveFormat::google_plus_html, page("", shared)).counts.passed_over == 1);
  CHECK(read_archive(ArchiveFormat::google_plus_html, page(shared)).counts.passed_over == 1);
  for (const std::string& file : {page("So true", shared), page("So true<br>" + shared)}) {
    const ArchiveResult own = read_archive(ArchiveFormat::google_plus_html, file);
    REQUIRE(own.posts.size() == 1);
    CHECK(own.posts[0].text == "So true");
    CHECK(own.posts[0].quote);
  }
}

TEST_CASE("Google+ pages: what is no post is refused") {
  CHECK(read_archive(ArchiveFormat::google_plus_html, "{\"a\":1}").detail == "byte 0");
  CHECK(read_archive(ArchiveFormat::google_plus_html, "<html><body>2014</body></html>").code == ErrorCode::bad_archive);
}

TEST_CASE("Google+ JSON: one post, or a list of them") {
  const std::string post =
      R"({"url":"https://plus.google.com/1/posts/abc","creationTime":"2014-06-30 14:04:00+0000","author":{"displayName":"La Boulange"},"content":"Nouveau <b>menu</b>","link":{"url":"https://pain.example/"},"comments":[{"creationTime":"2014-06-30 15:04:00+0000","content":"Miam"}]})";
  const ArchiveResult one = read_archive(ArchiveFormat::google_plus_json, post);
  REQUIRE(one.posts.size() == 1);
  CHECK(one_line(one.posts[0]) == "abc|1404137040000|other||Nouveau menu\nhttps://pain.example/");
  check_every_cut(ArchiveFormat::google_plus_json, post);
  const ArchiveResult list = read_archive(
      ArchiveFormat::google_plus_json,
      "[" + post + R"(,{"creationTime":"2014-06-30 14:04:00+0000","resharedPost":{"content":"hers"}},)" +
          R"({"creationTime":"2014-06-30 14:04:00+0000","content":"Yes","resharedPost":{"content":"hers"}},{"a":1}])");
  CHECK(list.posts.size() == 2);
  CHECK(list.posts.at(1).quote);
  CHECK(list.counts.passed_over == 1);
  CHECK(list.counts.broken == 1);
}

}  // namespace tact::archive::test
