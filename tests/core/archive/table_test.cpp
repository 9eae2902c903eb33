#include "archive/archive_text.h"

namespace tact::archive::test {
namespace {

ArchiveOptions columns(const std::string& text, const std::string& time) {
  ArchiveOptions options;
  options.text_column = text;
  options.time_column = time;
  return options;
}

ArchiveResult read_table(const std::string& file, const ArchiveOptions& options = columns("text", "date")) {
  return read_archive(ArchiveFormat::csv, file, options);
}

std::string utf16(const std::string& ascii, bool little) {
  std::string out = little ? "\xff\xfe" : "\xfe\xff";
  for (const char c : ascii) {
    if (!little) out.push_back('\0');
    out.push_back(c);
    if (little) out.push_back('\0');
  }
  return out;
}

}  // namespace

TEST_CASE("a table: quoted line breaks, doubled quotes, every delimiter, every line end") {
  for (const std::string delimiter : {",", ";", "\t", "|"}) {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
      const std::string file =
          "\xef\xbb\xbf"
          "Date" +
          delimiter + "Text" + end + "2026-11-26 14:05" + delimiter + "\"Pain, \"\"frais\"\";" + end + "dès 7 h\"" +
          end + end + "2026-11-27T08:00:00Z" + delimiter + "second" + end;
      const ArchiveResult read = read_table(file);
      CHECK(read.code == ErrorCode::ok);
      REQUIRE(read.posts.size() == 2);
      CHECK(read.posts[0].text == "Pain, \"frais\";\ndès 7 h");
      CHECK(read.posts[0].is_local);
      CHECK(read.posts[0].at == 1'795'701'900'000);
      CHECK_FALSE(read.posts[1].is_local);
      check_every_cut(ArchiveFormat::csv, file, true, columns("text", "date"));
    }
  }
}

TEST_CASE("a table: network, id and reply columns, and what they fall back to") {
  ArchiveOptions options = columns("Message", "Quand");
  options.network_column = "Réseau";
  options.id_column = "No";
  options.reply_column = "Réponse";
  options.network = Network::linkedin;
  const ArchiveResult read = read_table(
      "Quand;Message;Réseau;No;Réponse\n1760000000;a;Facebook;17;oui\n1760000000000;b;;https://x.example/1;non\n"
      "2026/11/26;c;Twitter;;Vrai\n26 novembre;d;X;;\n;;;;\n",
      options);
  REQUIRE(read.posts.size() == 3);
  CHECK(one_line(read.posts[0]) == "17|1760000000000|facebook|reply|a");
  CHECK(read.posts[1].network == Network::linkedin);
  CHECK(read.posts[1].id.size() == 20);
  CHECK_FALSE(read.posts[1].reply);
  CHECK(read.posts[2].network == Network::x);
  CHECK(read.posts[2].reply);
  CHECK(read.counts.broken == 1);
  CHECK(read.counts.passed_over == 1);
}

TEST_CASE("a table: stray quotes, missing and surplus fields") {
  const ArchiveResult read = read_table(
      "date,text\n2026-11-26,5\" pipe\n2026-11-26,\"He said \"yes\" to me\"\n2026-11-26\n2026-11-26,a,b\n"
      "2026-11-26,c,,\n2026-11-26,\"d\" \n");
  REQUIRE(read.posts.size() == 4);
  CHECK(read.posts[0].text == "5\" pipe");
  CHECK(read.posts[1].text == "He said \"yes\" to me");
  CHECK(read.posts[2].text == "c");
  CHECK(read.posts[3].text == "d");
  CHECK(read.counts.broken == 1);
  CHECK(read.counts.passed_over == 1);
}

TEST_CASE("a table: UTF-16, Windows-1252 and the delimiter's own line") {
  for (const bool little : {true, false}) {
    const ArchiveResult read = read_table(utf16("date,text\r\n2026-11-26,bon\r\n", little));
    REQUIRE(read.posts.size() == 1);
    CHECK(read.posts[0].text == "bon");
  }
  const ArchiveResult old = read_table("date;text\n2026-11-26;caf\xe9 \x85 5 \x80\n");
  CHECK(old.posts.at(0).text == "café … 5 €");
  const ArchiveResult excel = read_table("sep=;\r\ndate;text\r\n2026-11-26;a,b\r\n");
  CHECK(excel.posts.at(0).text == "a,b");
  CHECK(read_table("sep=;\r\ndate;text\r\n2026-11-26;\"a").detail == "line 3");
}

