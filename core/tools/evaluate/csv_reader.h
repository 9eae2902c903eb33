#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tact::tools {

/// One record of a CSV file and the line it begins on (from 1).
struct CsvRecord {
  std::size_t line = 1;
  std::vector<std::string> fields;
};

/// Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, line breaks and doubled quotes; a
/// byte-order mark and blank lines are skipped; lines end with LF, CRLF or CR. The first record is the head. False with
/// one sentence that names the line when a quote is never closed, stands inside an unquoted field or is followed by
/// text, and when a record has another number of fields than the head.
[[nodiscard]] bool read_csv(std::string_view content, std::vector<CsvRecord>& records, std::string& problem);

}  // namespace tact::tools
