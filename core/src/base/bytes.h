#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <type_traits>

namespace tact::base {

static_assert(std::endian::native == std::endian::little, "files are little-endian and copied as they are");

/// Reads plain values from bytes it does not own; after the first read past the end every read gives zero and
/// failed() is true.
class ByteReader {
 public:
  explicit ByteReader(std::span<const std::byte> bytes) noexcept : bytes_(bytes) {}

  template <typename Value>
  [[nodiscard]] Value read() noexcept {
    static_assert(std::is_trivially_copyable_v<Value>);
    Value value{};
    if (remaining() < sizeof(Value)) {
      fail();
      return value;
    }
    std::memcpy(&value, bytes_.data() + at_, sizeof(Value));
    at_ += sizeof(Value);
    return value;
  }

  /// Copies `count` values into a container; nothing is allocated when the bytes are not there.
  template <typename Container>
  void read_many(Container& out, std::size_t count) {
    using Value = typename Container::value_type;
    if (count > remaining() / sizeof(Value)) {
      fail();
      return;
    }
    out.resize(count);
    if (count > 0) std::memcpy(out.data(), bytes_.data() + at_, count * sizeof(Value));
    at_ += count * sizeof(Value);
  }

  [[nodiscard]] std::size_t remaining() const noexcept { return bytes_.size() - at_; }
  [[nodiscard]] bool failed() const noexcept { return failed_; }

 private:
  void fail() noexcept {
    failed_ = true;
    at_ = bytes_.size();
  }
  std::span<const std::byte> bytes_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

/// The other direction: appends plain values to a string of bytes.
class ByteWriter {
 public:
  template <typename Value>
  void write(const Value& value) {
    static_assert(std::is_trivially_copyable_v<Value>);
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof(Value));
  }
  template <typename Container>
  void write_many(const Container& values) {
    using Value = typename Container::value_type;
    static_assert(std::is_trivially_copyable_v<Value>);
    bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value));
  }
  [[nodiscard]] std::string& bytes() noexcept { return bytes_; }

 private:
  std::string bytes_;
};

}  // namespace tact::base
