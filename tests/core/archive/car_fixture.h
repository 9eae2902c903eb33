#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/sha256.h"

namespace tact::archive::test {

/// Writes CAR files as Bluesky's servers do: blocks named by the SHA-256 of their DAG-CBOR.
class CarFixture {
 public:
  /// Adds a record.
  CarFixture& record(const nlohmann::json& value) { return block(encode(value)); }

  CarFixture& block(const std::string& data, const std::string& codec = "\x71") {
    const std::string cid = "\x01" + codec + "\x12\x20" + digest(data);
    body_ += varint(cid.size() + data.size()) + cid + data;
    return *this;
  }

  [[nodiscard]] std::string file() const {
    const std::string root = std::string("\x01\x71\x12\x20", 4) + std::string(32, 'r');
    const std::string header =
        std::string("\xa2\x65") + "roots\x81\xd8\x2a\x58\x25" + std::string(1, '\0') + root + "\x67" + "version\x01";
    return varint(header.size()) + header + body_;
  }

  static std::string varint(std::uint64_t value) {
    std::string out;
    for (; value >= 0x80; value >>= 7U) out.push_back(static_cast<char>(static_cast<unsigned char>(value | 0x80U)));
    out.push_back(static_cast<char>(static_cast<unsigned char>(value)));
    return out;
  }

  static std::string encode(const nlohmann::json& value) {
    const std::vector<std::uint8_t> bytes = nlohmann::json::to_cbor(value);
    return {bytes.begin(), bytes.end()};
  }

 private:
  static std::string digest(std::string_view data) {
    const auto hash = base::sha256(std::as_bytes(std::span(data.data(), data.size())));
    return {hash.begin(), hash.end()};
  }

  std::string body_;
};

}  // namespace tact::archive::test
