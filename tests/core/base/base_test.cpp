#include <catch2/catch.hpp>
#include <cmath>
#include <string>

#include "base/bytes.h"
#include "base/deterministic_math.h"
#include "base/sha256.h"

using namespace tact::base;

TEST_CASE("exp_exact, log_exact and logistic agree with the C library") {
  for (double x = -30; x <= 30; x += 0.37) {
    CHECK(exp_exact(x) == Approx(std::exp(x)).epsilon(1e-12));
    CHECK(logistic(x) == Approx(1 / (1 + std::exp(-x))).epsilon(1e-12));
  }
  for (double x = 1e-6; x < 1e6; x *= 1.7) CHECK(log_exact(x) == Approx(std::log(x)).epsilon(1e-12).margin(1e-12));
}

TEST_CASE("exp_exact saturates instead of overflowing") {
  CHECK(std::isfinite(exp_exact(1e9)));
  CHECK(exp_exact(-1e9) >= 0);
}

TEST_CASE("round_to_int rounds half away from zero") {
  CHECK(round_to_int(2.5) == 3);
  CHECK(round_to_int(-2.5) == -3);
  CHECK(round_to_int(0.49) == 0);
}

TEST_CASE("sha256 gives the digests of FIPS 180-4") {
  const auto hex = [](const std::string& text) { return to_hex(sha256(std::as_bytes(std::span(text)))); };
  CHECK(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(hex(std::string(1000000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a reader that runs out gives zeros and says so") {
  ByteWriter writer;
  writer.write(std::uint32_t{7});
  const std::string bytes = writer.bytes();
  ByteReader reader(std::as_bytes(std::span(bytes)));
  CHECK(reader.read<std::uint32_t>() == 7);
  CHECK_FALSE(reader.failed());
  CHECK(reader.read<std::uint32_t>() == 0);
  CHECK(reader.failed());
  std::vector<int> many;
  reader.read_many(many, std::size_t{1} << 60U);
  CHECK(many.empty());
}

TEST_CASE("the generator repeats its sequence") {
  Random a(5);
  Random b(5);
  Random other(6);
  CHECK(a.next() == b.next());
  CHECK(a.next() != other.next());
}
