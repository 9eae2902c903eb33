// Any sequence of boundary calls with any arguments: a status comes back, and the buffers stay within their sizes.
#include <algorithm>
#include <cstring>
#include <string>

#include "abi.h"
#include "invariant.h"

namespace {

/// Reads the input as a program: one byte chooses the call, the following ones are its arguments.
class Program {
 public:
  Program(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}
  [[nodiscard]] bool done() const { return at_ >= size_; }
  std::uint8_t byte() { return done() ? std::uint8_t{0} : data_[at_++]; }
  std::int32_t number() {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8U | byte();
    return static_cast<std::int32_t>(value);
  }
  /// Up to `most` bytes of what follows, laid into the input buffer; gives their number.
  std::int32_t fill(std::size_t most) {
    const std::size_t count = std::min(most, size_ - at_);
    std::uint8_t* room = input_reserve(static_cast<std::int32_t>(count));
    tact::fuzz::require(room != nullptr, "a small buffer can be had");
    std::copy_n(data_ + at_, count, room);
    at_ += count;
    return static_cast<std::int32_t>(count);
  }

 private:
  const std::uint8_t* data_;
  std::size_t size_;
  std::size_t at_ = 0;
};

void open_committed() {
  static const std::string model = tact::fuzz::committed_model();
  std::memcpy(input_reserve(static_cast<std::int32_t>(model.size())), model.data(), model.size());
  tact::fuzz::require(engine_open(static_cast<std::int32_t>(model.size())) == 0, "the committed model opens");
}

void read_everything() {
  tact::fuzz::require(output_size() >= 0, "size of the output");
  std::uint32_t sum = 0;
  for (std::int32_t i = 0; i < output_size(); ++i) sum += output()[i];
  for (std::int32_t i = 0; i < tact::abi::kResultWords; ++i) sum += static_cast<std::uint32_t>(result()[i]);
  sum += static_cast<std::uint32_t>(std::strlen(last_error_text()));
  // The sum is of no interest; reading every byte under the sanitizers is.
  tact::fuzz::require(sum != 0 || output_size() >= 0, "reading is not left out");
}

void call_archive(Program& program) {
  switch (program.byte() % 6) {
    case 0:
      (void)archive_open(program.fill(program.byte()));
      break;
    case 1:
      (void)archive_feed(program.fill(program.byte() * 4U));
      break;
    case 2:
      (void)archive_finish();
      break;
    case 3:
      (void)archive_guess(program.fill(program.byte() * 4U));
      break;
    case 4:
      (void)archive_feed(program.number());
      break;
    default:
      archive_close();
      break;
  }
}

void call(Program& program) {
  switch (program.byte() % 13) {
    case 0:
      (void)classify(program.number(), program.number(), program.number());
      break;
    case 1: {
      const std::uint8_t network = program.byte();
      (void)classify(program.fill(program.byte() * 4U) / 2, network % tact::kNetworkCount, network >> 7U);
      break;
    }
    case 2: {
      const std::int32_t kind = program.byte() % 9;
      (void)learn(program.fill(program.byte()) / 2, 1, 0, kind);
      break;
    }
    case 3:
      (void)learn(program.number(), program.number(), program.number(), program.number());
      break;
    case 4:
      (void)profile_set(program.fill(program.byte() * 2U));
      break;
    case 5:
      (void)profile_set(program.number());
      break;
    case 6:
      (void)summarize(program.fill(1U << 16U));
      break;
    case 7:
      (void)overlay_import(program.byte() < 128 ? program.fill(1U << 12U) : program.number());
      break;
    case 8:
      (void)overlay_export();
      break;
    case 9:
      (void)overlay_reset();
      break;
    case 10:
      (void)model_header();
      break;
    case 12:
      call_archive(program);
      break;
    default:
      (void)input_reserve(std::min(program.number(), 1 << 20));
      break;
  }
  read_everything();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool opened = (open_committed(), true);
  (void)opened;
  Program program(data, size);
  for (int calls = 0; calls < 32 && !program.done(); ++calls) call(program);
  (void)overlay_reset();
  archive_close();
  return 0;
}
