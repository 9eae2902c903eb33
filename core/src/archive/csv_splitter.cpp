#include "archive/csv_splitter.h"

#include <array>

#include "archive/counting_reader.h"

namespace tact::archive {

void CsvSplitter::feed(std::string_view bytes, const Sink& sink) {
  for (const char c : bytes) {
    const bool second = after_return_ && c == '\n';
    after_return_ = c == '\r';
    // The second half of CRLF ends nothing; inside quotes it belongs to the text.
    if (second && place_ != Place::quoted) continue;
    if (!second && (c == '\n' || c == '\r')) ++line_;
    step(c, sink);
  }
}

bool CsvSplitter::finish(const Sink& sink) {
  if (place_ == Place::quoted || place_ == Place::backslash) return false;
  ended_open_ = place_ != Place::field_start || !record_.fields.empty();
  if (ended_open_) end_record(sink);
  return true;
}

void CsvSplitter::step(char c, const Sink& sink) {
  switch (place_) {
    case Place::field_start:
      if (c == '"') {
        place_ = Place::quoted;
      } else if (!step_end(c, sink)) {
        put(c);
        place_ = Place::plain;
      }
      break;
    case Place::plain:
      if (!step_end(c, sink)) put(c);
      break;
    case Place::quoted:
      if (c == '"') {
        place_ = Place::quote;
      } else if (c == '\\' && style_.backslash_quotes) {
        place_ = Place::backslash;
      } else {
        put(c);
      }
      break;
    case Place::backslash:
      if (c != '"') put('\\');
      put(c);
      place_ = Place::quoted;
      break;
    case Place::quote:
      step_quote(c, sink);
      break;
  }
}

void CsvSplitter::step_quote(char c, const Sink& sink) {
  if (c == '"' && blanks_.empty()) {
    put('"');
    place_ = Place::quoted;
  } else if (step_end(c, sink)) {
    blanks_.clear();
  } else if (c == ' ' && blanks_.size() < kMaxColumns) {
    blanks_.push_back(c);
  } else {
    // Words go on: the quote was one of theirs, as in "He said "yes" to me".
    put('"');
    for (const char blank : blanks_) put(blank);
    blanks_.clear();
    place_ = c == '"' ? Place::quote : Place::quoted;
    if (c != '"') put(c);
  }
}

/// Whether the character ends a field or a record.
bool CsvSplitter::step_end(char c, const Sink& sink) {
  if (c == style_.delimiter) {
    end_field();
    return true;
  }
  if (c != '\n' && c != '\r') return false;
  end_record(sink);
  return true;
}

void CsvSplitter::put(char c) {
  if (record_.broken) return;
  field_.push_back(c);
  if (++size_ <= kMaxRecordBytes) return;
  record_.broken = true;
  field_ = {};
  record_.fields.clear();
}

void CsvSplitter::end_field() {
  place_ = Place::field_start;
  if (record_.fields.size() == kMaxColumns) record_.broken = true;
  if (!record_.broken) record_.fields.push_back(std::move(field_));
  field_.clear();
}

void CsvSplitter::end_record(const Sink& sink) {
  const bool blank = place_ == Place::field_start && record_.fields.empty() && !record_.broken;
  end_field();
  if (!blank) sink(record_);
  record_ = {};
  record_.line = line_;
  size_ = 0;
}

char guess_delimiter(std::string_view first_line) noexcept {
  constexpr std::array<char, 4> kDelimiters = {',', ';', '\t', '|'};
  std::array<std::size_t, 4> counts{};
  bool quoted = false;
  for (const char c : first_line) {
    if (c == '"') quoted = !quoted;
    for (std::size_t i = 0; i < kDelimiters.size(); ++i) counts[i] += !quoted && c == kDelimiters[i] ? 1U : 0U;
  }
  std::size_t best = 0;
  for (std::size_t i = 1; i < counts.size(); ++i) {
    if (counts[i] > counts[best]) best = i;
  }
  return kDelimiters[best];
}

std::size_t first_line_end(std::string_view text) noexcept {
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '"') quoted = !quoted;
    if (!quoted && (text[at] == '\n' || text[at] == '\r')) return at;
  }
  return std::string_view::npos;
}

}  // namespace tact::archive
