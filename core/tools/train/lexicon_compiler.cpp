#include "train/lexicon_compiler.h"

#include <sstream>

#include "base/sha256.h"

namespace tact::tools {
namespace {

bool read_classes(std::string_view list, features::ClassMask& out) {
  out = 0;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const int index = features::class_index(list.substr(0, comma));
    if (index < 0) return false;
    out |= features::ClassMask{1} << static_cast<unsigned>(index);
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return out != 0;
}

bool compile(const std::string& path, features::Lexicon& lexicon, DataFile& file, std::string& problem) {
  const std::optional<std::string> content = read_file(path);
  if (!content) {
    problem = "cannot read " + path;
    return false;
  }
  file.sha256 = base::to_hex(base::sha256(std::as_bytes(std::span(*content))));
  file.licence = "MIT";
  text::Analyzer analyzer;
  text::Analysis analysis;
  std::u16string entry;
  std::istringstream lines(*content);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    const std::size_t tab = line.find('\t');
    features::ClassMask classes = 0;
    const bool readable = tab != std::string::npos && text::to_utf16(std::string_view(line).substr(0, tab), entry) &&
                          read_classes(std::string_view(line).substr(tab + 1), classes);
    if (readable) analyzer.analyze(entry, analysis);
    if (!readable || !lexicon.add(analysis, classes)) {
      problem = path + ":" + std::to_string(number) + ": no lexicon entry";
      return false;
    }
    ++file.posts;
  }
  lexicon.build_table();
  return true;
}

}  // namespace

bool compile_lexicons(const std::string& folder, features::Lexicons& out, std::vector<DataFile>& files,
                      std::string& problem) {
  DataFile english;
  DataFile french;
  english.name = "en.tsv";
  french.name = "fr.tsv";
  if (!compile(folder + "/en.tsv", out.english, english, problem) ||
      !compile(folder + "/fr.tsv", out.french, french, problem)) {
    return false;
  }
  files.push_back(english);
  files.push_back(french);
  return true;
}

}  // namespace tact::tools
