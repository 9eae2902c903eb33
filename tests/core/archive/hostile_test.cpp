// Values that nobody should write, in the readers that JSON and tables share.
#include "archive/archive_text.h"

namespace tact::archive::test {
namespace {

constexpr std::size_t kMega = std::size_t{1024} * 1024;

std::string x_post(const std::string& text) {
  return R"({"id_str":"1","created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":")" + text + "\"}";
}

ArchiveResult read_whole(ArchiveFormat format, std::string_view file, const ArchiveOptions& options = {}) {
  return read_pieces(format, file, kMega, options);
}

}  // namespace

TEST_CASE("lone surrogates, zeros, malformed UTF-8 and control characters are harmless") {
  const ArchiveResult read = read_archive(
      ArchiveFormat::x, "[" + x_post("a\\ud83d b\\udc00 \\ud83c\\udf5e") + "," + x_post("nul \\u0000 in\\u001b") + "," +
                            x_post("caf\xe9 \xf0\x9f") + "," + x_post("\\ud83d\\ud83d\\ude00") + "]");
  REQUIRE(read.posts.size() == 4);
  CHECK(read.posts[0].text == "a\ufffd b\ufffd 🍞");
  CHECK(read.posts[1].text == "nul  in");
  CHECK(read.posts[2].text == "caf\ufffd \ufffd\ufffd");
  CHECK(read.posts[3].text == "\ufffd😀");
}

