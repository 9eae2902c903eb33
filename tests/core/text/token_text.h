#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace tact::text::testing {

inline std::u16string wide(std::string_view utf8) {
  std::u16string out;
  if (!to_utf16(utf8, out)) out = u"not UTF-8";
  return out;
}

/// An analysis together with the text it points into.
struct Read {
  std::u16string source;
  Analysis analysis;

  explicit Read(std::u16string text) : source(std::move(text)) { Analyzer().analyze(source, analysis); }
  explicit Read(std::string_view utf8) : Read(wide(utf8)) {}

  [[nodiscard]] std::string text(Span span) const {
    return to_utf8(std::u16string_view(source).substr(static_cast<std::size_t>(span.start),
                                                      static_cast<std::size_t>(span.end - span.start)));
  }
  [[nodiscard]] std::string norm(const Token& token) const { return to_utf8(analysis.norm(token)); }
};

/// The texts of all tokens, in order.
inline std::vector<std::string> tokens(std::string_view utf8) {
  const Read read(utf8);
  std::vector<std::string> out;
  for (const Token& token : read.analysis.tokens) out.push_back(read.text(token.span));
  return out;
}

/// The texts of the tokens of one type, in order.
inline std::vector<std::string> only(TokenType type, std::string_view utf8) {
  const Read read(utf8);
  std::vector<std::string> out;
  for (const Token& token : read.analysis.tokens) {
    if (token.type == type) out.push_back(read.text(token.span));
  }
  return out;
}

/// The norms of the tokens of one type, in order.
inline std::vector<std::string> norms(TokenType type, std::string_view utf8) {
  const Read read(utf8);
  std::vector<std::string> out;
  for (const Token& token : read.analysis.tokens) {
    if (token.type == type) out.push_back(read.norm(token));
  }
  return out;
}

/// Whether the text is one token of the type.
inline bool is_one(TokenType type, std::string_view utf8) {
  const Read read(utf8);
  return read.analysis.tokens.size() == 1 && read.analysis.tokens[0].type == type &&
         read.text(read.analysis.tokens[0].span) == utf8;
}

/// The texts of the sentences, in order.
inline std::vector<std::string> sentences(std::string_view utf8) {
  const Read read(utf8);
  std::vector<std::string> out;
  for (const Span span : read.analysis.sentences) out.push_back(read.text(span));
  return out;
}

using Strings = std::vector<std::string>;

}  // namespace tact::text::testing
