#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "features/annotation.h"
#include "features/extract.h"
#include "tact/classifier.h"
#include "text/analysis.h"

namespace tact::test {

/// Path of a file of the repository.
inline std::string repository_file(const std::string& name) { return std::string(TACT_SOURCE_DIR) + "/" + name; }

inline std::string read_all(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
}

inline std::u16string utf16(const std::string& text) {
  std::u16string out;
  (void)text::to_utf16(text, out);
  return out;
}

/// The committed model's bytes, read once.
inline const std::string& model_bytes() {
  static const std::string bytes = read_all(repository_file("core/model/posts.model"));
  return bytes;
}

inline Classifier open_model() {
  Result<Classifier> opened = Classifier::open(std::as_bytes(std::span(model_bytes())));
  return std::move(opened.value());
}

/// Analysis, annotation and features of one text with small lexicons of its own.
struct Reading {
  features::Lexicons lexicons;
  features::OwnNames own;
  text::Analyzer analyzer;
  std::u16string source;
  text::Analysis analysis;
  features::Annotation annotation;
  features::FeatureVector features;

  void know(const std::string& entry, const char* word_class, bool french = false) {
    text::Analysis tokens;
    const std::u16string text = utf16(entry);
    analyzer.analyze(text, tokens);
    const auto mask = features::ClassMask{1} << static_cast<unsigned>(features::class_index(word_class));
    (void)(french ? lexicons.french : lexicons.english).add(tokens, mask);
  }
  void read(const std::string& text, const Context& context = {}) {
    lexicons.english.build_table();
    lexicons.french.build_table();
    source = utf16(text);
    analyzer.analyze(source, analysis);
    annotation.left_out.assign(analysis.tokens.size(), 0);
    annotation.begin = 0;
    annotation.end = analysis.tokens.size();
    features::annotate(analysis, lexicons, own, annotation);
    features::extract(analysis, annotation, context, features);
  }
  [[nodiscard]] int count(int dense) const { return features.dense[static_cast<std::size_t>(dense)]; }
  [[nodiscard]] int signal(features::Signal signal) const { return count(features::dense_signal(signal)); }
  [[nodiscard]] int word_class(const char* name, int region = features::kRegionAll) const {
    return count(features::dense_class(region, features::class_index(name)));
  }
};

}  // namespace tact::test