TEST_CASE("a record of five mebibytes is broken, the ones around it are not") {
  const std::string good = x_post("bon");
  const std::string file = "[" + good + "," + x_post(std::string(5 * kMega, 'a')) + "," + good + "]";
  const ArchiveResult read = read_whole(ArchiveFormat::x, file);
  CHECK(read.code == ErrorCode::ok);
  CHECK(read.posts.size() == 2);
  CHECK(read.counts.broken == 1);
  const ArchiveResult just = read_whole(ArchiveFormat::x, "[" + x_post(std::string(3 * kMega, 'a')) + "]");
  REQUIRE(just.posts.size() == 1);
  CHECK(just.posts[0].text.size() == kMaxTextBytes);
  const ArchiveResult wide = read_whole(ArchiveFormat::x, "[" + x_post("aa" + std::string(200'000, '\xe9')) + "]");
  REQUIRE(wide.posts.size() == 1);
  CHECK(wide.posts[0].text.size() == kMaxTextBytes);
  CHECK(wide.posts[0].text.ends_with("\ufffd"));
}

TEST_CASE("links that blow a text up are left as they are") {
  std::string urls;
  for (int i = 0; i < 1000; ++i) urls += std::string(i == 0 ? "" : ",") + R"({"url":"a","expanded_url":"aaaaaaaaaa"})";
  const std::string post = x_post(std::string(1000, 'a'));
  const ArchiveResult read =
      read_whole(ArchiveFormat::x, "[" + post.substr(0, post.size() - 1) + R"(,"entities":{"urls":[)" + urls + "]}}]");
  REQUIRE(read.posts.size() == 1);
  CHECK(read.posts[0].text.size() <= kMaxTextBytes);
}

TEST_CASE("a record of a million values is broken") {
  std::string values = "0";
  for (int i = 0; i < 1'000'000; ++i) values += ",0";
  const ArchiveResult read = read_whole(ArchiveFormat::x, "[{\"a\":[" + values + "]}," + x_post("bon") + "]");
  CHECK(read.counts.broken == 1);
  CHECK(read.posts.size() == 1);
}

TEST_CASE("ten thousand nested brackets are broken, whatever their kind") {
  const std::string good = x_post("bon");
  std::string mixed_open;
  std::string mixed_close;
  for (int i = 0; i < 10'000; ++i) {
    mixed_open += i % 2 == 0 ? "[" : "{\"a\":";
    mixed_close.insert(mixed_close.begin(), i % 2 == 0 ? ']' : '}');
  }
  for (const std::string& deep :
       {std::string(10'000, '[') + std::string(10'000, ']'), mixed_open + "1" + mixed_close}) {
    const ArchiveResult read = read_whole(ArchiveFormat::x, "[{\"a\":" + deep + "}," + good + "]");
    CHECK(read.code == ErrorCode::ok);
    CHECK(read.posts.size() == 1);
    CHECK(read.counts.broken == 1);
  }
  CHECK(read_whole(ArchiveFormat::x, std::string(10'000, '[')).code == ErrorCode::bad_archive);
  const ArchiveResult lines = read_whole(ArchiveFormat::ndjson, "{\"a\":" + mixed_open + "1" + mixed_close + "}\n");
  CHECK(lines.counts.broken == 1);
}

TEST_CASE("nesting up to the limit is read") {
  std::string open;
  std::string close;
  for (int i = 0; i < 62; ++i) {
    open += "[";
    close += "]";
  }
  const std::string post = x_post("bon");
  const ArchiveResult read =
      read_archive(ArchiveFormat::x, "[" + post.substr(0, post.size() - 1) + ",\"deep\":" + open + close + "}]");
  CHECK(read.posts.size() == 1);
}

TEST_CASE("numbers that are none of a moment's are broken") {
  const auto record = [](const std::string& moment) {
    return "[{\"timestamp\":" + moment + ",\"data\":[{\"post\":\"bon\"}]}]";
  };
  for (const char* moment : {"-1", "1e300", "1.5", "18446744073709551615", "9223372036854775807", "null", "[]", "\"\"",
                             "99999999999999999999999", "true", "{}", "0"}) {
    INFO(moment);
    CHECK(read_archive(ArchiveFormat::facebook, record(moment)).counts.broken == 1);
  }
  CHECK(read_archive(ArchiveFormat::facebook, record("1700000000")).counts.posts == 1);
  CHECK(read_archive(ArchiveFormat::facebook, record("\"1700000000\"")).counts.posts == 1);
}

TEST_CASE("a reader that has failed goes on failing, and one that has ended takes no more") {
  auto opened = open_archive(ArchiveFormat::x, {});
  REQUIRE(opened.ok());
  std::vector<ArchivedPost> posts;
  CHECK(opened.value()->feed(archive_bytes("["), posts) == ErrorCode::ok);
  CHECK(opened.value()->feed(archive_bytes("<"), posts) == ErrorCode::bad_archive);
  CHECK(opened.value()->error_detail() == "byte 1");
  CHECK(opened.value()->feed(archive_bytes("]"), posts) == ErrorCode::bad_archive);
  CHECK(opened.value()->finish(posts) == ErrorCode::bad_archive);
  CHECK(opened.value()->error_detail() == "byte 1");
  auto ended = open_archive(ArchiveFormat::x, {});
  REQUIRE(ended.ok());
  CHECK(ended.value()->feed(archive_bytes("[]"), posts) == ErrorCode::ok);
  CHECK(ended.value()->finish(posts) == ErrorCode::ok);
  CHECK(ended.value()->finish(posts) == ErrorCode::ok);
  CHECK(ended.value()->feed(archive_bytes(" "), posts) == ErrorCode::bad_archive);
}

TEST_CASE("a quote that is never closed, a row of five mebibytes, a thousand columns") {
  ArchiveOptions options;
  options.text_column = "text";
  options.time_column = "date";
  const std::string head = "date,text\n";
  const ArchiveResult open = read_whole(ArchiveFormat::csv, head + "2026-11-26,a\n2026-11-26,\"never", options);
  CHECK(open.code == ErrorCode::bad_archive);
  CHECK(open.detail == "line 3");
  CHECK(open.posts.size() == 1);
  const ArchiveResult longer =
      read_whole(ArchiveFormat::csv, head + "2026-11-26," + std::string(5 * kMega, 'a') + "\n2026-11-26,b\n", options);
  CHECK(longer.counts.broken == 1);
  CHECK(longer.counts.posts == 1);
  const ArchiveResult wide =
      read_whole(ArchiveFormat::csv, head + std::string(5'000'000, ',') + "\n2026-11-26,b\n", options);
  CHECK(wide.counts.broken == 1);
  CHECK(wide.counts.posts == 1);
  const ArchiveResult endless = read_whole(ArchiveFormat::csv, std::string(5 * kMega, 'a'), options);
  CHECK(endless.detail == "line 1");
}

TEST_CASE("every format refuses every other kind of file, or finds nothing in it") {
  const std::vector<std::string> files = {"",
                                          std::string(3, '\0'),
                                          "<html><body><p>bonjour</p></body></html>",
                                          "a,b\n1,2\n",
                                          "{\"a\":[{\"b\":1}]}",
                                          "[]",
                                          "[[[[",
                                          std::string("\0asm\1", 5),
                                          std::string(300, '\xff'),
                                          "{\"text\":1}\n",
                                          "PK\x03\x04"};
  ArchiveOptions options;
  options.text_column = "text";
  options.time_column = "time";
  for (int format = 0; format <= static_cast<int>(ArchiveFormat::ndjson); ++format) {
    for (const std::string& file : files) {
      INFO(archive_format_name(static_cast<ArchiveFormat>(format)) << ": " << file);
      CHECK(read_archive(static_cast<ArchiveFormat>(format), file, options).posts.empty());
    }
  }
}

}  // namespace tact::archive::test
