#include "base/deterministic_math.h"

namespace tact::base {
namespace {

constexpr double kLn2 = 0.693147180559945309417;

/// 2 to the power k for k within the normal range.
double power_of_two(std::int64_t k) noexcept {
  return __builtin_bit_cast(double, static_cast<std::uint64_t>(k + 1023) << 52U);
}

}  // namespace

std::int64_t round_to_int(double x) noexcept {
  return x >= 0 ? static_cast<std::int64_t>(x + 0.5) : -static_cast<std::int64_t>(-x + 0.5);
}

double exp_exact(double x) noexcept {
  if (x > 700) x = 700;
  if (x < -700) x = -700;
  const std::int64_t k = round_to_int(x / kLn2);
  const double rest = x - static_cast<double>(k) * kLn2;
  double term = 1;
  double sum = 1;
  for (int i = 1; i <= 16; ++i) {
    term = term * rest / i;
    sum += term;
  }
  return sum * power_of_two(k);
}

double log_exact(double x) noexcept {
  const auto bits = __builtin_bit_cast(std::uint64_t, x);
  std::int64_t exponent = static_cast<std::int64_t>(bits >> 52U) - 1023;
  double mantissa = __builtin_bit_cast(double, (bits & 0x000fffffffffffffULL) | 0x3ff0000000000000ULL);
  if (mantissa > 1.41421356237309504880) {
    mantissa /= 2;
    ++exponent;
  }
  const double ratio = (mantissa - 1) / (mantissa + 1);
  const double square = ratio * ratio;
  double power = ratio;
  double sum = 0;
  for (int i = 1; i <= 25; i += 2) {
    sum += power / i;
    power *= square;
  }
  return 2 * sum + static_cast<double>(exponent) * kLn2;
}

double logistic(double x) noexcept { return 1 / (1 + exp_exact(-x)); }

std::uint64_t Random::next() noexcept {
  state_ += 0x9e3779b97f4a7c15ULL;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31U);
}

}  // namespace tact::base
