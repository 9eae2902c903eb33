#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tact::ledger {

/// Writes compact JSON straight into a string; commas are put where they belong. The caller opens and closes in pairs
/// and gives well-formed UTF-8. Decimals are written from integers, so that every build writes the same bytes.
class JsonWriter {
 public:
  void open_object() { open('{'); }
  void close_object() { close('}'); }
  void open_array() { open('['); }
  void close_array() { close(']'); }

  void string(std::string_view value);
  void integer(std::int64_t value);
  void boolean(bool value);
  void null();
  /// `units` ≥ 0 of 10^-digits, without trailing zeros: (1070, 4) is 0.107.
  void decimal(std::int64_t units, int digits);

  /// Name of the next value.
  void key(std::string_view name);
  void string(std::string_view name, std::string_view value) { key(name), string(value); }
  void integer(std::string_view name, std::int64_t value) { key(name), integer(value); }
  void boolean(std::string_view name, bool value) { key(name), boolean(value); }

  /// Makes room for so many bytes more.
  void reserve(std::size_t bytes) { text_.reserve(text_.size() + bytes); }
  [[nodiscard]] std::string take() noexcept { return std::move(text_); }

 private:
  void separate();
  void open(char bracket);
  void close(char bracket);
  void quote(std::string_view value);

  std::string text_;
  bool first_ = true;  ///< nothing stands before the next value in its container
};

}  // namespace tact::ledger
