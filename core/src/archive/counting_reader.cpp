#include "archive/counting_reader.h"

#include "archive/post_id.h"
#include "archive/timestamp.h"
#include "archive/utf8.h"

namespace tact::archive {

ErrorCode CountingReader::feed(std::span<const std::byte> bytes, std::vector<ArchivedPost>& out) {
  if (ended_ && !failed_) fail("after the end");
  if (!failed_) read(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()), out);
  return failed_ ? ErrorCode::bad_archive : ErrorCode::ok;
}

ErrorCode CountingReader::finish(std::vector<ArchivedPost>& out) {
  if (!failed_ && !ended_) end(out);
  ended_ = true;
  return failed_ ? ErrorCode::bad_archive : ErrorCode::ok;
}

void CountingReader::fail(std::string where) {
  failed_ = true;
  detail_ = std::move(where);
}

void CountingReader::take(Outcome outcome, ArchivedPost&& post, std::vector<ArchivedPost>& out) {
  if (outcome == Outcome::broken || (outcome == Outcome::post && (post.at < 0 || post.at > kLastMoment))) {
    ++counts_.broken;
    return;
  }
  if (outcome == Outcome::post) post.text = clean_text(post.text);
  if (outcome == Outcome::passed_over || post.text.empty()) {
    ++counts_.passed_over;
    return;
  }
  if (post.id.empty()) post.id = id_from_content(post.at, post.text);
  if (post.text.size() > kMaxTextBytes) post.text = clean_text(head_of(post.text, kMaxTextBytes));
  ++counts_.posts;
  out.push_back(std::move(post));
}

}  // namespace tact::archive
