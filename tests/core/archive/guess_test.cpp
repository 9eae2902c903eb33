#include "archive/archive_text.h"
#include "archive/car_fixture.h"

namespace tact::archive::test {
namespace {

std::string guess(const std::string& path, const std::string& head) {
  ArchiveFormat format{};
  return guess_archive(path, archive_bytes(head), format) ? std::string(archive_format_name(format)) : "none";
}

}  // namespace

TEST_CASE("archives are known by their names and first bytes") {
  CHECK(guess("twitter-2026/data/tweets.js", "window.YTD.tweets.part0 = [\n {") == "x");
  CHECK(guess("data\\tweet.js", "window.YTD.tweet.part0 = [ {") == "x");
  CHECK(guess("data/like.js", "window.YTD.like.part0 = [ {") == "none");
  CHECK(guess("data/note-tweet.js", "window.YTD.note_tweet.part0 = [ {") == "none");
  CHECK(guess("outbox.json", "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"orderedItems\":[") ==
        "mastodon");
  CHECK(guess("repo.car", CarFixture().record({{"a", 1}}).file()) == "bluesky");
  CHECK(guess("download", CarFixture().record({{"a", 1}}).file()) == "bluesky");
  CHECK(guess("Takeout/Google+ Stream/Posts/20140630 - Pain.html", "<!DOCTYPE html><html>") == "google_plus_html");
  CHECK(guess("Takeout/Google+ Stream/Posts/20140630 - Pain.json",
              "{\"url\":\"https://plus.google.com/1\",\"creationTime\":\"2014\"") == "google_plus_json");
  CHECK(guess("posts.ndjson", "{\"text\":\"a\"}\n") == "ndjson");
  CHECK(guess("posts.jsonl", "\n{\"text\":\"a\"}\n") == "ndjson");
}

TEST_CASE("Meta's files are told apart") {
  const std::string facebook =
      "[{\"timestamp\":1760000000,\"attachments\":[{\"data\":[{\"media\":{\"uri\":\"a\",\"creation_timestamp\":1}}]}]";
  const std::string instagram = "[{\"media\":[{\"uri\":\"media/posts/1.jpg\",\"creation_timestamp\":1760000000";
  CHECK(guess("your_facebook_activity/posts/your_posts_1.json", facebook) == "facebook");
  CHECK(guess("posts/your_posts__check_ins__photos_and_videos_1.json", facebook) == "facebook");
  CHECK(guess("comments_and_reactions/comments.json", "{\"comments_v2\":[{\"timestamp\":1,\"data\":[") == "facebook");
  CHECK(guess("likes_and_reactions_1.json", "[{\"timestamp\":1,\"data\":[{\"reaction\":{") == "none");
  CHECK(guess("your_instagram_activity/content/posts_1.json", instagram) == "instagram");
  CHECK(guess("content/reels.json", "{\"ig_reels_media\":[{\"media\":[{\"uri\":\"a\",\"creation_timestamp\":1") ==
        "instagram");
  CHECK(guess("saved_posts.json",
              "{\"saved_saved_media\":[{\"title\":\"a\",\"string_map_data\":{\"x\":{\"timestamp\":1") == "none");
  CHECK(guess("messages/inbox/lea/message_1.json", "{\"participants\":[],\"messages\":[{\"timestamp_ms\":1") == "none");
}

TEST_CASE("tables are known by their columns") {
  CHECK(guess("Shares.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n") == "linkedin_shares");
  CHECK(guess("Comments.csv", "Date,Link,Message\n2025") == "linkedin_comments");
  CHECK(guess("posts.csv", "id,permalink,date,ip,subreddit,gildings,title,url,body\n") == "reddit_posts");
  CHECK(guess("comments.csv", "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n") == "reddit_comments");
  CHECK(guess("posts.csv", "Date;Texte\n2026-11-26;bon\n") == "csv");
  CHECK(guess("notes.txt", "one, two\nthree") == "none");
  CHECK(guess("notes.csv", "one line without end") == "none");
}

TEST_CASE("nothing is guessed of other files") {
  for (const std::string& head :
       {std::string(), std::string("PK\x03\x04"), std::string("\x89PNG\r\n\x1a\n"), std::string("<html>"),
        std::string("{\"a\":1}"), std::string(1024, '\0'), std::string(1024, '\xff'), std::string("\xff\xfe")}) {
    CHECK(guess("file", head) == "none");
    CHECK(guess("", head) == "none");
    CHECK(guess("posts.csv", head) == "none");
  }
}

TEST_CASE("columns are guessed by name in both languages, else by what they hold") {
  std::vector<std::string> names;
  ArchiveOptions options;
  REQUIRE(guess_columns(archive_bytes("ID;Date de publication;Texte;Réseau;Réponse\n"), names, options));
  CHECK(names == std::vector<std::string>{"ID", "Date de publication", "Texte", "Réseau", "Réponse"});
  CHECK(options.time_column == "Date de publication");
  CHECK(options.text_column == "Texte");
  CHECK(options.network_column == "Réseau");
  CHECK(options.id_column == "ID");
  CHECK(options.reply_column == "Réponse");
  REQUIRE(guess_columns(archive_bytes("Post text (FR)\tPlatform\tScheduled at\tAuthor\n"), names, options));
  CHECK(options.text_column == "Post text (FR)");
  CHECK(options.network_column == "Platform");
  CHECK(options.time_column == "Scheduled at");
  CHECK(options.id_column.empty());
  REQUIRE(
      guess_columns(archive_bytes("A,B,C\nx,2026-11-26 14:05,\"Fresh rye bread, every morning\"\n"), names, options));
  CHECK(options.time_column == "B");
  CHECK(options.text_column == "C");
  CHECK_FALSE(guess_columns(archive_bytes("A,B,C"), names, options));
  CHECK_FALSE(guess_columns(archive_bytes("no table\n"), names, options));
  CHECK_FALSE(guess_columns(archive_bytes(""), names, options));
}

TEST_CASE("formats have names, and names formats") {
  for (int i = 0; i <= static_cast<int>(ArchiveFormat::ndjson); ++i) {
    ArchiveFormat found{};
    REQUIRE(archive_format_from_name(archive_format_name(static_cast<ArchiveFormat>(i)), found));
    CHECK(static_cast<int>(found) == i);
  }
  ArchiveFormat found{};
  CHECK_FALSE(archive_format_from_name("", found));
  CHECK(archive_format_name(static_cast<ArchiveFormat>(99)).empty());
}

}  // namespace tact::archive::test
