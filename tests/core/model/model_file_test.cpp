#include "model/model_file.h"

#include <catch2/catch.hpp>
#include <cstring>
#include <nlohmann/json.hpp>

#include "../support/fixtures.h"
#include "base/sha256.h"

using namespace tact;
using test::model_bytes;

namespace {

ErrorCode open_code(const std::string& bytes) {
  Result<Classifier> opened = Classifier::open(std::as_bytes(std::span(bytes)));
  return opened.ok() ? ErrorCode::ok : opened.error().code;
}

/// The bytes with a fresh checksum, so that the damage itself is what is found.
std::string resealed(std::string bytes) {
  const std::size_t body = bytes.size() - sizeof(base::Digest);
  const auto digest = base::sha256(std::as_bytes(std::span(bytes)).first(body));
  std::memcpy(bytes.data() + body, digest.data(), digest.size());
  return bytes;
}

model::Model committed() { return std::move(model::read_model(std::as_bytes(std::span(model_bytes()))).value()); }

std::string with_header(const std::function<void(nlohmann::json&)>& change) {
  model::Model model = committed();
  nlohmann::json header = nlohmann::json::parse(model.header);
  change(header);
  model.header = header.dump();
  return model::write_model(model);
}

}  // namespace

TEST_CASE("the committed model opens and is written back byte for byte") {
  REQUIRE_FALSE(model_bytes().empty());
  CHECK(open_code(model_bytes()) == ErrorCode::ok);
  CHECK(model::write_model(committed()) == model_bytes());
}

TEST_CASE("a file that is no model, cut, padded or damaged is refused with its reason") {
  const std::string& good = model_bytes();
  CHECK(open_code("") == ErrorCode::model_unknown_magic);
  CHECK(open_code("TACTMOD") == ErrorCode::model_unknown_magic);
  CHECK(open_code("TACTMODL") == ErrorCode::model_size_mismatch);
  CHECK(open_code(std::string(100000, 'x')) == ErrorCode::model_unknown_magic);
  CHECK(open_code(good.substr(0, good.size() / 2)) == ErrorCode::model_checksum);
  CHECK(open_code(good + "x") == ErrorCode::model_checksum);
  std::string flipped = good;
  flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
  CHECK(open_code(flipped) == ErrorCode::model_checksum);
}

TEST_CASE("a newer format, wrong sizes and values out of range are refused") {
  std::string newer = model_bytes();
  newer[8] = 99;
  CHECK(open_code(resealed(newer)) == ErrorCode::model_newer_format);
  std::string long_header = model_bytes();
  long_header[14] = 127;
  CHECK(open_code(resealed(long_header)) == ErrorCode::model_size_mismatch);
  model::Model wild = committed();
  wild.bias = 2'000'000'000;
  CHECK(open_code(model::write_model(wild)) == ErrorCode::model_bad_weight);
  model::Model stray = committed();
  stray.tag_trees[0].feature[0] = 60000;
  CHECK(open_code(model::write_model(stray)) == ErrorCode::model_bad_weight);
  model::Model small = committed();
  small.linear.resize(10);
  CHECK(open_code(model::write_model(small)) != ErrorCode::ok);
}

TEST_CASE("a broken header is refused") {
  model::Model model = committed();
  model.header = "{";
  CHECK(open_code(model::write_model(model)) == ErrorCode::model_bad_header);
  model.header = "[]";
  CHECK(open_code(model::write_model(model)) == ErrorCode::model_bad_header);
  CHECK(open_code(with_header([](auto& header) { header.erase("thresholds"); })) == ErrorCode::model_bad_header);
  CHECK(open_code(with_header([](auto& header) { header["thresholds"]["min_words"] = 1e9; })) ==
        ErrorCode::model_bad_header);
  CHECK(open_code(with_header([](auto& header) { header["feature_schema"] = "1"; })) ==
        ErrorCode::model_schema_mismatch);
}

TEST_CASE("a model whose self-test gives another verdict is refused") {
  CHECK(open_code(with_header([](auto& header) {
          header["self_test"][0]["probability_bp"] = header["self_test"][0]["probability_bp"].template get<int>() ^ 1;
        })) == ErrorCode::model_self_test);
  CHECK(open_code(with_header([](auto& header) { header["self_test"][0] = 5; })) == ErrorCode::model_self_test);
}

TEST_CASE("kind probabilities sum to one and agree with the tag") {
  std::array<model::Score, kKindCount> scores{};
  for (std::size_t k = 0; k < kKindCount; ++k) scores[k] = static_cast<model::Score>(k * 1000) - 3000;
  for (const std::int32_t tag : {0, 1, 137, 5000, 9999, 10000}) {
    const auto kinds = model::kind_probabilities(scores, tag);
    std::int32_t promotional = 0;
    std::int32_t all = 0;
    for (std::size_t k = 0; k < kKindCount; ++k) {
      CHECK(kinds[k] >= 0);
      all += kinds[k];
      if (k < kPromotionalKindCount) promotional += kinds[k];
    }
    CHECK(all == 10000);
    CHECK(promotional == tag);
  }
}
