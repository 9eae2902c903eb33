#include "evaluate/csv_posts.h"

#include <algorithm>
#include <array>
#include <map>

#include "evaluate/csv_reader.h"
#include "text/analysis.h"

namespace tact::tools {
namespace {

constexpr std::array<std::string_view, 14> kYes = {"1",           "true",      "yes",        "y",      "positive",
                                                   "promotional", "promo",     "ad",         "advert", "advertisement",
                                                   "advertising", "sponsored", "commercial", "spam"};

std::string lower_case(std::string value) {
  for (char& letter : value) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return value;
}

bool sounds_like_yes(const std::string& value) {
  return std::find(kYes.begin(), kYes.end(), lower_case(value)) != kYes.end();
}

bool find_column(const CsvRecord& head, const std::string& name, std::size_t& column, std::string& problem) {
  const auto found = std::find(head.fields.begin(), head.fields.end(), name);
  column = static_cast<std::size_t>(found - head.fields.begin());
  if (found != head.fields.end()) return true;
  problem = "line " + std::to_string(head.line) + ": no column \"" + name + "\" among";
  for (const std::string& field : head.fields) problem += " \"" + field + "\"";
  return false;
}

/// How often each label stands, in a fixed order; refuses the third.
bool count_labels(const std::vector<CsvRecord>& records, std::size_t column, std::map<std::string, std::size_t>& counts,
                  std::string& problem) {
  for (std::size_t i = 1; i < records.size(); ++i) {
    const std::string& label = records[i].fields[column];
    ++counts[label];
    if (counts.size() > 2) {
      problem = "line " + std::to_string(records[i].line) + ": \"" + label + "\" is a third label; two are needed";
      return false;
    }
  }
  if (counts.size() == 2) return true;
  problem = "line " + std::to_string(records.back().line) + ": the file ends with fewer than two different labels";
  return false;
}

bool choose_positive(const std::map<std::string, std::size_t>& counts, const std::string& wanted, CsvPosts& out,
                     std::string& problem) {
  const auto& [first, first_count] = *counts.begin();
  const auto& [second, second_count] = *std::next(counts.begin());
  bool second_is_positive = second_count > first_count;
  if (!wanted.empty()) {
    if (wanted != first && wanted != second) {
      problem = "line 1: the labels are \"" + first + "\" and \"" + second + "\", none is \"" + wanted + "\"";
      return false;
    }
    second_is_positive = wanted == second;
  } else if (sounds_like_yes(first) != sounds_like_yes(second)) {
    second_is_positive = sounds_like_yes(second);
  }
  out.positive = second_is_positive ? second : first;
  out.negative = second_is_positive ? first : second;
  return true;
}

}  // namespace

bool read_csv_posts(std::string_view content, const CsvColumns& columns, CsvPosts& out, std::string& problem) {
  std::vector<CsvRecord> records;
  if (!read_csv(content, records, problem)) return false;
  if (records.size() < 2) {
    problem = "line 1: a head and at least one row are needed";
    return false;
  }
  std::size_t text_column = 0;
  std::size_t label_column = 0;
  std::size_t group_column = 0;
  if (!find_column(records.front(), columns.text, text_column, problem) ||
      !find_column(records.front(), columns.label, label_column, problem) ||
      (!columns.group.empty() && !find_column(records.front(), columns.group, group_column, problem))) {
    return false;
  }
  std::map<std::string, std::size_t> counts;
  if (!count_labels(records, label_column, counts, problem) ||
      !choose_positive(counts, columns.positive, out, problem)) {
    return false;
  }
  for (std::size_t i = 1; i < records.size(); ++i) {
    const CsvRecord& record = records[i];
    LabelledPost post;
    if (record.fields[text_column].empty() || !text::to_utf16(record.fields[text_column], post.text)) {
      problem = "line " + std::to_string(record.line) + ": the text is empty or not UTF-8";
      return false;
    }
    post.id = std::to_string(i);
    post.promotional = record.fields[label_column] == out.positive;
    post.from_corpus = true;
    post.set = "csv";
    out.groups.push_back(columns.group.empty() ? post.id : record.fields[group_column]);
    post.group = out.groups.back();
    out.posts.push_back(std::move(post));
  }
  return true;
}

}  // namespace tact::tools
