#include "ledger/json_reader.h"

#include <array>
#include <limits>

#include "base/utf8.h"

namespace tact::ledger {
namespace {

// Bytes that stand for themselves inside a string and need no second look.
constexpr std::array<bool, 256> make_plain_bytes() noexcept {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte) plain[byte] = byte != '"' && byte != '\\';
  return plain;
}

constexpr std::array<bool, 256> kPlainBytes = make_plain_bytes();

constexpr std::uint8_t byte_at(const char* at) noexcept { return static_cast<std::uint8_t>(*at); }

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

}  // namespace

JsonReader::JsonReader(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {
  if (text.starts_with("\xEF\xBB\xBF")) at_ += 3;
}

void JsonReader::skip_space() noexcept {
  while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
}

JsonToken JsonReader::fail() noexcept {
  at_ = end_;
  expect_ = Expect::value;
  return JsonToken::error;
}

JsonToken JsonReader::next() {
  skip_space();
  if (expect_ == Expect::comma) {
    if (open_.empty()) return at_ == end_ ? JsonToken::end : fail();
    if (at_ == end_) return fail();
    const char c = *at_++;
    if (c == '}' || c == ']') return close(c == '}');
    if (c != ',') return fail();
    expect_ = open_.back() ? Expect::key : Expect::value;
    skip_space();
  }
  if (at_ == end_) return fail();
  if (expect_ == Expect::first_key && *at_ == '}') return ++at_, close(true);
  if (expect_ == Expect::first_element && *at_ == ']') return ++at_, close(false);
  return expect_ == Expect::key || expect_ == Expect::first_key ? read_key() : read_value();
}

std::string_view JsonReader::keep() { return unescaped_ ? std::string_view(kept_.emplace_back(text_)) : text_; }

bool JsonReader::skip(JsonToken first) {
  if (first != JsonToken::object_start && first != JsonToken::array_start) return first != JsonToken::error;
  const std::size_t depth = open_.size();
  while (open_.size() >= depth) {
    if (next() == JsonToken::error) return false;
  }
  return true;
}

JsonToken JsonReader::open(bool object) {
  ++at_;
  open_.push_back(object);
  expect_ = object ? Expect::first_key : Expect::first_element;
  return object ? JsonToken::object_start : JsonToken::array_start;
}

JsonToken JsonReader::close(bool object) {
  if (open_.back() != object) return fail();
  open_.pop_back();
  expect_ = Expect::comma;
  return object ? JsonToken::object_end : JsonToken::array_end;
}

JsonToken JsonReader::read_key() {
  if (*at_ != '"' || !read_string()) return fail();
  skip_space();
  if (at_ == end_ || *at_ != ':') return fail();
  ++at_;
  expect_ = Expect::value;
  return JsonToken::key;
}

JsonToken JsonReader::read_value() {
  switch (*at_) {
    case '{':
      return open(true);
    case '[':
      return open(false);
    case '"':
      if (!read_string()) return fail();
      expect_ = Expect::comma;
      return JsonToken::string;
    case 't':
      return read_word("true", JsonToken::boolean);
    case 'f':
      return read_word("false", JsonToken::boolean);
    case 'n':
      return read_word("null", JsonToken::null);
    default:
      return read_number();
  }
}

JsonToken JsonReader::read_word(std::string_view word, JsonToken token) {
  if (!std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with(word)) return fail();
  at_ += word.size();
  boolean_ = word == "true";
  expect_ = Expect::comma;
  return token;
}

bool JsonReader::read_digits() noexcept {
  const char* const start = at_;
  while (at_ != end_ && is_digit(*at_)) ++at_;
  return at_ != start;
}

JsonToken JsonReader::read_number() {
  const char* const start = at_;
  const bool negative = *at_ == '-';
  if (negative) ++at_;
  const char* const digits = at_;
  if (!read_digits() || (*digits == '0' && at_ - digits > 1)) return fail();
  // 18 digits always fit; longer ones are no times, seconds or counts.
  bool whole = at_ - digits <= std::numeric_limits<std::int64_t>::digits10;
  integer_ = 0;
  for (const char* digit = digits; whole && digit != at_; ++digit) integer_ = integer_ * 10 + (*digit - '0');
  if (negative) integer_ = -integer_;
  if (at_ != end_ && *at_ == '.') {
    whole = false;
    ++at_;
    if (!read_digits()) return fail();
  }
  if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
    whole = false;
    ++at_;
    if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
    if (!read_digits()) return fail();
  }
  text_ = {start, static_cast<std::size_t>(at_ - start)};
  unescaped_ = false;
  expect_ = Expect::comma;
  return whole ? JsonToken::integer : JsonToken::number;
}

bool JsonReader::read_string() {
  const char* start = ++at_;
  unescaped_ = false;
  for (;;) {
    while (at_ != end_ && kPlainBytes[byte_at(at_)]) ++at_;
    if (at_ == end_ || byte_at(at_) < 0x20) return false;
    if (*at_ == '"') break;
    if (byte_at(at_) >= 0x80) {
      if (!read_sequence()) return false;
      continue;
    }
    if (!unescaped_) scratch_.clear();
    unescaped_ = true;
    scratch_.append(start, at_);
    if (!read_escape()) return false;
    start = at_;
  }
  text_ = {start, static_cast<std::size_t>(at_ - start)};
  if (unescaped_) text_ = scratch_.append(text_);
  ++at_;
  return true;
}

bool JsonReader::read_escape() {
  static constexpr std::string_view kNames = "\"\\/bfnrt";
  static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
  if (++at_ == end_) return false;
  if (const std::size_t name = kNames.find(*at_); name != std::string_view::npos) {
    scratch_ += kMeanings[name];
    ++at_;
    return true;
  }
  std::uint32_t code = 0;
  if (!read_code_unit(code) || (code >= 0xDC00 && code <= 0xDFFF)) return false;
  if (code >= 0xD800 && code <= 0xDBFF) {
    std::uint32_t low = 0;
    if (at_ == end_ || *at_++ != '\\' || !read_code_unit(low) || low < 0xDC00 || low > 0xDFFF) return false;
    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
  }
  base::append_utf8(scratch_, code);
  return true;
}

bool JsonReader::read_code_unit(std::uint32_t& out) noexcept {
  if (end_ - at_ < 5 || *at_ != 'u') return false;
  out = 0;
  for (const char* const last = at_ + 4; at_ != last;) {
    const char c = *++at_;
    const char lower = static_cast<char>(c | 0x20);
    if (!is_digit(c) && (lower < 'a' || lower > 'f')) return false;
    out = out * 16 + static_cast<std::uint32_t>(is_digit(c) ? c - '0' : lower - 'a' + 10);
  }
  ++at_;
  return true;
}

bool JsonReader::read_sequence() noexcept {
  const std::size_t size = base::utf8_at({at_, static_cast<std::size_t>(end_ - at_)}, 0).length;
  at_ += size;
  return size > 0;
}

}  // namespace tact::ledger
