#include "model/model_file.h"

#include <cstring>
#include <nlohmann/json.hpp>

#include "base/bytes.h"
#include "base/sha256.h"

namespace tact::model {
namespace {

constexpr std::size_t kMagicSize = 8;
constexpr std::uint32_t kMaxTrees = 4096;

Error failure(ErrorCode code, const char* detail) { return {code, detail}; }

void write_trees(base::ByteWriter& writer, const std::vector<Tree>& trees) {
  writer.write(static_cast<std::uint32_t>(trees.size()));
  for (const Tree& tree : trees) {
    writer.write_many(tree.feature);
    writer.write_many(tree.threshold);
    writer.write(tree.reserved);
    writer.write_many(tree.value);
  }
}

bool read_trees(base::ByteReader& reader, std::vector<Tree>& trees) {
  const auto count = reader.read<std::uint32_t>();
  if (count > kMaxTrees) return false;
  trees.resize(count);
  for (Tree& tree : trees) {
    tree.feature = reader.read<decltype(tree.feature)>();
    tree.threshold = reader.read<decltype(tree.threshold)>();
    tree.reserved = reader.read<std::uint8_t>();
    tree.value = reader.read<decltype(tree.value)>();
    for (const std::uint16_t feature : tree.feature) {
      if (feature >= features::kDenseCount) return false;
    }
  }
  return !reader.failed();
}

std::string sections_of(const Model& model) {
  base::ByteWriter writer;
  model.lexicons.english.write(writer);
  model.lexicons.french.write(writer);
  writer.write(model.bias);
  writer.write_many(model.linear);
  writer.write_many(model.dense_linear);
  write_trees(writer, model.tag_trees);
  writer.write_many(model.kind_bias);
  for (const auto& trees : model.kind_trees) write_trees(writer, trees);
  return std::move(writer.bytes());
}

bool in_range(std::int32_t bias) noexcept { return bias > -100 * kOne && bias < 100 * kOne; }

ErrorCode read_sections(base::ByteReader& reader, Model& model) {
  if (!model.lexicons.english.read(reader) || !model.lexicons.french.read(reader)) {
    return ErrorCode::model_size_mismatch;
  }
  model.bias = reader.read<std::int32_t>();
  reader.read_many(model.linear, features::kSparseSize);
  model.dense_linear = reader.read<decltype(model.dense_linear)>();
  if (!read_trees(reader, model.tag_trees)) {
    return reader.failed() ? ErrorCode::model_size_mismatch : ErrorCode::model_bad_weight;
  }
  model.kind_bias = reader.read<decltype(model.kind_bias)>();
  for (auto& trees : model.kind_trees) {
    if (!read_trees(reader, trees)) {
      return reader.failed() ? ErrorCode::model_size_mismatch : ErrorCode::model_bad_weight;
    }
  }
  if (reader.failed() || reader.remaining() != 0) return ErrorCode::model_size_mismatch;
  if (!in_range(model.bias)) return ErrorCode::model_bad_weight;
  for (const std::int32_t bias : model.kind_bias) {
    if (!in_range(bias)) return ErrorCode::model_bad_weight;
  }
  return ErrorCode::ok;
}

bool read_int(const nlohmann::json& object, const char* key, std::int32_t low, std::int32_t high, std::int32_t& out) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number_integer()) return false;
  const auto value = found->get<std::int64_t>();
  if (value < low || value > high) return false;
  out = static_cast<std::int32_t>(value);
  return true;
}

ErrorCode read_header(Model& model) {
  const nlohmann::json header = nlohmann::json::parse(model.header, nullptr, false);
  if (!header.is_object()) return ErrorCode::model_bad_header;
  const auto version = header.find("version");
  const auto schema = header.find("feature_schema");
  const auto thresholds = header.find("thresholds");
  if (version == header.end() || !version->is_string() || schema == header.end() || !schema->is_string() ||
      thresholds == header.end() || !thresholds->is_object()) {
    return ErrorCode::model_bad_header;
  }
  model.version = version->get<std::string>();
  if (schema->get<std::string>() != std::to_string(features::schema_hash())) return ErrorCode::model_schema_mismatch;
  Thresholds& into = model.thresholds;
  if (!read_int(*thresholds, "promotional_bp", 5000, 10000, into.promotional_bp) ||
      !read_int(*thresholds, "value_adding_bp", 0, 5000, into.value_adding_bp) ||
      !read_int(*thresholds, "min_words", 0, 100, into.min_words)) {
    return ErrorCode::model_bad_header;
  }
  return ErrorCode::ok;
}

}  // namespace

Result<Model> read_model(std::span<const std::byte> bytes) {
  if (bytes.size() < kMagicSize || std::memcmp(bytes.data(), kMagic, kMagicSize) != 0) {
    return failure(ErrorCode::model_unknown_magic, "the file does not start with TACTMODL");
  }
  constexpr std::size_t kDigestSize = sizeof(base::Digest);
  if (bytes.size() > kMaxModelBytes || bytes.size() < kMagicSize + 12 + kDigestSize) {
    return failure(ErrorCode::model_size_mismatch, "the file is too short or too long");
  }
  base::ByteReader reader(bytes.subspan(kMagicSize, bytes.size() - kMagicSize - kDigestSize));
  if (reader.read<std::uint32_t>() > kFormatVersion) {
    return failure(ErrorCode::model_newer_format, "the file was written by a newer Tact");
  }
  base::Digest stored{};
  std::memcpy(stored.data(), bytes.data() + bytes.size() - kDigestSize, kDigestSize);
  if (base::sha256(bytes.first(bytes.size() - kDigestSize)) != stored) {
    return failure(ErrorCode::model_checksum, "SHA-256 does not match: the file is damaged or incomplete");
  }
  Model model;
  const auto header_size = reader.read<std::uint32_t>();
  reader.read_many(model.header, header_size);
  const auto section_size = reader.read<std::uint32_t>();
  if (reader.failed() || section_size != reader.remaining()) {
    return failure(ErrorCode::model_size_mismatch, "a section lies outside the file");
  }
  if (const ErrorCode code = read_header(model); code != ErrorCode::ok) {
    return failure(code, code == ErrorCode::model_schema_mismatch ? "trained for other features: train again"
                                                                  : "the header lacks a field or is no JSON");
  }
  if (const ErrorCode code = read_sections(reader, model); code != ErrorCode::ok) {
    return failure(code, "a section has the wrong size or a value out of range");
  }
  return model;
}

std::string write_model(const Model& model) {
  const std::string sections = sections_of(model);
  base::ByteWriter writer;
  writer.bytes().append(kMagic, kMagicSize);
  writer.write(kFormatVersion);
  writer.write(static_cast<std::uint32_t>(model.header.size()));
  writer.bytes().append(model.header);
  writer.write(static_cast<std::uint32_t>(sections.size()));
  writer.bytes().append(sections);
  const base::Digest digest = base::sha256(std::as_bytes(std::span(writer.bytes())));
  writer.write_many(digest);
  return std::move(writer.bytes());
}

}  // namespace tact::model
