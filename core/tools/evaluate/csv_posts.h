#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "labelled_post.h"

namespace tact::tools {

/// Which columns of a CSV file are what. `group` may be empty: every row is then a group of its own. `positive` may be
/// empty: it is then guessed.
struct CsvColumns {
  std::string text = "text";
  std::string label = "label";
  std::string group;
  std::string positive;
};

/// Labelled texts of a CSV file. `promotional` of a post says that its label is `positive`.
struct CsvPosts {
  std::vector<LabelledPost> posts;
  std::vector<std::string> groups;  ///< one a post
  std::string positive;
  std::string negative;
};

/// Reads posts with a label that has two values. Without `positive`, the value that sounds like a yes counts as such
/// ("1", "true", "yes", "promotional", …), and where neither or both do, the more frequent one. False with one sentence
/// that names the line when the file is no CSV, a column is missing, a text is empty or not UTF-8, or there are not
/// exactly two labels.
[[nodiscard]] bool read_csv_posts(std::string_view content, const CsvColumns& columns, CsvPosts& out,
                                  std::string& problem);

}  // namespace tact::tools
