// Which columns of a plain table hold text, time, network, id and reply: by their names, else by what stands in them.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "archive/csv_splitter.h"
#include "archive/table_reader.h"
#include "archive/text_stream.h"
#include "archive/timestamp.h"
#include "archive/utf8.h"
#include "tact/archive.h"

namespace tact::archive {
namespace {

/// Names as people and programs give them in both languages, best first.
constexpr std::array<std::string_view, 20> kTextNames = {
    "text",           "texte",   "post text",  "texte de la publication",
    "full_text",      "message", "content",    "contenu",
    "post content",   "body",    "commentary", "caption",
    "l\xc3\xa9gende", "legende", "post",       "publication",
    "description",    "copy",    "tweet",      "statut"};
constexpr std::array<std::string_view, 20> kTimeNames = {
    "time",         "date",          "timestamp",    "datetime",     "date/time",           "created_at", "created at",
    "createdat",    "published",     "published_at", "publish time", "date de publication", "posted at",  "posted",
    "scheduled at", "date et heure", "horodatage",   "heure",        "publi\xc3\xa9 le",    "at"};
constexpr std::array<std::string_view, 10> kNetworkNames = {
    "network", "r\xc3\xa9seau", "reseau", "r\xc3\xa9seau social", "platform", "plateforme", "channel",
    "canal",   "service",       "profile"};
constexpr std::array<std::string_view, 6> kIdNames = {"id", "post id", "post_id", "postid", "identifiant", "guid"};
constexpr std::array<std::string_view, 7> kReplyNames = {"reply",   "is reply", "is_reply",   "r\xc3\xa9ponse",
                                                         "reponse", "comment",  "commentaire"};

template <typename Names>
std::string column_called(const std::vector<std::string>& columns, const Names& wanted) {
  for (const std::string_view name : wanted) {
    for (const std::string& column : columns) {
      if (fold_name(column) == name) return column;
    }
  }
  // "Post text (FR)" and the like; a name of two letters stands in too many others.
  for (const std::string_view name : wanted) {
    if (name.size() < 4) continue;
    for (const std::string& column : columns) {
      if (fold_name(column).find(name) != std::string::npos) return column;
    }
  }
  return {};
}

/// The first rows of a table as far as they are complete.
std::vector<CsvRecord> first_rows(std::string_view text, std::size_t line_end) {
  CsvStyle style;
  if (text.starts_with("sep=") && line_end == 5) {
    style.delimiter = text[4];
    text.remove_prefix(line_end);
  } else {
    style.delimiter = guess_delimiter(text.substr(0, line_end));
  }
  std::vector<CsvRecord> rows;
  CsvSplitter(style).feed(text, [&rows](const CsvRecord& record) {
    if (rows.size() < 5) rows.push_back(record);
  });
  return rows;
}

bool looks_binary(std::string_view text) noexcept {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r'; });
}

/// Column whose field in the first row is a moment; the one with the longest field.
void guess_by_content(const std::vector<std::string>& names, const std::vector<std::string>& row, ArchiveOptions& out) {
  std::size_t longest = 0;
  for (std::size_t i = 0; i < names.size() && i < row.size(); ++i) {
    Timestamp time;
    const bool moment = parse_any_time(row[i], time);
    if (moment && out.time_column.empty()) out.time_column = names[i];
    if (!moment && row[i].size() > std::max<std::size_t>(longest, 20)) longest = row[i].size();
  }
  if (!out.text_column.empty() || longest == 0) return;
  for (std::size_t i = 0; i < names.size() && i < row.size(); ++i) {
    if (row[i].size() == longest && names[i] != out.time_column) out.text_column = names[i];
  }
}

}  // namespace
}  // namespace tact::archive

namespace tact {

bool guess_columns(std::span<const std::byte> head, std::vector<std::string>& names, ArchiveOptions& out) {
  using namespace archive;
  names.clear();
  out = {};
  TextStream stream;
  const std::string text(stream.decode({reinterpret_cast<const char*>(head.data()), head.size()}));
  const std::size_t line_end = first_line_end(text);
  if (line_end == std::string::npos || looks_binary(text)) return false;
  const std::vector<CsvRecord> rows = first_rows(text, line_end);
  if (rows.empty() || rows.front().broken || rows.front().fields.size() < 2) return false;
  for (const std::string& field : rows.front().fields) {
    names.push_back(is_utf8(field) ? field : from_windows_1252(field));
  }
  out.text_column = column_called(names, kTextNames);
  out.time_column = column_called(names, kTimeNames);
  out.network_column = column_called(names, kNetworkNames);
  out.id_column = column_called(names, kIdNames);
  out.reply_column = column_called(names, kReplyNames);
  if (rows.size() > 1) guess_by_content(names, rows[1].fields, out);
  return true;
}

}  // namespace tact
