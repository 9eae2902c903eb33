#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tact::archive {

/// One record of a table and the line it begins on (from 1).
struct CsvRecord {
  std::uint64_t line = 1;
  std::vector<std::string> fields;
  /// Longer than kMaxRecordBytes, or of more than kMaxColumns fields: `fields` is then of no use.
  bool broken = false;
};

inline constexpr std::size_t kMaxColumns = 1000;

/// How a table is written.
struct CsvStyle {
  char delimiter = ',';
  /// \" inside a quoted field is a quote (LinkedIn's Comments.csv).
  bool backslash_quotes = false;
};

/// Takes a table byte by byte and hands out each record: RFC 4180 with quoted line breaks and doubled quotes; lines end
/// with LF, CRLF or CR; blank lines are skipped. A quote that stands where none should is a character.
class CsvSplitter {
 public:
  using Sink = std::function<void(const CsvRecord& record)>;

  explicit CsvSplitter(CsvStyle style) : style_(style) {}

  void feed(std::string_view bytes, const Sink& sink);
  /// The last record, where no line end follows it. False when a quoted field was never closed.
  [[nodiscard]] bool finish(const Sink& sink);
  /// Line of the record that is being read.
  [[nodiscard]] std::uint64_t line() const noexcept { return record_.line; }
  /// The last record ended with the file, not with its line.
  [[nodiscard]] bool ended_open() const noexcept { return ended_open_; }

 private:
  enum class Place : std::uint8_t { field_start, plain, quoted, backslash, quote };

  void step(char c, const Sink& sink);
  void step_quote(char c, const Sink& sink);
  void put(char c);
  void end_field();
  void end_record(const Sink& sink);
  bool step_end(char c, const Sink& sink);

  CsvStyle style_;
  Place place_ = Place::field_start;
  CsvRecord record_;
  std::string field_;
  std::string blanks_;  ///< between a closing quote and what follows it
  std::size_t size_ = 0;
  std::uint64_t line_ = 1;
  bool after_return_ = false;
  bool ended_open_ = false;
};

/// The delimiter of a table by its first line: the one of , ; tab | that stands most often outside quotes; comma when
/// none does.
[[nodiscard]] char guess_delimiter(std::string_view first_line) noexcept;

/// End of the first line, line breaks in quotes not counting; npos when it is not complete.
[[nodiscard]] std::size_t first_line_end(std::string_view text) noexcept;

}  // namespace tact::archive
