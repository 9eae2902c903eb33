// Google+ by Takeout: "Google+ Stream/Posts/20140630 - The parameter map.json" or ".html", one post a file.
#include <string>
#include <string_view>

#include "archive/formats.h"
#include "archive/html_text.h"
#include "archive/json_reader.h"
#include "archive/post_id.h"
#include "archive/timestamp.h"

namespace tact::archive {
namespace {

Outcome read_google_plus(const json& record, ArchivedPost& post) {
  Timestamp time;
  if (!parse_iso_time(text_member(record, "creationTime"), time)) return Outcome::broken;
  post.at = time.at;
  std::string_view address = text_member(record, "url");
  if (address.empty()) address = text_member(record, "resourceName");
  post.id = id_from_own(last_segment(address));
  post.quote = has_member(record, "resharedPost");
  post.text = html_to_text(text_member(record, "content"));
  if (const json* link = member(record, "link"); link != nullptr && !post.quote) {
    append_link(post.text, text_member(*link, "url"));
  }
  return Outcome::post;
}

/// "2014-06-30 14:04:00+0000": a page says when before it says what.
bool find_moment(std::string_view html, Timestamp& time, std::size_t& at) {
  constexpr std::size_t kShortest = 19;
  for (std::size_t i = html.find(">"); i != std::string_view::npos; i = html.find(">", i + 1)) {
    const std::string_view words = html.substr(i + 1, html.substr(i + 1, 40).find('<'));
    if (words.size() < kShortest || words[4] != '-' || !parse_iso_time(words, time)) continue;
    at = i;
    return true;
  }
  return false;
}

/// Address of the tag that ends at `end`.
std::string_view href_before(std::string_view html, std::size_t end) {
  const std::size_t begin = html.rfind('<', end);
  if (begin == std::string_view::npos) return {};
  std::string_view tag = html.substr(begin, end - begin);
  const std::size_t href = tag.find("href=\"");
  if (href == std::string_view::npos) return {};
  tag.remove_prefix(href + 6);
  return tag.substr(0, tag.find('"'));
}

class GooglePlusPage final : public CountingReader {
 protected:
  void read(std::string_view bytes, std::vector<ArchivedPost>& /*out*/) override {
    if (page_.size() + bytes.size() > kMaxRecordBytes) {
      fail_at_byte(kMaxRecordBytes);
      return;
    }
    page_.append(bytes);
    const std::size_t first = page_.find_first_not_of("\xef\xbb\xbf \t\r\n");
    if (first != std::string::npos && page_[first] != '<') fail_at_byte(first);
  }

  void end(std::vector<ArchivedPost>& out) override {
    const std::string_view page(page_);
    Timestamp time;
    std::size_t moment = 0;
    if (page.find("</html>") == std::string_view::npos || !find_moment(page, time, moment)) {
      fail_at_byte(page_.size());
      return;
    }
    std::string_view content = inner_html(page, "main-content");
    ArchivedPost post;
    post.at = time.at;
    post.is_local = time.is_local;
    post.id = id_from_own(last_segment(href_before(page, moment)));
    std::size_t attribution = 0;
    (void)inner_html(page, "reshare-attribution", &attribution);
    post.quote = attribution != std::string_view::npos;
    // Somebody else's words may stand in the same element, below the line that names them.
    if (post.quote) {
      std::size_t begin = 0;
      (void)inner_html(content, "reshare-attribution", &begin);
      content = content.substr(0, begin);
    }
    post.text = html_to_text(content);
    take(Outcome::post, std::move(post), out);
  }

 private:
  std::string page_;
};

}  // namespace

std::unique_ptr<ArchiveReader> make_google_plus_json_reader() {
  JsonLayout layout;
  layout.is_list = [](std::string_view) { return false; };
  layout.is_record = [](std::string_view) { return true; };
  return make_json_reader(std::move(layout), read_google_plus, ArchivedPost{});
}

std::unique_ptr<ArchiveReader> make_google_plus_html_reader() { return std::make_unique<GooglePlusPage>(); }

}  // namespace tact::archive
