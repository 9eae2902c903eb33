#pragma once

#include <cstdint>

namespace tact::base {

/// Exponential, natural logarithm and logistic function from additions, multiplications and divisions alone, so that
/// every compiler and WebAssembly give the same bits (the C library's own versions differ in the last place).
/// Relative error below 1e-14 over the ranges used. exp saturates outside [-700, 700]; log needs x > 0.
[[nodiscard]] double exp_exact(double x) noexcept;
[[nodiscard]] double log_exact(double x) noexcept;
[[nodiscard]] double logistic(double x) noexcept;

/// Rounds half away from zero without the C library.
[[nodiscard]] std::int64_t round_to_int(double x) noexcept;

/// splitmix64: a small generator whose sequence is the same everywhere (Steele, Lea, Flood, OOPSLA 2014).
class Random {
 public:
  explicit Random(std::uint64_t seed) noexcept : state_(seed) {}
  [[nodiscard]] std::uint64_t next() noexcept;
  /// Uniform in [0, bound); bound > 0.
  [[nodiscard]] std::uint64_t below(std::uint64_t bound) noexcept { return next() % bound; }

 private:
  std::uint64_t state_;
};

}  // namespace tact::base
