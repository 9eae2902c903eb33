#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tact/classifier.h"

namespace tact::tools {

/// One labelled post of core/corpus, ../shared/real or ../shared/benchmark.
struct LabelledPost {
  std::string id;
  std::u16string text;
  Context context;
  Profile profile;
  Kind kind = Kind::conversation;
  std::optional<bool> promotional;  ///< none where the annotators disagree: never scored
  bool unclear = false;
  bool hard = false;
  bool from_corpus = false;
  bool source_in_real = true;
  std::string language;  ///< "en" or "fr", as labelled
  std::string set;       ///< file name for the corpus, else the row's `set`
  std::string group;     ///< trade or author: never split between training and held-out rows
};

/// A file that was read: for the model's header.
struct DataFile {
  std::string name;
  std::string sha256;
  std::size_t posts = 0;
  std::string licence;
};

/// Appends the rows of a JSON Lines file. False with a reason when the file cannot be read or a row is broken.
[[nodiscard]] bool read_posts(const std::string& path, std::vector<LabelledPost>& posts, DataFile& file,
                              std::string& problem);

/// A whole file as bytes; none when it cannot be read.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path);
/// Writes a whole file. False when it cannot be written to its end.
[[nodiscard]] bool write_file(const std::string& path, const std::string& bytes);
/// Files of a folder with an ending, sorted by name; empty when there is no such folder.
[[nodiscard]] std::vector<std::string> list_files(const std::string& folder, std::string_view ending);

}  // namespace tact::tools
