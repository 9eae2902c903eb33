#include "archive/html_text.h"

#include <algorithm>
#include <array>

namespace tact::archive {
namespace {

constexpr std::array<std::string_view, 21> kLineBlocks = {"div", "li", "ul", "ol", "blockquote", "h1",     "h2",
                                                          "h3",  "h4", "h5", "h6", "tr",         "table",  "section",
                                                          "pre", "dl", "dt", "dd", "article",    "header", "footer"};

char lower_ascii(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_name_byte(char c) noexcept {
  const char lower = lower_ascii(c);
  return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
}

bool is_html_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// One tag, comment or declaration at the start of a text; length 0 when the "<" is a character.
struct Tag {
  std::string name;  ///< lower case; empty for comments and declarations
  bool closing = false;
  std::string_view attributes;
  std::size_t length = 0;
};

std::size_t tag_end(std::string_view html) noexcept {
  char quote = '\0';
  for (std::size_t at = 1; at < html.size(); ++at) {
    const char c = html[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (c == '>') {
      return at + 1;
    } else if ((c == '"' || c == '\'') && html[at - 1] == '=') {
      quote = c;
    }
  }
  return html.size();
}

Tag read_tag(std::string_view html) {
  Tag tag;
  if (html.starts_with("<!--")) {
    const std::size_t end = html.find("-->", 4);
    tag.length = end == std::string_view::npos ? html.size() : end + 3;
    return tag;
  }
  std::size_t at = 1;
  tag.closing = html.size() > 1 && html[1] == '/';
  if (tag.closing) ++at;
  const bool begins = at < html.size() && is_name_byte(html[at]) && html[at] > '9';
  while (begins && at < html.size() && is_name_byte(html[at])) tag.name.push_back(lower_ascii(html[at++]));
  const bool declaration = html.size() > 1 && (html[1] == '!' || html[1] == '?');
  if (tag.name.empty() && !declaration) return tag;
  tag.length = tag_end(html);
  tag.attributes = html.substr(std::min(at, tag.length), tag.length - std::min(at, tag.length));
  return tag;
}

/// Folds blanks and keeps line breaks apart from them.
class TextFolder {
 public:
  void words(std::string_view text) {
    for (const char c : text) {
      if (is_html_blank(c)) {
        blank_ = true;
        continue;
      }
      flush();
      out_.push_back(c);
    }
  }
  /// At least so many line breaks before the next word; none before the first.
  void breaks(std::size_t count) { breaks_ = std::max(breaks_, count); }
  void line_break() { ++breaks_; }
  std::string take() { return std::move(out_); }

 private:
  void flush() {
    if (breaks_ > 0 && !out_.empty()) {
      out_.append(std::min<std::size_t>(breaks_, 3), '\n');
    } else if (blank_ && !out_.empty()) {
      out_.push_back(' ');
    }
    breaks_ = 0;
    blank_ = false;
  }
  std::string out_;
  std::size_t breaks_ = 0;
  bool blank_ = false;
};

void apply_tag(const Tag& tag, TextFolder& folder) {
  if (tag.name == "br") {
    folder.line_break();
  } else if (tag.name == "p") {
    folder.breaks(2);
  } else if (std::find(kLineBlocks.begin(), kLineBlocks.end(), tag.name) != kLineBlocks.end()) {
    folder.breaks(1);
  }
}

bool bears_class(std::string_view attributes, std::string_view class_name) noexcept {
  for (std::size_t at = attributes.find(class_name); at != std::string_view::npos;
       at = attributes.find(class_name, at + 1)) {
    const char before = at == 0 ? '\0' : attributes[at - 1];
    const std::size_t end = at + class_name.size();
    const char after = end < attributes.size() ? attributes[end] : '\0';
    const bool begins = before == '"' || before == '\'' || before == ' ' || before == '=';
    const bool ends = after == '"' || after == '\'' || after == ' ' || after == '>' || after == '\0';
    if (begins && ends && attributes.substr(0, at).find("class") != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

std::string html_to_text(std::string_view html) {
  TextFolder folder;
  while (!html.empty()) {
    const std::size_t mark = html.find('<');
    if (mark != 0) {
      folder.words(decode_entities(html.substr(0, mark)));
      html.remove_prefix(std::min(mark, html.size()));
      continue;
    }
    const Tag tag = read_tag(html);
    if (tag.length == 0) {
      folder.words("<");
      html.remove_prefix(1);
      continue;
    }
    html.remove_prefix(tag.length);
    if (!tag.closing && (tag.name == "script" || tag.name == "style")) {
      html.remove_prefix(std::min(html.find("</"), html.size()));
      continue;
    }
    apply_tag(tag, folder);
  }
  return folder.take();
}

std::string_view inner_html(std::string_view html, std::string_view class_name, std::size_t* begin) {
  if (begin != nullptr) *begin = std::string_view::npos;
  std::string wanted;
  std::size_t start = 0;
  int depth = 0;
  for (std::size_t at = html.find('<'); at != std::string_view::npos && at < html.size(); at = html.find('<', at)) {
    const Tag tag = read_tag(html.substr(at));
    const std::size_t next = at + std::max<std::size_t>(tag.length, 1);
    if (depth == 0) {
      if (!tag.closing && !tag.name.empty() && bears_class(tag.attributes, class_name)) {
        if (begin != nullptr) *begin = at;
        wanted = tag.name;
        start = next;
        depth = 1;
      }
    } else if (tag.name == wanted) {
      depth += tag.closing ? -1 : 1;
      if (depth == 0) return html.substr(start, at - start);
    }
    at = next;
  }
  return depth == 0 ? std::string_view() : html.substr(start);
}

}  // namespace tact::archive
