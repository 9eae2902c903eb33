#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace tact::archive {

/// One block of a CAR file.
struct CarBlock {
  std::string_view cid;   ///< its identifier in binary: version, codec, hash
  std::string_view data;  ///< empty where the block is too long to be read
  bool is_dag_cbor = false;
  bool too_long = false;
};

/// Takes a CARv1 file (https://ipld.io/specs/transport/car/carv1/) byte by byte and hands out each block without
/// keeping any.
class CarSplitter {
 public:
  using Sink = std::function<void(const CarBlock& block)>;

  /// False when the bytes cannot go on so.
  [[nodiscard]] bool feed(std::string_view bytes, const Sink& sink);
  /// False when the file ended within its header or a block.
  [[nodiscard]] bool finish() const noexcept { return header_read_ && size_bits_ == 0 && !in_section_; }
  /// Bytes taken so far.
  [[nodiscard]] std::uint64_t position() const noexcept { return position_; }

 private:
  bool step_size(unsigned char byte);
  bool complete(const Sink& sink);

  std::string section_;
  std::uint64_t size_ = 0;  ///< of the section: a header or a block with its identifier
  std::uint64_t left_ = 0;  ///< bytes of it that are still to come
  unsigned size_bits_ = 0;  ///< bits of the size read so far
  bool in_section_ = false;
  bool header_read_ = false;
  std::uint64_t position_ = 0;
};

/// Length of the identifier that a block begins with; 0 when it is none. `is_dag_cbor` tells its codec.
[[nodiscard]] std::size_t cid_length(std::string_view block, bool& is_dag_cbor) noexcept;

/// "bafyrei…": an identifier as it is written, in base 32.
[[nodiscard]] std::string cid_text(std::string_view cid);

}  // namespace tact::archive
