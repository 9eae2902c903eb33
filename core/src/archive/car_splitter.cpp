#include "archive/car_splitter.h"

#include <algorithm>

#include "archive/counting_reader.h"
#include "archive/dag_cbor.h"

namespace tact::archive {
namespace {

/// No block that anybody writes is longer; a size above says that the file is none.
constexpr std::uint64_t kMaxSection = std::uint64_t{1} << 40U;
constexpr std::uint64_t kMaxHeaderBytes = 4096;
/// An identifier with the longest hash that is in use (64 bytes).
constexpr std::size_t kMaxCid = 80;
constexpr std::uint64_t kDagCbor = 0x71;
constexpr std::string_view kCidVersion0 = "\x12\x20";

/// Reads a number of seven bits a byte; false when it is cut or longer than nine bytes.
bool read_varint(std::string_view bytes, std::size_t& at, std::uint64_t& out) noexcept {
  out = 0;
  for (unsigned shift = 0; shift < 63 && at < bytes.size(); shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    out |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
    if (byte < 0x80) return true;
  }
  return false;
}

bool is_car_header(std::string_view bytes) {
  json header;
  std::int64_t version = 0;
  if (!read_dag_cbor(bytes, header)) return false;
  const json* roots = member(header, "roots");
  return roots != nullptr && roots->is_array() && integer_member(header, "version", version) && version == 1;
}

}  // namespace

std::size_t cid_length(std::string_view block, bool& is_dag_cbor) noexcept {
  is_dag_cbor = false;
  if (block.starts_with(kCidVersion0)) return block.size() >= 34 ? 34 : 0;
  std::size_t at = 0;
  std::uint64_t version = 0;
  std::uint64_t codec = 0;
  std::uint64_t hash = 0;
  std::uint64_t digest = 0;
  if (!read_varint(block, at, version) || version != 1 || !read_varint(block, at, codec)) return 0;
  if (!read_varint(block, at, hash) || !read_varint(block, at, digest)) return 0;
  if (digest > 64 || digest > block.size() - at) return 0;
  is_dag_cbor = codec == kDagCbor;
  return at + static_cast<std::size_t>(digest);
}

std::string cid_text(std::string_view cid) {
  constexpr std::string_view kBase32 = "abcdefghijklmnopqrstuvwxyz234567";
  std::string text = "b";
  unsigned buffer = 0;
  unsigned bits = 0;
  for (const char byte : cid) {
    buffer = (buffer << 8U | static_cast<unsigned char>(byte)) & 0xFFFU;
    for (bits += 8; bits >= 5; bits -= 5) text.push_back(kBase32[buffer >> (bits - 5) & 31U]);
  }
  if (bits > 0) text.push_back(kBase32[buffer << (5 - bits) & 31U]);
  return text;
}

bool CarSplitter::feed(std::string_view bytes, const Sink& sink) {
  while (!bytes.empty()) {
    if (!in_section_) {
      if (!step_size(static_cast<unsigned char>(bytes.front()))) return false;
      bytes.remove_prefix(1);
      ++position_;
    } else {
      const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size()));
      const std::size_t room =
          size_ <= kMaxRecordBytes ? count : std::min(count, kMaxCid - std::min(kMaxCid, section_.size()));
      section_.append(bytes.substr(0, room));
      bytes.remove_prefix(count);
      left_ -= count;
      position_ += count;
    }
    if (in_section_ && left_ == 0 && !complete(sink)) return false;
  }
  return true;
}

bool CarSplitter::step_size(unsigned char byte) {
  size_ |= static_cast<std::uint64_t>(byte & 0x7FU) << size_bits_;
  size_bits_ += 7;
  if (byte >= 0x80) return size_bits_ < 42;
  const std::uint64_t most = header_read_ ? kMaxSection : kMaxHeaderBytes;
  if (size_ == 0 || size_ > most) return false;
  left_ = size_;
  in_section_ = true;
  section_.clear();
  return true;
}

bool CarSplitter::complete(const Sink& sink) {
  if (!header_read_) {
    if (!is_car_header(section_)) return false;
    header_read_ = true;
  } else {
    CarBlock block;
    block.too_long = size_ > kMaxRecordBytes;
    const std::string_view section(section_);
    const std::size_t length = cid_length(section, block.is_dag_cbor);
    if (length == 0) return false;
    block.cid = section.substr(0, length);
    if (!block.too_long) block.data = section.substr(length);
    sink(block);
  }
  in_section_ = false;
  size_ = 0;
  size_bits_ = 0;
  return true;
}

}  // namespace tact::archive
