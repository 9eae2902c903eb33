#include "peers/fasttext.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "peers/program.h"

using namespace tact::tools;

namespace {

namespace fs = std::filesystem;

/// Puts a program called fasttext in front on PATH for as long as it lives.
class FakeFastText {
 public:
  explicit FakeFastText(const char* script) {
    std::string pattern = (fs::temp_directory_path() / "tact-fake-").string() + std::string(6, 'X');
    folder_ = mkdtemp(pattern.data());
    path_ = std::getenv("PATH");
    if (script != nullptr) {
      const fs::path program = folder_ / "fasttext";
      std::ofstream(program) << "#!/bin/sh\n" << script;
      fs::permissions(program, fs::perms::owner_all);
    }
    setenv("PATH", (folder_.string() + (script != nullptr ? ":" + path_ : "")).c_str(), 1);
  }
  ~FakeFastText() {
    setenv("PATH", path_.c_str(), 1);
    fs::remove_all(folder_);
  }

 private:
  fs::path folder_;
  std::string path_;
};

/// Learns nothing: "sale" is promotional, all else is not.
constexpr const char* kScript =
    "if [ \"$1\" = supervised ]; then grep -q '^__label__promotional big sale' \"$3\" || exit 1; : > \"$5.bin\"; exit; "
    "fi\n"
    "[ -f \"$2\" ] && awk '{ print /sale/ ? \"__label__promotional 0.9\" : \"__label__value 0.8\" }' \"$3\"\n";

}  // namespace

TEST_CASE("a text becomes one line that cannot pass for a label") {
  CHECK(fasttext_line(u"Big SALE!\nToday, été") == "big sale !  today ,  été");
  CHECK(fasttext_line(u"__label__promotional x").find("__label__") == std::string::npos);
}

TEST_CASE("the program is fed with labels and its answers become probabilities") {
  const FakeFastText fake(kScript);
  FastTextResult result;
  std::string problem;
  REQUIRE(run_fasttext({{u"Big sale", true}, {u"Thanks", false}}, {u"A sale", u"Hello"}, result, problem));
  REQUIRE(result.probabilities.size() == 2);
  CHECK(result.probabilities[0] == Approx(0.9));
  CHECK(result.probabilities[1] == Approx(0.2));
}

TEST_CASE("a missing or failing program is told in one sentence") {
  FastTextResult result;
  std::string problem;
  {
    const FakeFastText none(nullptr);
    CHECK(find_program("fasttext").empty());
    CHECK_FALSE(run_fasttext({}, {}, result, problem));
    CHECK(problem == "the program fasttext is not on PATH; on Debian: apt-get install fasttext");
  }
  const FakeFastText failing("exit 3\n");
  CHECK_FALSE(run_fasttext({{u"a", true}}, {u"a"}, result, problem));
  CHECK(problem.find("failed") != std::string::npos);
}
