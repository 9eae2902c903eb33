#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "archive/counting_reader.h"

namespace tact::archive {

/// Where the records of a JSON file are.
struct JsonLayout {
  /// "window.YTD.tweets.part0 = " may stand before the value.
  bool assignment = false;
  /// Records are the elements of a top-level array. In a top-level object they are those of each array among its
  /// members for which this says yes …
  std::function<bool(std::string_view key)> is_list = [](std::string_view) { return true; };
  /// … unless this says of its first key that the object is itself a record.
  std::function<bool(std::string_view key)> is_record = [](std::string_view) { return false; };
};

/// Takes a JSON file byte by byte and hands out each complete record as text, without ever holding more than one of
/// them. Longer and deeper records than kMaxRecordBytes and kMaxDepth, and elements that are no objects, are broken.
class JsonSplitter {
 public:
  /// What was found: a record's text, or nothing where one is broken.
  using Sink = std::function<void(const std::string* record)>;

  explicit JsonSplitter(JsonLayout layout) : layout_(std::move(layout)) {}

  /// False when the bytes cannot go on so; position() is then that of the first wrong one.
  [[nodiscard]] bool feed(std::string_view bytes, const Sink& sink);
  /// False when the file ended in the middle, or held no list of records.
  [[nodiscard]] bool finish() const noexcept { return place_ == Place::after && found_; }
  /// Bytes taken so far.
  [[nodiscard]] std::uint64_t position() const noexcept { return position_; }

 private:
  enum class Place : std::uint8_t {
    before,       ///< nothing but blanks, a byte-order mark, an assignment
    list,         ///< in an array of records, before an element or its end
    list_next,    ///< in one, after an element
    members,      ///< in the top-level object, before a key or its end
    key,          ///< inside a key
    key_done,     ///< before the colon
    value,        ///< before a member's value
    member_next,  ///< after a member
    nested,       ///< inside a value; kept as a record or skipped
    scalar,       ///< inside a number or word
    after         ///< the value is complete
  };

  bool step(char c, const Sink& sink);
  bool step_before(char c);
  bool step_list(char c);
  bool step_members(char c);
  bool step_key(char c);
  bool step_value(char c);
  bool step_next(char c);
  bool step_nested(char c, const Sink& sink);
  bool step_scalar(char c, const Sink& sink);
  void open(char bracket, bool keep);
  bool close(char bracket, const Sink& sink);
  void keep(std::string_view bytes);
  void complete(const Sink& sink);

  JsonLayout layout_;
  Place place_ = Place::before;
  std::uint64_t position_ = 0;
  std::string record_;
  std::string key_;
  std::uint64_t kinds_ = 0;  ///< open brackets, innermost lowest: 1 where it is a brace
  int depth_ = 0;
  int prologue_ = 0;        ///< bytes of the assignment
  bool in_list_ = false;    ///< the array of records is open
  bool in_object_ = false;  ///< the top-level object is open
  bool found_ = false;      ///< a list or the one record was met
  bool first_key_ = true;
  bool quoted_ = false;
  bool escaped_ = false;
  bool keeping_ = false;
  bool broken_ = false;  ///< the record is too long or too deep
};

}  // namespace tact::archive
