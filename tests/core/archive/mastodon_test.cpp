#include "archive/archive_text.h"

namespace tact::archive::test {
namespace {

constexpr const char* kActor = "https://social.example/users/boulange";

std::string note(const std::string& number, const std::string& content, const std::string& more = "",
                 const std::string& to = "https://www.w3.org/ns/activitystreams#Public") {
  const std::string id = std::string(kActor) + "/statuses/" + number;
  return R"({"id":")" + id + R"(/activity","type":"Create","actor":")" + kActor +
         R"(","published":"2026-11-22T14:05:09Z","to":[")" + to + R"("],"cc":[],"object":{"id":")" + id +
         R"(","type":"Note","published":"2026-11-22T14:05:09Z","attributedTo":")" + kActor + R"(","content":")" +
         content + "\"" + (more.empty() ? "" : "," + more) + "}}";
}

std::string outbox(const std::string& items) {
  return R"({"@context":["https://www.w3.org/ns/activitystreams",{"ostatus":"http://ostatus.example#"}],)"
         R"("id":"outbox.json","type":"OrderedCollection","totalItems":3,"orderedItems":[)" +
         items + "]}";
}

ArchiveResult read_one(const std::string& item) { return read_archive(ArchiveFormat::mastodon, outbox(item)); }

}  // namespace

TEST_CASE("Mastodon: a note becomes text with its paragraphs, links whole") {
  const std::string file = outbox(
      note(
          "111222333444555666",
          R"(<p>Pain d&#39;épeautre<br />dès 7&nbsp;h</p><p><a href=\"https://pain.example/long\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">pain.example/lo</span><span class=\"invisible\">ng</span></a></p>)") +
      "," +
      R"({"id":"https://social.example/a","type":"Announce","published":"2026-11-22T14:05:09Z","to":["https://www.w3.org/ns/activitystreams#Public"],"object":"https://other.example/1"})");
  const ArchiveResult read = read_archive(ArchiveFormat::mastodon, file);
  CHECK(read.code == ErrorCode::ok);
  REQUIRE(read.posts.size() == 1);
  CHECK(read.counts.passed_over == 1);
  CHECK(one_line(read.posts[0]) ==
        "111222333444555666|1795356309000|mastodon||Pain d'épeautre\ndès 7\u00a0h\n\nhttps://pain.example/long");
  check_every_cut(ArchiveFormat::mastodon, file);
}

TEST_CASE("Mastodon: replies to others are replies, one's own thread is none") {
  const auto answered = [](const std::string& to) {
    return read_one(note("1112223334", "<p>oui</p>", R"("inReplyTo":")" + to + "\"")).posts.at(0).reply;
  };
  CHECK(answered("https://other.example/users/lea/statuses/1"));
  CHECK(answered("https://social.example/users/boulangerie/statuses/1"));
  CHECK_FALSE(answered(std::string(kActor) + "/statuses/1"));
  CHECK_FALSE(read_one(note("1112223334", "<p>oui</p>", R"("inReplyTo":null)")).posts.at(0).reply);
}

TEST_CASE("Mastodon: messages between people are passed over, posts to followers are not") {
  CHECK(read_one(note("1112223334", "<p>psst</p>", "", "https://other.example/users/lea")).counts.passed_over == 1);
  CHECK(read_one(note("1112223334", "<p>hi</p>", "", std::string(kActor) + "/followers")).counts.posts == 1);
  CHECK(read_one(note("1112223334", "<p>hi</p>", "", "as:Public")).counts.posts == 1);
}

TEST_CASE("Mastodon: a content warning stands before the text, a quote is one and its stand-in no text") {
  const ArchiveResult warned = read_one(note("1112223334", "<p>gluten</p>", R"("summary":"Food")"));
  CHECK(warned.posts.at(0).text == "Food\n\ngluten");
  const ArchiveResult quoted = read_one(
      note("1112223334",
           R"(<p class=\"quote-inline\">RE: <a href=\"https://o.example/1\">https://o.example/1</a></p><p>So true</p>)",
           R"("quote":"https://o.example/1")"));
  CHECK(quoted.posts.at(0).text == "So true");
  CHECK(quoted.posts.at(0).quote);
  CHECK(read_one(note("1112223334", "", R"("attachment":[{"type":"Image"}])")).counts.passed_over == 1);
}

TEST_CASE("Mastodon: ids of other servers are hashed, for they are addresses") {
  const ArchiveResult read = read_one(note("9a-b", "<p>salut</p>"));
  CHECK(read.posts.at(0).id.size() == 20);
  CHECK(read.posts.at(0).id.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(read_one(note("9a-b", "<p>edited</p>")).posts.at(0).id == read.posts.at(0).id);
}

TEST_CASE("Mastodon: hostile activities cost themselves only, and another file is refused") {
  std::string items;
  const std::vector<std::string> broken = {"{}", R"({"type":1})", R"({"type":"Create","object":{}})",
                                           R"({"type":"Create","object":{"published":"soon","content":[]},"to":{}})"};
  for (const std::string& item : broken) items += item + ",";
  const ArchiveResult read =
      read_one(items + note("1112223334", "<p>bon</p>") + "," + R"({"type":"Create","object":null})");
  CHECK(read.counts.broken == static_cast<std::int64_t>(broken.size()));
  CHECK(read.counts.posts == 1);
  CHECK(read.counts.passed_over == 1);
  CHECK(read_archive(ArchiveFormat::mastodon, R"({"posts":[{"a":1}]})").code == ErrorCode::bad_archive);
  CHECK(read_archive(ArchiveFormat::mastodon, outbox("")).code == ErrorCode::ok);
}

}  // namespace tact::archive::test
