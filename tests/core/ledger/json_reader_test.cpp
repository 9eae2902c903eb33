#include "ledger/json_reader.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "ledger/decimal.h"
#include "ledger/json_writer.h"

namespace tact::ledger {
namespace {

// Whether the text is JSON, and all its strings one after the other.
bool read_all(const std::string& text, std::string& strings) {
  JsonReader reader(text);
  for (;;) {
    const JsonToken token = reader.next();
    if (token == JsonToken::key || token == JsonToken::string) strings += reader.text();
    if (token == JsonToken::end) return true;
    if (token != JsonToken::error) continue;
    CHECK(reader.next() == JsonToken::error);
    return false;
  }
}

struct Strings : nlohmann::json_sax<nlohmann::json> {
  std::string strings;
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t& value) override { return strings += value, true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool key(string_t& value) override { return strings += value, true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }
};

void check_as_nlohmann(const std::string& text) {
  Strings peer;
  const bool expected = nlohmann::json::sax_parse(text, &peer);
  std::string strings;
  CAPTURE(text);
  CHECK(read_all(text, strings) == expected);
  if (expected) CHECK(strings == peer.strings);
}

TEST_CASE("texts are JSON or not, as for nlohmann", "[ledger][json]") {
  for (const char* text : {"",
                           " ",
                           "{}",
                           "[]",
                           "[1,]",
                           "[,1]",
                           "{\"a\":1,}",
                           "{\"a\" 1}",
                           "{a:1}",
                           "{\"a\":}",
                           "[1 2]",
                           "]",
                           "}",
                           "[}",
                           "{]",
                           "01",
                           "-",
                           "-0",
                           "1.",
                           ".5",
                           "1e",
                           "1e+",
                           "1E-7",
                           "+1",
                           "0x1",
                           "tru",
                           "true",
                           "truefalse",
                           "nulls",
                           "\"",
                           "\"\\",
                           "\"\\x\"",
                           "\"\\u12\"",
                           "\"\\u12G4\"",
                           "\"\\ud800\"",
                           "\"\\udc00\"",
                           "\"\\ud83d\\ude00\"",
                           "\"\\ud83d\\u0041\"",
                           "\"\\u00e9\\n\\/\"",
                           "\"\t\"",
                           "\"\x7f\"",
                           "\"\xc3\xa9\"",
                           "\"\xc3\"",
                           "\"\xc0\x80\"",
                           "\"\xe0\x80\x80\"",
                           "\"\xed\xa0\x80\"",
                           "\"\xf0\x9f\x98\x80\"",
                           "\"\xf4\x90\x80\x80\"",
                           "\"\xf5\x80\x80\x80\"",
                           "\"\x80\"",
                           "\xef\xbb\xbf{}",
                           "\xef\xbb{}",
                           "{}{}",
                           "[1]x",
                           "/**/1",
                           "[[[[]]]]",
                           "{\"a\":{\"b\":[{}]}}",
                           "NaN",
                           "'a'"}) {
    check_as_nlohmann(text);
  }
  check_as_nlohmann(std::string("\0", 1));
  check_as_nlohmann(std::string("\"a\0b\"", 5));
}

TEST_CASE("mutilated texts are JSON or not, as for nlohmann", "[ledger][json]") {
  const std::string whole =
      R"({"a":[1,-2.5e3,"x\n\u00e9\ud83d\ude00é😀",true,false,null,{"k":"v","":[]}],"b":{"c":0,"d":""}, "e" : [ ] })";
  const std::string alphabet = "{}[]\",:\\u0aE-.tf\x80\xc3\xff \n";
  std::mt19937 random(42);
  int accepted = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = whole;
    for (auto changes = random() % 3 + 1; changes > 0; --changes) {
      const std::size_t at = random() % text.size();
      const char c = alphabet[random() % alphabet.size()];
      const auto way = random() % 3;
      if (way == 0) text[at] = c;
      if (way == 1) text.insert(at, 1, c);
      if (way == 2) text.erase(at, 1);
    }
    check_as_nlohmann(text);
    accepted += nlohmann::json::accept(text) ? 1 : 0;
  }
  CHECK(accepted > 1000);
}

TEST_CASE("numbers are whole or as they are written", "[ledger][json]") {
  const auto first = [](std::string_view text) { return JsonReader(text).next(); };
  CHECK(first("999999999999999999") == JsonToken::integer);
  CHECK(first("18446744073709551615") == JsonToken::number);
  CHECK(first("1.0") == JsonToken::number);
  CHECK(first("1e400") == JsonToken::number);
  JsonReader reader("[-12,3.50]");
  CHECK(reader.next() == JsonToken::array_start);
  CHECK(reader.next() == JsonToken::integer);
  CHECK(reader.integer() == -12);
  CHECK(reader.next() == JsonToken::number);
  CHECK(reader.text() == "3.50");
}

TEST_CASE("kept strings stay", "[ledger][json]") {
  JsonReader reader(R"(["a\u0041","b\u0042","c"])");
  std::vector<std::string_view> kept;
  while (reader.next() != JsonToken::end) kept.push_back(reader.keep());
  const std::deque<std::string> texts = reader.take_kept();
  CHECK(kept[1] == "aA");
  CHECK(kept[2] == "bB");
  CHECK(kept[3] == "c");
}

TEST_CASE("decimals are read as typed", "[ledger][json]") {
  CHECK(scaled_number("22.75", 2, 10'000'000) == 2275);
  CHECK(scaled_number("1.005", 2, 10'000'000) == 101);
  CHECK(scaled_number("1.00499999999999999999999", 2, 10'000'000) == 100);
  CHECK(scaled_number("0.05", 2, 100) == 5);
  CHECK(scaled_number("0.004", 2, 100) == 0);
  CHECK(scaled_number("0.005", 2, 100) == 1);
  CHECK(scaled_number("1e-1", 4, 10'000) == 1000);
  CHECK(scaled_number("12.5E+2", 2, 10'000'000) == 125'000);
  CHECK(scaled_number("0.00001e7", 2, 100'000) == 10'000);
  CHECK(scaled_number("-0.0", 2, 100) == 0);
  CHECK(scaled_number("-0.001", 2, 100) == -1);
  CHECK(scaled_number("100", 2, 10'000) == 10'000);
  CHECK(scaled_number("100.005", 2, 10'000) == -1);
  CHECK(scaled_number("1e999999999999999999999", 2, 100) == -1);
  CHECK(scaled_number("1e-999999999999999999999", 2, 100) == 0);
  CHECK(scaled_number("0e999999999999999999999", 2, 100) == 0);
}

TEST_CASE("what is written reads the same", "[ledger][json]") {
  JsonWriter json;
  json.open_array();
  std::string odd = "\"\\/\b\f\n\r\t\x01\x1f\x7fé😀";
  json.string(odd);
  json.decimal(0, 4);
  json.decimal(1070, 4);
  json.decimal(10'000, 4);
  json.decimal(5, 2);
  json.open_object();
  json.key("a");
  json.null();
  json.boolean("b", true);
  json.close_object();
  json.open_array();
  json.close_array();
  json.close_array();
  const std::string text = json.take();
  CHECK(text.ends_with(R"(,0,0.107,1,0.05,{"a":null,"b":true},[]])"));
  CHECK(nlohmann::json::parse(text)[0] == odd);
}

}  // namespace
}  // namespace tact::ledger
