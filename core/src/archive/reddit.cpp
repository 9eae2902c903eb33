// Reddit: posts.csv (id, permalink, date, ip, subreddit, gildings, title, url, body) and comments.csv (id, permalink,
// date, ip, subreddit, gildings, link, parent, body, media). Dates are "2025-05-18 04:35:32 UTC".
#include <string>
#include <string_view>

#include "archive/formats.h"
#include "archive/html_text.h"
#include "archive/json_member.h"
#include "archive/post_id.h"
#include "archive/table_reader.h"
#include "archive/timestamp.h"

namespace tact::archive {
namespace {

bool read_reddit_row(const TableRow& row, ArchivedPost& post) {
  Timestamp time;
  if (!parse_any_time(row.field(0), time)) return false;
  post.at = time.at;
  post.id = id_from_own(row.field(1));
  return true;
}

bool is_gone(std::string_view body) noexcept { return body == "[deleted]" || body == "[removed]"; }

Outcome read_reddit_post(const TableRow& row, ArchivedPost& post) {
  if (!read_reddit_row(row, post)) return Outcome::broken;
  const std::string_view body = row.field(3);
  post.text = row.field(2);
  if (!body.empty() && !is_gone(body)) post.text.append(post.text.empty() ? "" : "\n\n").append(decode_entities(body));
  // A post of words has its own address there.
  const std::string_view url = row.field(4);
  if (url.find("/comments/") == std::string_view::npos) append_link(post.text, url);
  return Outcome::post;
}

Outcome read_reddit_comment(const TableRow& row, ArchivedPost& post) {
  if (!read_reddit_row(row, post)) return Outcome::broken;
  if (is_gone(row.field(2))) return Outcome::passed_over;
  post.reply = true;
  post.text = decode_entities(row.field(2));
  return Outcome::post;
}

}  // namespace

std::unique_ptr<ArchiveReader> make_reddit_posts_reader() {
  TableShape shape;
  shape.columns = {"date", "id", "title", "body", "url"};
  shape.required = 3;
  shape.function = read_reddit_post;
  shape.blank.network = Network::reddit;
  return make_table_reader(std::move(shape));
}

std::unique_ptr<ArchiveReader> make_reddit_comments_reader() {
  TableShape shape;
  shape.columns = {"date", "id", "body"};
  shape.required = 3;
  shape.function = read_reddit_comment;
  shape.blank.network = Network::reddit;
  return make_table_reader(std::move(shape));
}

}  // namespace tact::archive
