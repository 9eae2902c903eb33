#include "archive/archive_text.h"

namespace tact::archive::test {
namespace {

ArchiveResult read_lines(const std::string& file, const ArchiveOptions& options = {}) {
  return read_archive(ArchiveFormat::ndjson, file, options);
}

}  // namespace

TEST_CASE("NDJSON: every member, and what is left out") {
  ArchiveOptions options;
  options.network = Network::bluesky;
  const std::string file =
      "\xef\xbb\xbf{\"text\":\"Soldes "
      "d’été\",\"at\":1760000000000,\"id\":\"a1\",\"network\":\"linkedin\",\"reply\":true}\r\n\n"
      "{\"text\":\"b\",\"at\":\"2026-11-26T14:05:00-05:00\",\"id\":5,\"quote\":true}\n"
      "{\"at\":\"2026-11-26 14:05\",\"text\":\"c\"}\n{\"text\":\"d\",\"at\":1760000000}";
  const ArchiveResult read = read_lines(file, options);
  CHECK(read.code == ErrorCode::ok);
  REQUIRE(read.posts.size() == 4);
  CHECK(one_line(read.posts[0]) == "a1|1760000000000|linkedin|reply|Soldes d’été");
  CHECK(one_line(read.posts[1]) == "5|1795719900000|bluesky||quote|b");
  CHECK(read.posts[2].is_local);
  CHECK(read.posts[3].at == 1'760'000'000'000);
  check_every_cut(ArchiveFormat::ndjson, file, false, options);
}

TEST_CASE("NDJSON: broken lines cost themselves, a cut last line the file") {
  const std::string good = "{\"text\":\"a\",\"at\":1760000000}\n";
  const std::vector<std::string> broken = {"{",
                                           "[]",
                                           "null",
                                           "text",
                                           "{\"text\":\"a\"}",
                                           "{\"at\":1}",
                                           "{\"text\":5,\"at\":1760000000}",
                                           "{\"text\":\"a\",\"at\":-5}",
                                           "{\"text\":\"a\",\"at\":{}}",
                                           "{\"text\":\"a\",\"at\":\"soon\"}",
                                           "{\"text\":\"a\",\"at\":1760000000} {}"};
  std::string file = good;
  for (const std::string& line : broken) file += line + "\n";
  const ArchiveResult read = read_lines(file + good);
  CHECK(read.counts.posts == 2);
  CHECK(read.counts.broken == static_cast<std::int64_t>(broken.size()));
  CHECK(read_lines(good + "{\"text\":\"a\"").detail == "line 2");
  CHECK(read_lines("<html>\n").detail == "line 1");
  CHECK(read_lines("").code == ErrorCode::bad_archive);
  CHECK(read_lines("\n\n  \n").code == ErrorCode::bad_archive);
}

}  // namespace tact::archive::test
