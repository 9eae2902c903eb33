#include "archive/archive_text.h"

namespace tact::archive::test {
namespace {

// "Été à la pâtisserie 🥐" as Meta writes it.
constexpr const char* kMangled =
    "\\u00c3\\u0089t\\u00c3\\u00a9 \\u00c3\\u00a0 la p\\u00c3\\u00a2tisserie \\u00f0\\u009f\\u00a5\\u0090";

std::string facebook_post(const std::string& text, const std::string& more = "") {
  return R"({"timestamp":1760000000,"attachments":[],"data":[{"post":")" + text +
         R"("},{"update_timestamp":1760000001}],"title":"La Boulange updated her status.")" + more + "}";
}

}  // namespace

TEST_CASE("Facebook: mis-encoded text is repaired when and only when it decodes") {
  const auto text_of = [](const std::string& text) {
    return read_archive(ArchiveFormat::facebook, "[" + facebook_post(text) + "]").posts.at(0).text;
  };
  CHECK(text_of(kMangled) == "Été à la pâtisserie 🥐");
  CHECK(text_of("plain") == "plain");
  CHECK(text_of("Été, 5 €") == "Été, 5 €");
  CHECK(text_of("caf\\u00e9") == "café");
  CHECK(text_of("half \\u00c3") == "half Ã");
}

TEST_CASE("Facebook: lists, lists in an object, and a single post") {
  const std::string two = facebook_post("one") + "," + R"({"timestamp":1760000002,"title":"X shared a memory."})";
  for (const std::string& file : {"[" + two + "]", R"({"group_posts_v2":[)" + two + "]}",
                                  R"({"version":1,"names":["a"],"status_updates":[)" + two + "]}"}) {
    const ArchiveResult read = read_archive(ArchiveFormat::facebook, file);
    CHECK(read.code == ErrorCode::ok);
    REQUIRE(read.posts.size() == 1);
    CHECK(read.posts[0].at == 1'760'000'000'000);
    CHECK(read.posts[0].network == Network::facebook);
    CHECK(read.counts.passed_over == 1);
    check_every_cut(ArchiveFormat::facebook, file);
  }
  const ArchiveResult single = read_archive(ArchiveFormat::facebook, facebook_post("alone"));
  REQUIRE(single.posts.size() == 1);
  CHECK(single.posts[0].text == "alone");
  CHECK(read_archive(ArchiveFormat::facebook, facebook_post("alone") + "]").code == ErrorCode::bad_archive);
}

TEST_CASE("Facebook: comments are replies") {
  const ArchiveResult read = read_archive(
      ArchiveFormat::facebook,
      R"({"comments_v2":[{"timestamp":1760000000,"data":[{"comment":{"timestamp":1760000000,"comment":"Merci L\u00c3\u00a9a","author":"La Boulange"}}],"title":"La Boulange commented on a post."},)"
      R"({"timestamp":1760000001,"data":[{"comment":{"timestamp":1760000001,"comment":""}}]}]})");
  REQUIRE(read.posts.size() == 1);
  CHECK(read.posts[0].reply);
  CHECK(read.posts[0].text == "Merci Léa");
  CHECK(read.counts.passed_over == 1);
}

TEST_CASE("Facebook: a link that is shown as a card is part of what was written") {
  const ArchiveResult read = read_archive(
      ArchiveFormat::facebook,
      "[" +
          facebook_post("new menu",
                        R"(,"attachments":[{"data":[{"external_context":{"url":"https://pain.example/menu"}}]}])") +
          "]");
  // The member stands twice: the later one counts.
  CHECK(read.posts.at(0).text == "new menu\nhttps://pain.example/menu");
}

TEST_CASE("Facebook: the same post has the same id in every copy, another one another") {
  const auto id_of = [](const std::string& file) { return read_archive(ArchiveFormat::facebook, file).posts.at(0).id; };
  const std::string id = id_of("[" + facebook_post("one") + "]");
  CHECK(id.size() == 20);
  CHECK(id_of(facebook_post("one")) == id);
  CHECK(id_of(facebook_post("two")) != id);
}

TEST_CASE("Instagram: the text stands with the post or with its first picture") {
  const std::string file =
      R"([{"media":[{"uri":"media/posts/1.jpg","creation_timestamp":1760000000,"title":"Br\u00c3\u00bbl\u00c3\u00a9e"}]},)"
      R"({"media":[{"uri":"a"},{"uri":"b"}],"title":"two pictures","creation_timestamp":1760000001},)"
      R"({"media":[{"uri":"c","creation_timestamp":1760000002,"title":""}]},{"media":[]},{"media":"none"}])";
  const ArchiveResult read = read_archive(ArchiveFormat::instagram, file);
  REQUIRE(read.posts.size() == 2);
  CHECK(read.posts[0].text == "Brûlée");
  CHECK(read.posts[1].text == "two pictures");
  CHECK(read.posts[1].network == Network::instagram);
  CHECK(read.counts.passed_over == 1);
  CHECK(read.counts.broken == 2);
  check_every_cut(ArchiveFormat::instagram, file);
}

TEST_CASE("Instagram: reels in an object, comments by their columns") {
  const ArchiveResult reels =
      read_archive(ArchiveFormat::instagram,
                   R"({"ig_reels_media":[{"media":[{"creation_timestamp":1760000000,"title":"dough"}]}]})");
  CHECK(reels.posts.at(0).text == "dough");
  const ArchiveResult comments = read_archive(
      ArchiveFormat::instagram,
      R"([{"media_list_data":[{"value":""}],"string_map_data":{"Comment":{"value":"yum"},"Media Owner":{"value":"lea"},"Time":{"timestamp":1760000000}}}])");
  REQUIRE(comments.posts.size() == 1);
  CHECK(comments.posts[0].reply);
  CHECK(comments.posts[0].text == "yum");
}

}  // namespace tact::archive::test
