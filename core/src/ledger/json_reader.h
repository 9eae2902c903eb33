#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace tact::ledger {

/// What JsonReader::next() found. integer: a whole number that fits 64 bits, written without fraction and exponent;
/// number: any other. boolean, null: the words. end: the text is over; error: it is no JSON, and stays so.
enum class JsonToken : std::uint8_t {
  object_start,
  object_end,
  array_start,
  array_end,
  key,
  string,
  integer,
  number,
  boolean,
  null,
  end,
  error
};

/// Reads JSON (RFC 8259) as a stream of tokens, from text in memory, without building a tree and without copying
/// strings: 100,000 entries take the memory of their own text. Strict: valid UTF-8, no lone surrogates, nothing after
/// the value; a byte order mark before it is passed over. Nesting costs one bit a level. Numbers have any range.
class JsonReader {
 public:
  /// The text has to outlive the reader and every view it gives.
  explicit JsonReader(std::string_view text);

  [[nodiscard]] JsonToken next();

  /// Of a key or string: its characters; of an integer or number: as it is written. Until the next call of next().
  [[nodiscard]] std::string_view text() const noexcept { return text_; }
  /// The same, but as long as the text that is read and the owner of take_kept() live.
  [[nodiscard]] std::string_view keep();
  [[nodiscard]] std::int64_t integer() const noexcept { return integer_; }
  [[nodiscard]] bool boolean() const noexcept { return boolean_; }

  /// Passes over the rest of the value that began with `first`, however deep. False when it is no JSON.
  [[nodiscard]] bool skip(JsonToken first);

  /// Hands over what keep() had to copy: strings that were written with escapes. Their addresses stay.
  [[nodiscard]] std::deque<std::string> take_kept() noexcept { return std::move(kept_); }

 private:
  enum class Expect : std::uint8_t { value, first_element, key, first_key, comma };

  void skip_space() noexcept;
  JsonToken fail() noexcept;
  JsonToken open(bool object);
  JsonToken close(bool object);
  JsonToken read_key();
  JsonToken read_value();
  JsonToken read_word(std::string_view word, JsonToken token);
  JsonToken read_number();
  bool read_digits() noexcept;
  bool read_string();
  bool read_escape();
  bool read_code_unit(std::uint32_t& out) noexcept;
  bool read_sequence() noexcept;

  const char* at_;
  const char* end_;
  std::vector<bool> open_;  ///< innermost last; true for objects
  Expect expect_ = Expect::value;
  bool unescaped_ = false;  ///< text_ lies in scratch_
  bool boolean_ = false;
  std::int64_t integer_ = 0;
  std::string_view text_;
  std::string scratch_;
  std::deque<std::string> kept_;
};

}  // namespace tact::ledger
