#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "audit/audit_input.h"
#include "audit/audit_pool.h"
#include "audit/audit_report.h"
#include "labelled_post.h"

using namespace tact;
using namespace tact::tools;

namespace {

const std::string kModel = std::string(TACT_SOURCE_DIR) + "/core/model/posts.model";

std::vector<std::unique_ptr<Classifier>> classifiers(int count) {
  const auto bytes = read_file(kModel);
  REQUIRE(bytes);
  std::vector<std::unique_ptr<Classifier>> opened;
  for (int i = 0; i < count; ++i) {
    auto one = Classifier::open(std::as_bytes(std::span(*bytes)));
    REQUIRE(one.ok());
    opened.push_back(std::make_unique<Classifier>(std::move(one.value())));
  }
  return opened;
}

ArchivedPost numbered_post(int number) {
  ArchivedPost post;
  post.id = std::to_string(number);
  post.at = 1'790'000'000'000 + number * 60'000LL;
  post.network = Network::x;
  post.text = number % 3 == 0 ? "Today only: 20% off every loaf! Order now at https://example.com"
                              : "If your starter smells of acetone it is hungry: feed it twice a day, at 24 °C.";
  return post;
}

/// Ids and tags in the order in which they were handed on.
std::vector<std::pair<std::string, Tag>> audit(int threads, int posts) {
  std::vector<std::pair<std::string, Tag>> seen;
  AuditPool pool(classifiers(threads),
                 [&seen](AuditedPost& item) { seen.emplace_back(item.post.id, item.verdict.tag); });
  for (int i = 0; i < posts; ++i) pool.add({numbered_post(i)});
  pool.finish();
  return seen;
}

/// A file that is gone at the end of the test.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& content)
      : path_(std::filesystem::temp_directory_path() / ("tact-audit-" + std::to_string(std::rand()) + ".ndjson")) {
    std::ofstream(path_, std::ios::binary) << content;
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { std::filesystem::remove(path_); }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

AuditOptions utc_options() {
  AuditOptions options;
  REQUIRE(ledger::find_preset("five_to_ten", options.rule));
  options.offset_minutes = 0;
  options.format = ArchiveFormat::ndjson;
  return options;
}

}  // namespace

TEST_CASE("several threads give what one gives, in the order of the file") {
  const auto alone = audit(1, 1'000);
  REQUIRE(alone.size() == 1'000);
  for (std::size_t i = 0; i < alone.size(); ++i) CHECK(alone[i].first == std::to_string(i));
  CHECK(alone[0].second == Tag::promotional);
  CHECK(alone[1].second == Tag::value_adding);
  CHECK(audit(3, 1'000) == alone);
}

TEST_CASE("a pool that is given up ends its threads") {
  AuditPool pool(classifiers(2), [](AuditedPost&) {});
  for (int i = 0; i < 600; ++i) pool.add({numbered_post(i)});
}

TEST_CASE("text that is no UTF-8 says so and harms no other") {
  std::vector<ErrorCode> codes;
  AuditPool pool(classifiers(1), [&codes](AuditedPost& item) { codes.push_back(item.error); });
  ArchivedPost broken = numbered_post(1);
  broken.text = "caf\xff";
  pool.add({broken, numbered_post(2)});
  pool.finish();
  CHECK(codes == std::vector<ErrorCode>{ErrorCode::bad_argument, ErrorCode::ok});
}

TEST_CASE("an audit counts each post once, and tells days in the zone that was asked for") {
  const AuditOptions options = utc_options();
  AuditTally tally(options.rule);
  ArchivedPost late = numbered_post(0);
  late.at = 1'790'032'200'000;  // 2026-09-21 22:30 UTC
  CHECK(tally.is_new(late));
  CHECK_FALSE(tally.is_new(late));
  CHECK(tally.doubles == 1);
  CHECK(ledger::format_day(day_of_post(late, options).day) == "2026-09-21");
  AuditOptions east = options;
  east.offset_minutes = 120;
  CHECK(ledger::format_day(day_of_post(late, east).day) == "2026-09-22");
  late.is_local = true;
  CHECK(ledger::format_day(day_of_post(late, east).day) == "2026-09-21");
  late.at = -1;
  CHECK_FALSE(has_day(day_of_post(late, options)));
}

TEST_CASE("an entry of the audit holds no text and is what the ledger keeps") {
  AuditedPost item;
  item.post = numbered_post(3);
  item.post.quote = true;
  item.verdict.tag = Tag::promotional;
  item.verdict.kind = Kind::offer;
  item.verdict.probability_bp = 9'731;
  const std::string row = format_entry(item, day_of_post(item.post, utc_options()), "2.0.0");
  CHECK(row ==
        R"({"schema":1,"type":"post","id":"import:x:3","at":1790000180000,"localDate":"2026-09-21","offsetMinutes":0,)"
        R"("network":"x","reply":false,"quote":true,"kind":"offer","tag":"promotional","probabilityBucket":10,)"
        R"("seconds":0,"campaign":null,"imported":true,"model":"2.0.0"})");
}

TEST_CASE("a report tells the rule's window, months, networks and files, in both languages") {
  const TemporaryFile file(
      "{\"text\":\"Order now: 20% off today only!\",\"at\":\"2026-10-01T12:00:00Z\",\"network\":\"x\",\"id\":\"1\"}\n"
      "not json\n");
  AuditOptions options = utc_options();
  AuditTally tally(options.rule);
  AuditPool pool(classifiers(1), [&](AuditedPost& item) {
    if (tally.is_new(item.post)) tally.add(item, day_of_post(item.post, options));
  });
  std::vector<AuditedFile> files = {
      read_archive_file(file.path(), options, [&](std::vector<ArchivedPost> posts) { pool.add(std::move(posts)); })};
  pool.finish();
  const std::string english = write_audit_report(tally, files, options);
  CHECK(english.find("Posts: 1, from 2026-10-01 to 2026-10-01") != std::string::npos);
  CHECK(english.find("Promotional in the 30 days up to 2026-10-01: 1 of 1; the limit is 10%.") != std::string::npos);
  CHECK(english.find("2026-10") != std::string::npos);
  CHECK(english.find("unreadable: 1") != std::string::npos);
  options.language = AuditLanguage::french;
  CHECK(write_audit_report(tally, files, options).find("la limite est de 10\u00a0%") != std::string::npos);
}

TEST_CASE("a file that is not there, and one that nobody knows, are said to be so") {
  AuditOptions options = utc_options();
  options.format.reset();
  const auto nothing = [](const std::vector<ArchivedPost>&) {};
  CHECK(read_archive_file("/no/such/file.json", options, nothing).problem == AuditProblem::no_file);
  const TemporaryFile file(
      "\x7f"
      "ELF\x02\x01\x01");
  CHECK(read_archive_file(file.path(), options, nothing).problem == AuditProblem::unknown_archive);
}
