#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tact/archive.h"

namespace tact::archive {

/// What became of a record.
enum class Outcome : std::uint8_t { post, passed_over, broken };

/// Longest record that is read.
inline constexpr std::size_t kMaxRecordBytes = std::size_t{4} * 1024 * 1024;
/// Deepest nesting of a record that is read.
inline constexpr int kMaxDepth = 64;
/// Most values (members, elements) of a record that is read; each takes up to 100 bytes of memory. A post has some 500.
inline constexpr std::ptrdiff_t kMaxValues = 100'000;

/// What all readers do alike: count, keep the error, and refuse every call after one.
class CountingReader : public ArchiveReader {
 public:
  ErrorCode feed(std::span<const std::byte> bytes, std::vector<ArchivedPost>& out) final;
  ErrorCode finish(std::vector<ArchivedPost>& out) final;
  [[nodiscard]] ArchiveCounts counts() const noexcept final { return counts_; }
  [[nodiscard]] std::string_view error_detail() const noexcept final { return detail_; }

 protected:
  /// More bytes, and the end of them. Neither is called again after fail().
  virtual void read(std::string_view bytes, std::vector<ArchivedPost>& out) = 0;
  virtual void end(std::vector<ArchivedPost>& out) = 0;

  /// The file is not what it was said to be; `where`: "line 12", "byte 4711".
  void fail(std::string where);
  void fail_at_byte(std::uint64_t byte) { fail("byte " + std::to_string(byte)); }
  void fail_at_line(std::uint64_t line) { fail("line " + std::to_string(line)); }
  [[nodiscard]] bool failed() const noexcept { return failed_; }

  /// Counts a record. A post's text is cleaned first: without text it is passed over, and without an id of its own it
  /// gets one.
  void take(Outcome outcome, ArchivedPost&& post, std::vector<ArchivedPost>& out);
  void count_broken() noexcept { ++counts_.broken; }

 private:
  ArchiveCounts counts_;
  std::string detail_;
  bool failed_ = false;
  bool ended_ = false;
};

}  // namespace tact::archive
