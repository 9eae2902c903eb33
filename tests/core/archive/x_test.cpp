#include "archive/archive_text.h"

namespace tact::archive::test {
namespace {

std::string tweets_js(const std::string& tweets) { return "window.YTD.tweets.part0 = [ " + tweets + " ]"; }

std::string tweet(const std::string& id, const std::string& text, const std::string& more = "") {
  return R"({ "tweet" : { "id" : ")" + id + R"(", "id_str" : ")" + id +
         R"(", "created_at" : "Wed Oct 10 20:19:24 +0000 2018", "full_text" : ")" + text + "\"" +
         (more.empty() ? "" : ", " + more) + " } }";
}

const std::string kFile = tweets_js(
    tweet(
        "1050", "Fresh rye today, 6 $ a loaf &amp; still warm. https://t.co/abc",
        R"("entities" : { "urls" : [ { "url" : "https://t.co/abc", "expanded_url" : "https://pain.example/rye" } ] })") +
    ",\n" + tweet("1051", "Merci à toutes et à tous \\ud83c\\udf5e") + "," +
    tweet("1052", "RT @autre: du pain gratuit") + "," +
    tweet("1053", "@lea oui, dès 7 h !",
          R"("in_reply_to_status_id" : "99", "in_reply_to_status_id_str" : "99", "in_reply_to_screen_name" : "lea")") +
    "," +
    tweet("1054", "Well said https://t.co/q",
          R"("entities":{"urls":[{"url":"https://t.co/q","expanded_url":"https://twitter.com/lea/status/77"}]})"));

}  // namespace

TEST_CASE("X: posts, replies, quotes; reposts are passed over") {
  const ArchiveResult read = read_archive(ArchiveFormat::x, kFile);
  CHECK(read.code == ErrorCode::ok);
  REQUIRE(read.posts.size() == 4);
  CHECK(read.counts.passed_over == 1);
  CHECK(read.counts.broken == 0);
  CHECK(one_line(read.posts[0]) ==
        "1050|1539202764000|x||Fresh rye today, 6 $ a loaf & still warm. https://pain.example/rye");
  CHECK(read.posts[1].text == "Merci à toutes et à tous 🍞");
  CHECK(read.posts[2].reply);
  CHECK_FALSE(read.posts[2].quote);
  CHECK(read.posts[3].quote);
  CHECK_FALSE(read.posts[3].reply);
  check_every_cut(ArchiveFormat::x, kFile);
}

TEST_CASE("X: the oldest archives have no wrapper, and may be plain arrays") {
  const std::string bare = R"({"id_str":"7","created_at":"Sat Feb 29 23:59:59 +0000 2020","full_text":"leap day"})";
  for (const std::string& file :
       {"window.YTD.tweet.part0 = [" + bare + "]", "[" + bare + "];\n", "\xef\xbb\xbf[" + bare + "]"}) {
    const ArchiveResult read = read_archive(ArchiveFormat::x, file);
    REQUIRE(read.posts.size() == 1);
    CHECK(read.posts[0].at == 1'583'020'799'000);
  }
}

TEST_CASE("X: a thread is no reply once a picture's address has told whose archive it is") {
  const std::string picture =
      R"("entities":{"media":[{"url":"https://t.co/p","expanded_url":"https://x.com/boulange/status/1/photo/1"}]})";
  const std::string own = R"("in_reply_to_status_id":"1","in_reply_to_screen_name":"boulange")";
  const std::string other =
      R"("in_reply_to_status_id":"1","in_reply_to_screen_name":"lea","display_text_range":["5","20"])";
  const ArchiveResult read =
      read_archive(ArchiveFormat::x, tweets_js(tweet("1", "Look https://t.co/p", picture) + "," +
                                               tweet("2", "and more", own) + "," + tweet("3", "@lea @sam yes", other)));
  REQUIRE(read.posts.size() == 3);
  CHECK(read.posts[0].text == "Look");
  CHECK_FALSE(read.posts[1].reply);
  CHECK(read.posts[2].reply);
  CHECK(read.posts[2].text == "@sam yes");
}

TEST_CASE("X: long posts have their whole text") {
  const ArchiveResult read =
      read_archive(ArchiveFormat::x,
                   tweets_js(tweet("1", "Once upon…",
                                   R"("note_tweet":{"note_tweet_results":{"result":{"text":"Once upon a time."}}})") +
                             "," + tweet("2", "Il était…", R"("note_tweet":{"text":"Il était une fois."})")));
  REQUIRE(read.posts.size() == 2);
  CHECK(read.posts[0].text == "Once upon a time.");
  CHECK(read.posts[1].text == "Il était une fois.");
}

TEST_CASE("X: other files are refused where they go wrong") {
  CHECK(read_archive(ArchiveFormat::x, "<!doctype html><title>x</title>").detail == "byte 0");
  CHECK(read_archive(ArchiveFormat::x, "").detail == "byte 0");
  CHECK(read_archive(ArchiveFormat::x, "{\"a\":1}").code == ErrorCode::bad_archive);
  CHECK(read_archive(ArchiveFormat::x, "function f() {}").detail == "byte 10");
  CHECK(read_archive(ArchiveFormat::x, "[] trailing").detail == "byte 3");
  CHECK(read_archive(ArchiveFormat::x, "[{\"a\":[}]").detail == "byte 7");
  CHECK(read_archive(ArchiveFormat::x, "\xff\xfe[\0]\0").detail == "byte 0");
  CHECK(read_archive(ArchiveFormat::x, kFile.substr(0, 300)).detail == "byte 300");
  CHECK(read_archive(ArchiveFormat::x, std::string(1000, 'a')).detail == "byte 200");
  CHECK(read_archive(ArchiveFormat::x, "window.YTD.tweets.part0 = []").code == ErrorCode::ok);
}

TEST_CASE("X: a broken record costs itself only") {
  const std::string good = tweet("1", "bon");
  const std::vector<std::string> broken = {
      "42",
      "\"text\"",
      "[1,2]",
      "{}",
      R"({"tweet":null})",
      R"({"tweet":{"id_str":1,"created_at":2,"full_text":3}})",
      R"({"tweet":{"id_str":"1","created_at":"yesterday","full_text":"a"}})",
      R"({"tweet":{"id_str":"1","created_at":"Wed Oct 32 20:19:24 +0000 2018","full_text":"a"}})",
      R"({"tweet":{"n":1e999}})",
      R"({"tweet":{"full_text":"a" "b"}})"};
  std::string all = good;
  for (const std::string& each : broken) all += "," + each;
  const ArchiveResult read = read_archive(ArchiveFormat::x, tweets_js(all + "," + good));
  CHECK(read.code == ErrorCode::ok);
  CHECK(read.posts.size() == 2);
  CHECK(read.counts.broken == static_cast<std::int64_t>(broken.size()));
}

}  // namespace tact::archive::test
