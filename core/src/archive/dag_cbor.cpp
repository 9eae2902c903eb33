#include "archive/dag_cbor.h"

#include <cstdint>
#include <cstring>

#include "archive/counting_reader.h"
#include "archive/utf8.h"

namespace tact::archive {
namespace {

// WebAssembly's library of this age lacks std::bit_cast.
template <typename Number, typename Bits>
Number from_bits(Bits bits) noexcept {
  static_assert(sizeof(Number) == sizeof(Bits));
  Number number{};
  std::memcpy(&number, &bits, sizeof(number));
  return number;
}

/// First three bits of an item's first byte.
enum class Major : std::uint8_t { positive, negative, bytes, text, list, map, tag, simple };

constexpr std::uint64_t kLink = 42;

class CborValues {
 public:
  explicit CborValues(std::string_view bytes) : bytes_(bytes) {}
  [[nodiscard]] std::size_t taken() const noexcept { return at_; }

  bool read(json& out, int depth) {
    Major major = Major::simple;
    std::uint64_t argument = 0;
    if (depth > kMaxDepth || ++values_ > kMaxValues || !read_head(major, argument)) return false;
    switch (major) {
      case Major::positive:
        out = argument;
        return true;
      case Major::negative:
        if (argument > static_cast<std::uint64_t>(INT64_MAX)) return false;
        out = -1 - static_cast<std::int64_t>(argument);
        return true;
      case Major::bytes:
        out = nullptr;
        return skip(argument);
      case Major::text:
        return read_text(out, argument);
      case Major::list:
        return read_list(out, argument, depth);
      case Major::map:
        return read_map(out, argument, depth);
      case Major::tag:
        return argument == kLink && read(out, depth + 1);
      case Major::simple:
        return read_simple(out, argument);
    }
    return false;
  }

 private:
  [[nodiscard]] std::uint64_t left() const noexcept { return bytes_.size() - at_; }

  bool read_head(Major& major, std::uint64_t& argument) {
    if (left() == 0) return false;
    const auto first = static_cast<unsigned char>(bytes_[at_++]);
    major = static_cast<Major>(first >> 5U);
    info_ = first & 0x1FU;
    argument = info_;
    if (info_ < 24) return true;
    if (info_ > 27) return false;
    const std::size_t size = std::size_t{1} << (info_ - 24U);
    if (left() < size) return false;
    argument = 0;
    for (std::size_t i = 0; i < size; ++i) {
      argument = argument << 8U | static_cast<unsigned char>(bytes_[at_ + i]);
    }
    at_ += size;
    return true;
  }

  bool skip(std::uint64_t count) {
    if (count > left()) return false;
    at_ += static_cast<std::size_t>(count);
    return true;
  }

  bool take_text(std::uint64_t count, std::string_view& text) {
    text = count > left() ? std::string_view() : bytes_.substr(at_, static_cast<std::size_t>(count));
    return skip(count);
  }

  bool read_text(json& out, std::uint64_t count) {
    std::string_view text;
    if (!take_text(count, text)) return false;
    out = is_utf8(text) ? std::string(text) : repair_utf8(text);
    return true;
  }

  bool read_list(json& out, std::uint64_t count, int depth) {
    // Every element takes a byte at least; so a count cannot ask for memory that no bytes stand for.
    if (count > left()) return false;
    out = json::array();
    for (std::uint64_t i = 0; i < count; ++i) {
      out.push_back(nullptr);
      if (!read(out.back(), depth + 1)) return false;
    }
    return true;
  }

  bool read_map(json& out, std::uint64_t count, int depth) {
    if (count > left() / 2) return false;
    out = json::object();
    for (std::uint64_t i = 0; i < count; ++i) {
      Major major = Major::simple;
      std::uint64_t size = 0;
      std::string_view key;
      if (!read_head(major, size) || major != Major::text || !take_text(size, key)) return false;
      if (!read(out[std::string(key)], depth + 1)) return false;
    }
    return true;
  }

  bool read_simple(json& out, std::uint64_t argument) {
    switch (info_) {
      case 20:
      case 21:
        out = info_ == 21;
        return true;
      case 22:
      case 23:
      case 25:  // half precision, which DAG-CBOR does not have
        out = nullptr;
        return true;
      case 26:
        out = from_bits<float>(static_cast<std::uint32_t>(argument));
        return true;
      case 27:
        out = from_bits<double>(argument);
        return true;
      default:
        return false;
    }
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::ptrdiff_t values_ = 0;
  unsigned info_ = 0;
};

}  // namespace

bool read_dag_cbor(std::string_view bytes, json& out, std::size_t* length) {
  CborValues values(bytes);
  if (!values.read(out, 1)) return false;
  if (length != nullptr) *length = values.taken();
  return length != nullptr || values.taken() == bytes.size();
}

}  // namespace tact::archive
