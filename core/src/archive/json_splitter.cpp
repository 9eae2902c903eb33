#include "archive/json_splitter.h"

#include <utility>

namespace tact::archive {
namespace {

constexpr int kMaxPrologue = 200;
constexpr std::size_t kMaxKey = 200;
constexpr std::string_view kMark = "\xef\xbb\xbf";

constexpr bool is_json_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

constexpr bool is_scalar_byte(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' || c == '.';
}

/// Names, dots and blanks before the equals sign, and that sign.
constexpr bool is_assignment_byte(char c) noexcept { return is_scalar_byte(c) || c == '_' || c == '$' || c == '='; }

/// Bytes of a string before its end or an escape.
std::size_t plain_run(std::string_view bytes) noexcept {
  std::size_t count = 0;
  while (count < bytes.size() && bytes[count] != '"' && bytes[count] != '\\') ++count;
  return count;
}

}  // namespace

bool JsonSplitter::feed(std::string_view bytes, const Sink& sink) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t plain = place_ == Place::nested && quoted_ && !escaped_ ? plain_run(bytes.substr(at)) : 0;
    if (plain > 0) {
      keep(bytes.substr(at, plain));
    } else if (!step(bytes[at], sink)) {
      return false;
    }
    const std::size_t taken = plain > 0 ? plain : 1;
    at += taken;
    position_ += taken;
  }
  return true;
}

bool JsonSplitter::step(char c, const Sink& sink) {
  if (place_ == Place::nested) return step_nested(c, sink);
  if (place_ == Place::key) return step_key(c);
  if (place_ == Place::scalar && is_scalar_byte(c)) return true;
  if (place_ == Place::scalar && !step_scalar(c, sink)) return false;
  if (is_json_blank(c)) return true;
  switch (place_) {
    case Place::before:
      return step_before(c);
    case Place::list:
      return step_list(c);
    case Place::members:
      return step_members(c);
    case Place::key_done:
      place_ = Place::value;
      return c == ':';
    case Place::value:
      return step_value(c);
    case Place::list_next:
    case Place::member_next:
      return step_next(c);
    default:
      return c == ';' && layout_.assignment;
  }
}

bool JsonSplitter::step_before(char c) {
  if (position_ < kMark.size() && c == kMark[static_cast<std::size_t>(position_)]) return true;
  if (c == '[') {
    in_list_ = true;
    found_ = true;
    place_ = Place::list;
    return true;
  }
  if (c == '{') {
    in_object_ = true;
    place_ = Place::members;
    return true;
  }
  return layout_.assignment && is_assignment_byte(c) && ++prologue_ <= kMaxPrologue;
}

bool JsonSplitter::step_list(char c) {
  if (c == ']') {
    in_list_ = false;
    place_ = in_object_ ? Place::member_next : Place::after;
    return true;
  }
  if (c == '{' || c == '[') {
    open(c, c == '{');
    broken_ = c == '[';
    return true;
  }
  if (c == '"') {
    open('"', false);
    broken_ = true;
    return true;
  }
  place_ = Place::scalar;
  broken_ = true;
  return is_scalar_byte(c);
}

bool JsonSplitter::step_members(char c) {
  if (c == '}') {
    place_ = Place::after;
    return true;
  }
  key_.clear();
  place_ = Place::key;
  return c == '"';
}

bool JsonSplitter::step_key(char c) {
  if (c != '"' || escaped_) {
    escaped_ = c == '\\' && !escaped_;
    if (key_.size() < kMaxKey) key_.push_back(c);
    return true;
  }
  place_ = Place::key_done;
  if (std::exchange(first_key_, false) && layout_.is_record(key_)) {
    // The key is already past: the record is put together again from it.
    open('{', true);
    record_ = "{\"" + key_ + "\"";
    in_object_ = false;
    found_ = true;
  }
  return true;
}

bool JsonSplitter::step_value(char c) {
  broken_ = false;
  if (c == '[' && layout_.is_list(key_)) {
    in_list_ = true;
    found_ = true;
    place_ = Place::list;
    return true;
  }
  if (c == '{' || c == '[' || c == '"') {
    open(c, false);
    return true;
  }
  place_ = Place::scalar;
  return is_scalar_byte(c);
}

bool JsonSplitter::step_next(char c) {
  const bool list = place_ == Place::list_next;
  if (c == ',') {
    place_ = list ? Place::list : Place::members;
    return true;
  }
  if (c != (list ? ']' : '}')) return false;
  if (list) return step_list(c);
  place_ = Place::after;
  return true;
}

void JsonSplitter::open(char bracket, bool keep_it) {
  place_ = Place::nested;
  keeping_ = keep_it;
  broken_ = false;
  quoted_ = bracket == '"';
  escaped_ = false;
  depth_ = quoted_ ? 0 : 1;
  kinds_ = bracket == '{' ? 1 : 0;
  record_.clear();
  if (keep_it) record_.push_back(bracket);
}

void JsonSplitter::keep(std::string_view bytes) {
  if (!keeping_ || broken_) return;
  if (bytes.size() <= kMaxRecordBytes - record_.size()) {
    record_.append(bytes);
    return;
  }
  broken_ = true;
  record_ = {};
}

bool JsonSplitter::step_nested(char c, const Sink& sink) {
  keep(std::string_view(&c, 1));
  if (quoted_) {
    if (escaped_ || c == '\\') {
      escaped_ = !escaped_;
    } else if (c == '"') {
      quoted_ = false;
      if (depth_ == 0) complete(sink);
    }
    return true;
  }
  if (c == '"') {
    quoted_ = true;
  } else if (c == '{' || c == '[') {
    if (++depth_ <= kMaxDepth) {
      kinds_ = kinds_ << 1U | (c == '{' ? 1U : 0U);
    } else {
      broken_ = true;
      record_ = {};
    }
  } else if (c == '}' || c == ']') {
    return close(c, sink);
  }
  return true;
}

bool JsonSplitter::close(char bracket, const Sink& sink) {
  // Of brackets deeper than the mask is wide only the count is known.
  if (depth_ <= kMaxDepth) {
    if ((kinds_ & 1U) != (bracket == '}' ? 1U : 0U)) return false;
    kinds_ >>= 1U;
  }
  if (--depth_ == 0) complete(sink);
  return true;
}

bool JsonSplitter::step_scalar(char c, const Sink& sink) {
  if (!is_json_blank(c) && c != ',' && c != ']' && c != '}') return false;
  complete(sink);
  return true;
}

void JsonSplitter::complete(const Sink& sink) {
  if (broken_ && (in_list_ || keeping_)) {
    sink(nullptr);
  } else if (keeping_) {
    sink(&record_);
  }
  keeping_ = false;
  broken_ = false;
  place_ = in_list_ ? Place::list_next : in_object_ ? Place::member_next : Place::after;
}

}  // namespace tact::archive