TEST_CASE("a table: a wrong header names its line, a cut one too") {
  CHECK(read_table("when,what\n1,2\n").detail == "line 1");
  CHECK(read_table("").detail == "line 1");
  CHECK(read_table("date,text").code == ErrorCode::ok);
  CHECK(read_table("date,text,more\n2026-11-26,a,b\n2026-11-27,c").detail == "line 3");
  CHECK(read_table("date,text\n2026-11-26,\"a\nb\n").detail == "line 2");
  CHECK_FALSE(open_archive(ArchiveFormat::csv, columns("text", "")).ok());
  CHECK(open_archive(ArchiveFormat::csv, columns("", "date")).error().code == ErrorCode::bad_argument);
}

TEST_CASE("LinkedIn: commentaries that were quoted line by line") {
  const std::string file =
      "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n"
      "2025-05-18 04:35:32,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7012345678901234567,"
      "\"Open house \"\"\"\"Saturday\"\"\"\"\"\"\r\n\"\"\"\"\r\n\"\"Free "
      "\"\"\"\"bread\"\"\"\"!\",https://pain.example/,,MEMBER_NETWORK\r\n"
      "2025-05-19 04:35:32 UTC,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7012345678901234568,"
      "\"Plain, \"\"quoted\"\" text\",,,MEMBER_NETWORK\r\n2025-05-20 04:35:32,https://l.example/1,,,,\r\n";
  const ArchiveResult read = read_archive(ArchiveFormat::linkedin_shares, file);
  REQUIRE(read.posts.size() == 2);
  CHECK(read.posts[0].id == "7012345678901234567");
  CHECK(read.posts[0].at == 1'747'542'932'000);
  CHECK_FALSE(read.posts[0].is_local);
  CHECK(read.posts[0].text == "Open house \"Saturday\"\n\nFree \"bread\"!\nhttps://pain.example/");
  CHECK(read.posts[1].text == "Plain, \"quoted\" text");
  CHECK(read.counts.passed_over == 1);
  check_every_cut(ArchiveFormat::linkedin_shares, file, true);
}

TEST_CASE("LinkedIn: comments, with quotes after backslashes") {
  const ArchiveResult read = read_archive(
      ArchiveFormat::linkedin_comments,
      "Date,Link,Message\n2025-05-18 04:35:32,https://l.example/1,\"She said \\\"oui\\\"\nand \"\"left\"\"\"\n"
      "2025-05-18 04:36:00,https://l.example/1,merci\n");
  REQUIRE(read.posts.size() == 2);
  CHECK(read.posts[0].text == "She said \"oui\"\nand \"left\"");
  CHECK(read.posts[0].reply);
  CHECK(read.posts[0].id != read.posts[1].id);
}

TEST_CASE("Reddit: posts with title, body and link; comments; what was deleted is passed over") {
  const ArchiveResult posts =
      read_archive(ArchiveFormat::reddit_posts,
                   "id,permalink,date,ip,subreddit,gildings,title,url,body\n"
                   "1abc,https://www.reddit.com/r/bread/comments/1abc/rye/,2025-05-18 04:35:32 UTC,,bread,0,Rye,"
                   "https://www.reddit.com/r/bread/comments/1abc/rye/,\"It &gt; wheat\"\n"
                   "1abd,p,2025-05-18 04:35:33 UTC,,bread,0,Our shop,https://pain.example/,\n"
                   "1abe,p,never,,bread,0,t,,\n");
  REQUIRE(posts.posts.size() == 2);
  CHECK(one_line(posts.posts[0]) == "1abc|1747542932000|reddit||Rye\n\nIt > wheat");
  CHECK(posts.posts[1].text == "Our shop\nhttps://pain.example/");
  CHECK(posts.counts.broken == 1);
  const ArchiveResult comments = read_archive(ArchiveFormat::reddit_comments,
                                              "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n"
                                              "k1,p,2025-05-18 04:35:32 UTC,,bread,0,l,,yes,\n"
                                              "k2,p,2025-05-18 04:35:32 UTC,,bread,0,l,,[removed],\n");
  REQUIRE(comments.posts.size() == 1);
  CHECK(comments.posts[0].reply);
  CHECK(comments.counts.passed_over == 1);
}

}  // namespace tact::archive::test
