// Plain tables with columns the person names, and NDJSON.
#include <string>
#include <string_view>

#include "archive/formats.h"
#include "archive/json_member.h"
#include "archive/post_id.h"
#include "archive/table_reader.h"
#include "archive/text_stream.h"
#include "archive/timestamp.h"

namespace tact::archive {
namespace {

enum PlainColumn : std::size_t { kText, kTime, kNetwork, kId, kReply };

/// What spreadsheets and people write for yes.
bool says_yes(std::string_view word) {
  const std::string folded = fold_name(word);
  for (const std::string_view yes : {"true", "yes", "y", "1", "x", "oui", "o", "vrai", "reply", "comment"}) {
    if (folded == yes) return true;
  }
  return folded == "r\xc3\xa9ponse" || folded == "commentaire";
}

Network network_or(std::string_view name, Network otherwise) {
  const std::string folded = fold_name(name);
  if (folded == "google business profile" || folded == "google my business") return Network::google_business;
  const Network network = network_from_name(folded);
  return network == Network::other && folded != "other" ? otherwise : network;
}

Outcome read_plain_row(const TableRow& row, ArchivedPost& post) {
  Timestamp time;
  if (row.field(kText).empty() && row.field(kTime).empty()) return Outcome::passed_over;
  if (!parse_any_time(row.field(kTime), time)) return Outcome::broken;
  post.at = time.at;
  post.is_local = time.is_local;
  post.network = network_or(row.field(kNetwork), post.network);
  post.id = id_from_own(row.field(kId));
  post.reply = says_yes(row.field(kReply));
  post.text = row.field(kText);
  return Outcome::post;
}

bool is_true(const json& value, const char* key) {
  const json* found = member(value, key);
  return found != nullptr && *found == json(true);
}

bool read_moment_member(const json& record, Timestamp& time) {
  std::int64_t number = 0;
  const json* at = member(record, "at");
  if (at != nullptr && at->is_number_integer() && integer_member(record, "at", number)) {
    return moment_of_number(number, time);
  }
  return parse_any_time(text_member(record, "at"), time);
}

Outcome read_row(const json& record, ArchivedPost& post) {
  Timestamp time;
  const json* text = member(record, "text");
  if (text == nullptr || !text->is_string() || !read_moment_member(record, time)) return Outcome::broken;
  post.at = time.at;
  post.is_local = time.is_local;
  post.network = network_or(text_member(record, "network"), post.network);
  std::int64_t number = 0;
  const std::string_view id = text_member(record, "id");
  if (!id.empty()) {
    post.id = id_from_own(id);
  } else if (integer_member(record, "id", number)) {
    post.id = std::to_string(number);
  }
  post.reply = is_true(record, "reply");
  post.quote = is_true(record, "quote");
  post.text = text_member(record, "text");
  return Outcome::post;
}

class NdjsonReader final : public CountingReader {
 public:
  explicit NdjsonReader(ArchivedPost blank) : blank_(std::move(blank)) {}

 protected:
  void read(std::string_view bytes, std::vector<ArchivedPost>& out) override { take_text(stream_.decode(bytes), out); }

  void end(std::vector<ArchivedPost>& out) override {
    take_text(stream_.finish(), out);
    if (failed()) return;
    json record;
    const bool cut = line_.find_first_not_of(" \t\r") != std::string::npos &&
                     (too_long_ || !is_shallow(line_) || !parse_record(line_, record));
    if (cut) {
      fail_at_line(number_);
      return;
    }
    end_line(out);
    if (!begun_) fail_at_line(number_);
  }

 private:
  void take_text(std::string_view text, std::vector<ArchivedPost>& out) {
    while (!text.empty() && !failed()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      keep(text.substr(0, end));
      if (end == text.size()) return;
      end_line(out);
      ++number_;
      text.remove_prefix(end + 1);
    }
  }

  void keep(std::string_view part) {
    too_long_ = too_long_ || part.size() > kMaxRecordBytes - line_.size();
    if (too_long_) {
      line_.resize(std::min<std::size_t>(line_.size(), 1));
    } else {
      line_.append(part);
    }
  }

  void end_line(std::vector<ArchivedPost>& out) {
    const std::size_t first = line_.find_first_not_of(" \t\r");
    if (first != std::string::npos || too_long_) {
      if (!std::exchange(begun_, true) && !too_long_ && line_[first] != '{') {
        fail_at_line(number_);
      } else {
        take_line(out);
      }
    }
    line_.clear();
    too_long_ = false;
  }

  void take_line(std::vector<ArchivedPost>& out) {
    json record;
    ArchivedPost post = blank_;
    const bool read = !too_long_ && is_shallow(line_) && parse_record(line_, record);
    const Outcome outcome = read ? read_row(record, post) : Outcome::broken;
    take(outcome, std::move(post), out);
  }

  ArchivedPost blank_;
  TextStream stream_;
  std::string line_;
  std::uint64_t number_ = 1;
  bool too_long_ = false;
  bool begun_ = false;
};

}  // namespace

std::unique_ptr<ArchiveReader> make_plain_table_reader(const ArchiveOptions& options) {
  TableShape shape;
  shape.columns = {options.text_column, options.time_column, options.network_column, options.id_column,
                   options.reply_column};
  shape.required = 2;
  shape.function = read_plain_row;
  shape.blank.network = options.network;
  return make_table_reader(std::move(shape));
}

std::unique_ptr<ArchiveReader> make_ndjson_reader(const ArchiveOptions& options) {
  ArchivedPost blank;
  blank.network = options.network;
  return std::make_unique<NdjsonReader>(std::move(blank));
}

}  // namespace tact::archive
