#include "ledger/decimal.h"

#include <algorithm>

namespace tact::ledger {
namespace {

// Beyond this every number other than zero is too small or too large for any unit.
constexpr std::int64_t kFarExponent = 1'000'000'000'000;
constexpr std::int64_t kMostDigits = 17;

std::int64_t exponent_of(std::string_view text) noexcept {
  if (text.empty()) return 0;
  const bool negative = text.front() == '-';
  std::int64_t value = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') value = std::min(value * 10 + (c - '0'), kFarExponent);
  }
  return negative ? -value : value;
}

}  // namespace

std::int64_t scaled_number(std::string_view text, int digits, std::int64_t max) noexcept {
  const bool negative = text.starts_with('-');
  const std::size_t e = std::min(text.find_first_of("eE"), text.size());
  const std::string_view mantissa = text.substr(0, e);
  const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
  const std::size_t first = mantissa.find_first_of("123456789");
  if (first == std::string_view::npos) return 0;
  if (negative) return -1;
  // How many of the mantissa's digits stand before the unit's point, counted from the first that is not zero.
  const std::int64_t exponent = e < text.size() ? exponent_of(text.substr(e + 1)) : 0;
  const std::int64_t before_point = static_cast<std::int64_t>(point) - static_cast<std::int64_t>(first);
  const std::int64_t kept = before_point + (first > point ? 1 : 0) + exponent + digits;
  if (kept < 0) return 0;
  if (kept > kMostDigits) return -1;
  std::int64_t value = 0;
  std::size_t at = first;
  for (std::int64_t i = 0; i <= kept; ++i) {
    if (at < mantissa.size() && mantissa[at] == '.') ++at;
    const int digit = at < mantissa.size() ? mantissa[at++] - '0' : 0;
    value = i < kept ? value * 10 + digit : value + (digit >= 5 ? 1 : 0);
  }
  return value <= max ? value : -1;
}

}  // namespace tact::ledger
