#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tact::tools {

/// A table for people: the terminal and the model card show the same ones.
struct Table {
  std::string title;
  std::vector<std::string> head;
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> notes;  ///< sentences below it
  bool has_figures = true;         ///< all columns but the first are figures and stand on the right
};

/// Columns padded with blanks.
[[nodiscard]] std::string as_text(const Table& table);
/// A Markdown table without its title, notes below it.
[[nodiscard]] std::string as_markdown(const Table& table);

/// "0.912"
[[nodiscard]] std::string format_share(double share);
/// "12,456"
[[nodiscard]] std::string format_count(std::int64_t count);

}  // namespace tact::tools
