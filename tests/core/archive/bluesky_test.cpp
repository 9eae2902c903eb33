#include "archive/archive_text.h"
#include "archive/car_fixture.h"
#include "archive/car_splitter.h"
#include "archive/dag_cbor.h"

namespace tact::archive::test {
namespace {

using Json = nlohmann::json;

constexpr const char* kOwn = "did:plc:boulange";

Json bluesky_post(const std::string& text, const Json& more = Json::object()) {
  Json post = {{"$type", "app.bsky.feed.post"}, {"text", text}, {"createdAt", "2026-11-26T14:05:09.250Z"}};
  post.update(more);
  return post;
}

Json reply_to(const std::string& parent, const std::string& root) {
  const auto reference = [](const std::string& did) {
    return Json{{"uri", "at://" + did + "/app.bsky.feed.post/3k"}, {"cid", "bafy"}};
  };
  return {{"reply", {{"parent", reference(parent)}, {"root", reference(root)}}}};
}

CarFixture repository() {
  CarFixture car;
  car.record({{"did", kOwn}, {"rev", "3l"}, {"version", 3}, {"data", nullptr}, {"sig", nullptr}});
  return car;
}

ArchiveResult read_car(const std::string& file) { return read_archive(ArchiveFormat::bluesky, file); }

}  // namespace

TEST_CASE("Bluesky: posts of a repository; reposts and likes are passed over") {
  const std::string file = repository()
                               .record({{"e", Json::array()}, {"l", nullptr}})
                               .record(bluesky_post("Pain d’épeautre 🍞"))
                               .record({{"$type", "app.bsky.feed.like"}, {"createdAt", "2026-11-26T14:05:09Z"}})
                               .record({{"$type", "app.bsky.feed.repost"}})
                               .record({{"$type", "app.bsky.actor.profile"}, {"displayName", "La Boulange"}})
                               .record(bluesky_post(""))
                               .block("raw bytes", "\x55")
                               .file();
  const ArchiveResult read = read_car(file);
  CHECK(read.code == ErrorCode::ok);
  REQUIRE(read.posts.size() == 1);
  CHECK(read.posts[0].text == "Pain d’épeautre 🍞");
  CHECK(read.posts[0].at == 1'795'701'909'250);
  CHECK(read.posts[0].network == Network::bluesky);
  CHECK(read.posts[0].id.starts_with("bafyrei"));
  CHECK(read.posts[0].id.size() == 59);
  CHECK(read.counts.passed_over == 3);
  CHECK(read.counts.broken == 0);
  check_every_cut(ArchiveFormat::bluesky, file);
}

TEST_CASE("Bluesky: replies, threads, quotes") {
  const Json quote = {{"embed", {{"$type", "app.bsky.embed.record"}, {"record", {{"uri", "at://x"}}}}}};
  const Json both = {{"embed", {{"$type", "app.bsky.embed.recordWithMedia"}}}};
  const ArchiveResult read = read_car(repository()
                                          .record(bluesky_post("to Léa", reply_to("did:plc:lea", kOwn)))
                                          .record(bluesky_post("thread", reply_to(kOwn, kOwn)))
                                          .record(bluesky_post("below hers", reply_to(kOwn, "did:plc:lea")))
                                          .record(bluesky_post("other", reply_to("did:plc:boulangerie", kOwn)))
                                          .record(bluesky_post("so true", quote))
                                          .record(bluesky_post("and with a picture", both))
                                          .file());
  REQUIRE(read.posts.size() == 6);
  CHECK(read.posts[0].reply);
  CHECK_FALSE(read.posts[1].reply);
  CHECK(read.posts[2].reply);
  CHECK(read.posts[3].reply);
  CHECK(read.posts[4].quote);
  CHECK(read.posts[5].quote);
  CHECK_FALSE(read.posts[4].reply);
}

TEST_CASE("Bluesky: shortened links are whole again, cards are part of the text, moving pictures are not") {
  const auto facet = [](int begin, int end, const std::string& uri) {
    return Json{{"facets",
                 {{{"index", {{"byteStart", begin}, {"byteEnd", end}}},
                   {"features", {{{"$type", "app.bsky.richtext.facet#link"}, {"uri", uri}}}}}}}};
  };
  const auto card = [](const std::string& uri) {
    return Json{{"embed", {{"$type", "app.bsky.embed.external"}, {"external", {{"uri", uri}}}}}};
  };
  const ArchiveResult read =
      read_car(repository()
                   .record(bluesky_post("é pain.example/lo... oui", facet(3, 21, "https://pain.example/long")))
                   .record(bluesky_post("our shop", facet(0, 8, "https://pain.example")))
                   .record(bluesky_post("short", facet(-4, 900, "https://pain.example")))
                   .record(bluesky_post("menu", card("https://pain.example/menu")))
                   .record(bluesky_post("ha", card("https://media.tenor.com/1.gif")))
                   .file());
  REQUIRE(read.posts.size() == 5);
  CHECK(read.posts[0].text == "é https://pain.example/long oui");
  CHECK(read.posts[1].text == "our shop");
  CHECK(read.posts[2].text == "short");
  CHECK(read.posts[3].text == "menu\nhttps://pain.example/menu");
  CHECK(read.posts[4].text == "ha");
}

TEST_CASE("Bluesky: hostile blocks cost themselves only") {
  CarFixture car = repository();
  const std::vector<std::string> broken = {"",
                                           "\xff",
                                           "\xa1",
                                           "\x9f\xff",
                                           "\x9b\xff\xff\xff\xff\xff\xff\xff\xff",
                                           "\xbb\x7f\xff\xff\xff\xff\xff\xff\xff",
                                           "\x7b\xff\xff\xff\xff\xff\xff\xff\xff",
                                           "\x5b\x00",
                                           "\xc1\x01",
                                           "\xa1\x01\x02",
                                           std::string(10'000, '\x81'),
                                           std::string(10'000, '\xd8') + "\x2a",
                                           "\x01\x02",
                                           CarFixture::encode(bluesky_post("a", {{"createdAt", "never"}})),
                                           CarFixture::encode(bluesky_post("a", {{"createdAt", 5}}))};
  for (const std::string& data : broken) car.block(data);
  const ArchiveResult read = read_car(car.record(bluesky_post("bon")).file());
  CHECK(read.code == ErrorCode::ok);
  CHECK(read.posts.size() == 1);
  CHECK(read.counts.broken == static_cast<std::int64_t>(broken.size()));
}

TEST_CASE("Bluesky: a block of five mebibytes is broken, one of a million values, too") {
  CarFixture car = repository();
  car.block(std::string(5'000'000, 'a')).block("\x9a\x00\x0f\x42\x40" + std::string(1'000'000, '\xf6'));
  const std::string file = car.record(bluesky_post("bon")).file();
  const ArchiveResult read = read_pieces(ArchiveFormat::bluesky, file, 65'536);
  CHECK(read.posts.size() == 1);
  CHECK(read.counts.broken == 2);
}

TEST_CASE("Bluesky: other files and cut ones are refused") {
  CHECK(read_car("{}").code == ErrorCode::bad_archive);
  CHECK(read_car("").detail == "byte 0");
  CHECK(read_car(std::string(100, '\xff')).code == ErrorCode::bad_archive);
  const std::string file = repository().file();
  CHECK(read_car(file).code == ErrorCode::ok);
  CHECK(read_car(file.substr(0, 30)).detail == "byte 30");
  CHECK(read_car(file.substr(0, file.size() - 1)).code == ErrorCode::bad_archive);
  CHECK(read_car(file + std::string("\x02\x05\x05", 3)).code == ErrorCode::bad_archive);
  CHECK(read_car(file + '\0').code == ErrorCode::bad_archive);
}

TEST_CASE("DAG-CBOR: values of every kind") {
  const Json value = {{"a", -1}, {"b", 1.5}, {"c", true}, {"d", nullptr}, {"e", {1, "é", 18446744073709551615U}}};
  Json read;
  REQUIRE(read_dag_cbor(CarFixture::encode(value), read));
  CHECK(read == value);
  // A link, tag 42 over bytes, and plain bytes read as null.
  REQUIRE(read_dag_cbor(std::string("\x82\xd8\x2a\x42\x00\x01\x41\x07", 8), read));
  CHECK(read == Json({nullptr, nullptr}));
}

TEST_CASE("identifiers: both versions, and in base 32") {
  bool dag_cbor = false;
  CHECK(cid_length("\x12\x20" + std::string(32, 'a') + "data", dag_cbor) == 34);
  CHECK_FALSE(dag_cbor);
  CHECK(cid_length("\x01\x71\x12\x20" + std::string(32, 'a'), dag_cbor) == 36);
  CHECK(dag_cbor);
  CHECK(cid_length("\x01\x71\x12\x20" + std::string(31, 'a'), dag_cbor) == 0);
  CHECK(cid_length("\x02\x71\x12\x00", dag_cbor) == 0);
  // RFC 4648, section 10: "foobar" is MZXW6YTBOI.
  CHECK(cid_text("foobar") == "bmzxw6ytboi");
}

}  // namespace tact::archive::test
