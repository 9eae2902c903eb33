#pragma once

#include <string>
#include <string_view>

namespace tact::archive {

/// Replaces the entities of HTML ("&amp;", "&eacute;", "&#39;", "&#x2019;"), once; what is none stays.
[[nodiscard]] std::string decode_entities(std::string_view text);

/// Words of a piece of HTML: paragraphs as blank lines, <br> and other blocks as line breaks, blanks as browsers fold
/// them, without comments, scripts and styles. Any text is taken; malformed tags count as text or end with the text.
[[nodiscard]] std::string html_to_text(std::string_view html);

/// What stands between the tag that bears `class_name` and its end tag, nested elements of its kind included; empty
/// when there is none. `begin`, if given, is where that tag begins (npos when there is none).
[[nodiscard]] std::string_view inner_html(std::string_view html, std::string_view class_name,
                                          std::size_t* begin = nullptr);

}  // namespace tact::archive
