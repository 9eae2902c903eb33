#include "evaluate/csv_reader.h"

namespace tact::tools {
namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

class CsvParser {
 public:
  CsvParser(std::string_view content, std::vector<CsvRecord>& records) : content_(content), records_(records) {
    if (content_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
  }

  bool parse(std::string& problem) {
    while (at_ < content_.size()) {
      if (!read_record()) {
        problem = "line " + std::to_string(problem_line_) + ": " + problem_;
        return false;
      }
    }
    return true;
  }

 private:
  [[nodiscard]] bool at_line_end() const { return content_[at_] == '\n' || content_[at_] == '\r'; }

  void skip_line_end() {
    at_ += content_[at_] == '\r' && content_.substr(at_).starts_with("\r\n") ? 2 : 1;
    ++line_;
  }

  bool refuse(std::size_t line, std::string why) {
    problem_line_ = line;
    problem_ = std::move(why);
    return false;
  }

  bool read_record() {
    if (at_line_end()) {
      skip_line_end();
      return true;
    }
    CsvRecord record;
    record.line = line_;
    do {
      if (!read_field(record.fields.emplace_back())) return false;
    } while (at_ < content_.size() && content_[at_] == ',' && ++at_ > 0);
    if (at_ < content_.size()) skip_line_end();
    if (!records_.empty() && record.fields.size() != records_.front().fields.size()) {
      return refuse(record.line, std::to_string(record.fields.size()) + " fields where the head has " +
                                     std::to_string(records_.front().fields.size()));
    }
    records_.push_back(std::move(record));
    return true;
  }

  bool read_field(std::string& field) {
    if (at_ < content_.size() && content_[at_] == '"') return read_quoted(field);
    const std::size_t end = std::min(content_.find_first_of(",\r\n", at_), content_.size());
    field = content_.substr(at_, end - at_);
    at_ = end;
    return field.find('"') == std::string::npos || refuse(line_, "a quote inside a field that is not quoted");
  }

  bool read_quoted(std::string& field) {
    const std::size_t opened = line_;
    for (++at_; at_ < content_.size(); ++at_) {
      const char letter = content_[at_];
      if (letter == '"') {
        ++at_;
        const bool doubled = at_ < content_.size() && content_[at_] == '"';
        if (!doubled) {
          const bool ends = at_ == content_.size() || content_[at_] == ',' || at_line_end();
          return ends || refuse(line_, "text after a closing quote");
        }
      } else if (letter == '\n' || (letter == '\r' && !content_.substr(at_).starts_with("\r\n"))) {
        ++line_;
      }
      field += letter;
    }
    return refuse(opened, "a quote that is never closed");
  }

  std::string_view content_;
  std::vector<CsvRecord>& records_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t problem_line_ = 0;
  std::string problem_;
};

}  // namespace

bool read_csv(std::string_view content, std::vector<CsvRecord>& records, std::string& problem) {
  return CsvParser(content, records).parse(problem);
}

}  // namespace tact::tools
