#include "archive/table_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "archive/text_stream.h"
#include "archive/utf8.h"

namespace tact::archive {
namespace {

constexpr std::size_t kMaxHeader = std::size_t{64} * 1024;
constexpr std::string_view kSeparatorLine = "sep=";

class TableReader final : public CountingReader {
 public:
  explicit TableReader(TableShape shape) : shape_(std::move(shape)) {}

 protected:
  void read(std::string_view bytes, std::vector<ArchivedPost>& out) override { take_text(stream_.decode(bytes), out); }

  void end(std::vector<ArchivedPost>& out) override {
    take_text(stream_.finish(), out);
    if (failed()) return;
    if (!splitter_) start(head_.size(), out);
    if (failed()) return;
    const std::uint64_t line = splitter_->line();
    if (!splitter_->finish([&](const CsvRecord& record) { take_last(record, out); }) || names_ == 0) {
      fail_at_line(line);
    }
  }

 private:
  void take_text(std::string_view text, std::vector<ArchivedPost>& out) {
    if (splitter_) {
      split(text, out);
      return;
    }
    head_.append(text);
    const std::size_t end = first_line_end(head_);
    if (end != std::string::npos) {
      start(end, out);
    } else if (head_.size() > kMaxHeader) {
      fail_at_line(1);
    }
  }

  /// The first line is complete: from here on the delimiter is known.
  void start(std::size_t line_end, std::vector<ArchivedPost>& out) {
    const std::string_view head(head_);
    CsvStyle style = shape_.style;
    std::string_view rest = head;
    // Spreadsheets note the delimiter in a line before the header.
    if (head.starts_with(kSeparatorLine) && line_end == kSeparatorLine.size() + 1) {
      style.delimiter = head[kSeparatorLine.size()];
      rest = head.substr(line_end);
    } else {
      style.delimiter = guess_delimiter(head.substr(0, line_end));
    }
    splitter_.emplace(style);
    split(rest, out);
    head_ = {};
  }

  void split(std::string_view text, std::vector<ArchivedPost>& out) {
    splitter_->feed(text, [&](const CsvRecord& record) { take_record(record, out); });
  }

  void take_record(const CsvRecord& record, std::vector<ArchivedPost>& out) {
    if (failed()) return;
    if (names_ == 0) {
      read_header(record);
      return;
    }
    // A field too many means that a delimiter stood unquoted in one: nothing tells in which.
    const bool shifted = record.fields.size() > names_ &&
                         std::any_of(record.fields.begin() + static_cast<std::ptrdiff_t>(names_), record.fields.end(),
                                     [](const std::string& field) { return !field.empty(); });
    if (record.broken || shifted) {
      count_broken();
      return;
    }
    std::vector<std::string> fields;
    fields.reserve(record.fields.size());
    for (const std::string& field : record.fields) fields.push_back(is_utf8(field) ? field : from_windows_1252(field));
    ArchivedPost post = shape_.blank;
    const Outcome outcome = shape_.function(TableRow(places_, fields), post);
    take(outcome, std::move(post), out);
  }

  /// A file that ends within a record has lost its end.
  void take_last(const CsvRecord& record, std::vector<ArchivedPost>& out) {
    if (names_ > 0 && splitter_->ended_open() && record.fields.size() < names_) {
      fail_at_line(record.line);
      return;
    }
    take_record(record, out);
  }

  void read_header(const CsvRecord& record) {
    std::vector<std::string> names;
    for (const std::string& field : record.fields) {
      names.push_back(fold_name(is_utf8(field) ? field : from_windows_1252(field)));
    }
    for (const std::string& wanted : shape_.columns) {
      const auto found = wanted.empty() ? names.end() : std::find(names.begin(), names.end(), fold_name(wanted));
      if (found == names.end() && places_.size() < shape_.required) {
        fail_at_line(record.line);
        return;
      }
      places_.push_back(found == names.end() ? -1 : static_cast<int>(found - names.begin()));
    }
    names_ = names.size();
  }

  TableShape shape_;
  TextStream stream_;
  std::string head_;
  std::optional<CsvSplitter> splitter_;
  std::vector<int> places_;
  std::size_t names_ = 0;  ///< columns of the table; 0 before its header
};

}  // namespace

std::string_view TableRow::field(std::size_t wanted) const noexcept {
  const int place = wanted < places_.size() ? places_[wanted] : -1;
  return place >= 0 && static_cast<std::size_t>(place) < fields_.size()
             ? std::string_view(fields_[static_cast<std::size_t>(place)])
             : std::string_view();
}

std::unique_ptr<ArchiveReader> make_table_reader(TableShape shape) {
  return std::make_unique<TableReader>(std::move(shape));
}

std::string fold_name(std::string_view name) {
  while (!name.empty() && (name.front() == ' ' || name.front() == '\t')) name.remove_prefix(1);
  while (!name.empty() && (name.back() == ' ' || name.back() == '\t')) name.remove_suffix(1);
  std::string folded(name);
  for (char& c : folded) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return folded;
}

}  // namespace tact::archive
