#include "evaluate/table.h"

#include <algorithm>

#include "base/deterministic_math.h"

namespace tact::tools {
namespace {

/// Columns a terminal needs: bytes that do not continue a UTF-8 sequence.
std::size_t width_of(const std::string& cell) {
  return static_cast<std::size_t>(std::count_if(
      cell.begin(), cell.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; }));
}

std::string padded(const std::string& cell, std::size_t width, bool left) {
  const std::string blanks(width - std::min(width, width_of(cell)), ' ');
  return left ? cell + blanks : blanks + cell;
}

}  // namespace

std::string as_text(const Table& table) {
  std::vector<std::size_t> widths;
  for (const std::string& cell : table.head) widths.push_back(width_of(cell));
  for (const auto& row : table.rows) {
    for (std::size_t c = 0; c < row.size() && c < widths.size(); ++c) widths[c] = std::max(widths[c], width_of(row[c]));
  }
  std::string text = table.title + "\n";
  const auto add = [&](const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t c = 0; c < cells.size(); ++c)
      line += (c == 0 ? "" : "  ") + padded(cells[c], widths[c], c == 0 || !table.has_figures);
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  };
  if (!table.rows.empty()) {
    add(table.head);
    for (const auto& row : table.rows) add(row);
  }
  for (const std::string& note : table.notes) text += note + "\n";
  return text;
}

std::string as_markdown(const Table& table) {
  std::string text;
  const auto add = [&](const std::vector<std::string>& cells) {
    for (const std::string& cell : cells) text += "| " + (cell.empty() ? std::string() : cell + " ");
    text += "|\n";
  };
  if (!table.rows.empty()) {
    add(table.head);
    text += "|---|";
    for (std::size_t c = 1; c < table.head.size(); ++c) text += (table.has_figures ? "---:|" : "---|");
    text += "\n";
    for (const auto& row : table.rows) add(row);
  }
  for (const std::string& note : table.notes) text += (text.empty() ? "" : "\n") + note + "\n";
  return text;
}

std::string format_share(double share) {
  const std::int64_t thousandths = base::round_to_int(share * 1000);
  const std::int64_t size = thousandths < 0 ? -thousandths : thousandths;
  const std::string digits = std::to_string(size % 1000);
  return (thousandths < 0 ? "-" : "") + std::to_string(size / 1000) + "." + std::string(3 - digits.size(), '0') +
         digits;
}

std::string format_count(std::int64_t count) {
  std::string digits = std::to_string(count);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

}  // namespace tact::tools
