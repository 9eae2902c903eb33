#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "abi.h"
#include "tact/archive.h"
#include "tact/classifier.h"

namespace tact::abi {

/// Largest request: a ledger of 100,000 entries is about 30 MB of JSON, and the whole module has 64 MiB.
inline constexpr std::int32_t kMaxInputBytes = 40 * 1024 * 1024;

/// The one input buffer. Grows without keeping a copy, and gives back what a rare large request took.
class InputBuffer {
 public:
  InputBuffer() = default;
  InputBuffer(const InputBuffer&) = delete;
  InputBuffer& operator=(const InputBuffer&) = delete;
  ~InputBuffer() { release(); }

  /// False when there is no memory; the buffer is then empty. Contents are not kept.
  [[nodiscard]] bool reserve(std::size_t bytes);
  void release();
  [[nodiscard]] std::uint8_t* data() const noexcept { return data_; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

 private:
  std::uint8_t* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Everything the module holds; there is one (see engine()).
struct Engine {
  std::optional<Classifier> classifier;
  std::unique_ptr<ArchiveReader> archive;
  Verdict verdict;
  std::array<std::int32_t, kResultWords> result{};
  InputBuffer input;
  std::string output;
  ErrorCode error = ErrorCode::ok;
  std::string error_text;
};

/// The module's state, made on first use.
[[nodiscard]] Engine& engine();

/// Lays a verdict out as abi.h says. Words of unused places keep older values; the counts tell what is meant.
void write_result(const Verdict& verdict, std::array<std::int32_t, kResultWords>& out);

}  // namespace tact::abi
