#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tact::archive {

/// Takes the bytes of a text file and hands on UTF-8 as far as it is certain: byte-order marks are dropped, UTF-16 with
/// one is converted. Bytes of any other encoding pass through unchanged.
class TextStream {
 public:
  /// The decoded bytes, valid until the next call.
  [[nodiscard]] std::string_view decode(std::string_view bytes);
  /// What was held back, once no more bytes come.
  [[nodiscard]] std::string_view finish();

 private:
  enum class Encoding : std::uint8_t { undecided, bytes, utf16_little, utf16_big };

  void decide(bool is_last);
  void convert(std::string_view bytes);
  void put_unit(char16_t unit);

  Encoding encoding_ = Encoding::undecided;
  std::string held_;  ///< the first bytes, while they may be a mark; one byte of a unit
  std::string out_;
  char16_t high_ = 0;  ///< a first surrogate that waits for the second
};

}  // namespace tact::archive
