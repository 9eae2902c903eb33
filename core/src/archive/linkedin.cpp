// LinkedIn: Shares.csv (Date, ShareLink, ShareCommentary, SharedUrl, MediaUrl, Visibility) and Comments.csv (Date,
// Link, Message). Dates are UTC.
#include <string>
#include <string_view>

#include "archive/formats.h"
#include "archive/json_member.h"
#include "archive/post_id.h"
#include "archive/table_reader.h"
#include "archive/timestamp.h"

namespace tact::archive {
namespace {

constexpr std::string_view kLineJoint = "\"\n\"";

/// LinkedIn quotes each line of a commentary by itself before it quotes the whole as a field.
std::string join_quoted_lines(std::string_view text) {
  std::string joined;
  joined.reserve(text.size());
  bool by_lines = false;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with(kLineJoint)) {
      joined.push_back('\n');
      at += kLineJoint.size();
      by_lines = true;
    } else if (text.substr(at).starts_with("\"\"")) {
      joined.push_back('"');
      at += 2;
    } else if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
      ++at;
    } else {
      joined.push_back(text[at++]);
    }
  }
  if (by_lines && joined.starts_with('"')) joined.erase(0, 1);
  if (by_lines && joined.ends_with('"')) joined.pop_back();
  return joined;
}

std::string without_returns(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\r' || at + 1 == text.size() || text[at + 1] != '\n') out.push_back(text[at]);
  }
  return out;
}

/// The number in ".../feed/update/urn%3Ali%3Ashare%3A7012345678901234567".
std::string_view trailing_number(std::string_view link) noexcept {
  link = last_segment(link);
  const std::size_t before = link.find_last_not_of("0123456789");
  const std::string_view number = before == std::string_view::npos ? link : link.substr(before + 1);
  return number.size() >= 10 ? number : std::string_view();
}

bool read_utc(std::string_view text, ArchivedPost& post) noexcept {
  Timestamp time;
  if (!parse_any_time(text, time)) return false;
  post.at = time.at;
  return true;
}

Outcome read_share(const TableRow& row, ArchivedPost& post) {
  if (!read_utc(row.field(0), post)) return Outcome::broken;
  post.text = join_quoted_lines(without_returns(row.field(1)));
  post.id = id_from_own(trailing_number(row.field(2)));
  append_link(post.text, row.field(3));
  return Outcome::post;
}

Outcome read_linkedin_comment(const TableRow& row, ArchivedPost& post) {
  if (!read_utc(row.field(0), post)) return Outcome::broken;
  post.reply = true;
  post.text = row.field(1);
  return Outcome::post;
}

}  // namespace

std::unique_ptr<ArchiveReader> make_linkedin_shares_reader() {
  TableShape shape;
  shape.columns = {"Date", "ShareCommentary", "ShareLink", "SharedUrl"};
  shape.required = 2;
  shape.function = read_share;
  shape.blank.network = Network::linkedin;
  return make_table_reader(std::move(shape));
}

std::unique_ptr<ArchiveReader> make_linkedin_comments_reader() {
  TableShape shape;
  shape.columns = {"Date", "Message"};
  shape.required = 2;
  shape.style.backslash_quotes = true;
  shape.function = read_linkedin_comment;
  shape.blank.network = Network::linkedin;
  return make_table_reader(std::move(shape));
}

}  // namespace tact::archive
