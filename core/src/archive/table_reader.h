#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "archive/counting_reader.h"
#include "archive/csv_splitter.h"

namespace tact::archive {

/// One row of a table by the names of its columns. Fields are well-formed UTF-8: what is not is read as Windows-1252.
class TableRow {
 public:
  TableRow(const std::vector<int>& places, const std::vector<std::string>& fields) : places_(places), fields_(fields) {}
  /// The field of the wanted column with this index; empty when the table or the row has none.
  [[nodiscard]] std::string_view field(std::size_t wanted) const noexcept;

 private:
  const std::vector<int>& places_;
  const std::vector<std::string>& fields_;
};

/// What a table must look like and what to make of its rows.
struct TableShape {
  std::vector<std::string> columns;  ///< wanted, by their names; upper and lower case are alike
  std::size_t required = 0;          ///< so many of them, from the first, must be there
  CsvStyle style;                    ///< the delimiter is guessed from the first line
  std::function<Outcome(const TableRow& row, ArchivedPost& post)> function;
  ArchivedPost blank;
};

/// Reader of a table with a header row. Errors: bad_archive when a required column is missing.
[[nodiscard]] std::unique_ptr<ArchiveReader> make_table_reader(TableShape shape);

/// Lower case, as far as ASCII goes, without blanks around it: column names are compared so.
[[nodiscard]] std::string fold_name(std::string_view name);

}  // namespace tact::archive
