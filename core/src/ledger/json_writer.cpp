#include "ledger/json_writer.h"

namespace tact::ledger {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

// The letter of a short escape, or 0.
constexpr char escape_letter(char c) noexcept {
  switch (c) {
    case '"':
    case '\\':
      return c;
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    default:
      return 0;
  }
}

}  // namespace

void JsonWriter::separate() {
  if (!first_) text_ += ',';
  first_ = false;
}

void JsonWriter::open(char bracket) {
  separate();
  text_ += bracket;
  first_ = true;
}

void JsonWriter::close(char bracket) {
  text_ += bracket;
  first_ = false;
}

void JsonWriter::quote(std::string_view value) {
  text_ += '"';
  for (const char c : value) {
    if (const char letter = escape_letter(c); letter != 0) {
      text_ += '\\';
      text_ += letter;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      text_ += "\\u00";
      text_ += kHexDigits[static_cast<unsigned char>(c) >> 4];
      text_ += kHexDigits[static_cast<unsigned char>(c) & 15];
    } else {
      text_ += c;
    }
  }
  text_ += '"';
}

void JsonWriter::string(std::string_view value) {
  separate();
  quote(value);
}

void JsonWriter::integer(std::int64_t value) {
  separate();
  text_ += std::to_string(value);
}

void JsonWriter::boolean(bool value) {
  separate();
  text_ += value ? "true" : "false";
}

void JsonWriter::null() {
  separate();
  text_ += "null";
}

void JsonWriter::decimal(std::int64_t units, int digits) {
  separate();
  std::string fraction;
  for (; digits > 0; --digits, units /= 10) {
    if (units % 10 != 0 || !fraction.empty()) fraction.insert(fraction.begin(), static_cast<char>('0' + units % 10));
  }
  text_ += std::to_string(units);
  if (!fraction.empty()) text_ += '.' + fraction;
}

void JsonWriter::key(std::string_view name) {
  separate();
  quote(name);
  text_ += ':';
  first_ = true;
}

}  // namespace tact::ledger
