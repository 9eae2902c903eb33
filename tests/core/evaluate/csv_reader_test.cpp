#include "evaluate/csv_reader.h"

#include <catch2/catch.hpp>

using namespace tact::tools;

namespace {

std::vector<CsvRecord> records_of(const std::string& content) {
  std::vector<CsvRecord> records;
  std::string problem;
  CHECK(read_csv(content, records, problem));
  CHECK(problem.empty());
  return records;
}

std::string records_refusal(const std::string& content) {
  std::vector<CsvRecord> records;
  std::string problem;
  CHECK_FALSE(read_csv(content, records, problem));
  return problem;
}

using Fields = std::vector<std::string>;

}  // namespace

TEST_CASE("plain records end with LF, CRLF, CR or the file") {
  const auto records = records_of("a,b\n1,2\r\n3,4\r5,6");
  REQUIRE(records.size() == 4);
  CHECK(records[1].fields == Fields{"1", "2"});
  CHECK(records[2].fields == Fields{"3", "4"});
  CHECK(records[3].fields == Fields{"5", "6"});
  CHECK(records[3].line == 4);
}

TEST_CASE("quoted fields hold commas, quotes and line breaks") {
  const auto records = records_of("text,label\n\"one, \"\"two\"\"\r\nthree\",x\n\"\",y\n");
  REQUIRE(records.size() == 3);
  CHECK(records[1].fields == Fields{"one, \"two\"\r\nthree", "x"});
  CHECK(records[2].fields == Fields{"", "y"});
  CHECK(records[2].line == 4);
}

TEST_CASE("a byte-order mark and blank lines are skipped, empty fields are kept") {
  const auto records = records_of("\xef\xbb\xbf\"a\",b\n\n,\n\r\nx,\n");
  REQUIRE(records.size() == 3);
  CHECK(records[0].fields == Fields{"a", "b"});
  CHECK(records[1].fields == Fields{"", ""});
  CHECK(records[2].fields == Fields{"x", ""});
  CHECK(records[2].line == 5);
}

TEST_CASE("broken files are refused with the line") {
  CHECK(records_refusal("a,b\n1,2\n1,2,3\n") == "line 3: 3 fields where the head has 2");
  CHECK(records_refusal("a,b\n\"x\ny\",1\n\"never,2\n3,4\n") == "line 4: a quote that is never closed");
  CHECK(records_refusal("a,b\n\"x\ny\",1\n\"x\"y,2\n") == "line 4: text after a closing quote");
  CHECK(records_refusal("a,b\n5\" pipe,2\n") == "line 2: a quote inside a field that is not quoted");
}
