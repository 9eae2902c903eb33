#include "peers/fasttext.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "peers/program.h"
#include "text/analysis.h"

namespace tact::tools {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLabel = "__label__";
constexpr std::string_view kMarks = ".,!?;:()[]{}\"'/*|";
/// How often the texts are repeated to be timed, so that starting up does not count.
constexpr int kRepeats = 40;
constexpr int kRuns = 5;

/// A folder that goes away with its owner.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "tact-peer-").string() + std::string(6, 'X');
    if (mkdtemp(pattern.data()) != nullptr) path_ = pattern;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  [[nodiscard]] bool ready() const { return !path_.empty(); }
  [[nodiscard]] std::string file(const char* name) const { return (path_ / name).string(); }

 private:
  fs::path path_;
};

bool write_lines(const std::string& path, const std::vector<std::string>& lines, int times) {
  std::ofstream stream(path, std::ios::binary | std::ios::trunc);
  for (int i = 0; i < times; ++i) {
    for (const std::string& line : lines) stream << line << '\n';
  }
  stream.flush();
  return static_cast<bool>(stream);
}

/// Lines like "__label__promotional 0.93"; the other label's probability is the rest.
bool read_answers(const std::string& path, std::size_t expected, std::vector<double>& probabilities) {
  std::ifstream stream(path);
  std::string line;
  while (std::getline(stream, line)) {
    std::istringstream words(line);
    words.imbue(std::locale::classic());
    std::string label;
    double probability = 0;
    if (!(words >> label >> probability)) return false;
    probabilities.push_back(label == "__label__promotional" ? probability : 1 - probability);
  }
  return probabilities.size() == expected;
}

/// Median over the runs of what the repeated texts take more than the texts once. Processor time, so that other
/// programs on the machine do not count.
double micros_per_post(const std::vector<std::string>& once, const std::vector<std::string>& often,
                       const std::string& out, std::size_t posts) {
  std::array<double, kRuns> runs{};
  for (double& run : runs) {
    double short_run = 0;
    if (run_program(once, out, short_run) && run_program(often, out, run)) run -= short_run;
  }
  std::sort(runs.begin(), runs.end());
  return runs[kRuns / 2] / static_cast<double>((kRepeats - 1) * std::max<std::size_t>(posts, 1));
}

}  // namespace

std::string fasttext_line(std::u16string_view text) {
  std::string line;
  for (const char byte : text::to_utf8(text::fold(text))) {
    const bool is_blank = byte >= 0 && byte <= ' ';
    if (kMarks.find(byte) != std::string_view::npos) {
      line += {' ', byte, ' '};
    } else {
      line += is_blank ? ' ' : byte;
    }
  }
  for (std::size_t at = line.find(kLabel); at != std::string::npos; at = line.find(kLabel, at)) line[at] = ' ';
  return line;
}

bool run_fasttext(const std::vector<PeerExample>& examples, const std::vector<std::u16string>& texts,
                  FastTextResult& result, std::string& problem) {
  const std::string program = find_program("fasttext");
  if (program.empty()) {
    problem = "the program fasttext is not on PATH; on Debian: apt-get install fasttext";
    return false;
  }
  const TemporaryFolder folder;
  std::vector<std::string> lines;
  for (const PeerExample& example : examples) {
    lines.push_back(std::string(kLabel) + (example.promotional ? "promotional " : "value ") +
                    fasttext_line(example.text));
  }
  std::vector<std::string> asked;
  for (const std::u16string& text : texts) asked.push_back(fasttext_line(text));
  if (!folder.ready() || !write_lines(folder.file("train.txt"), lines, 1) ||
      !write_lines(folder.file("once.txt"), asked, 1) || !write_lines(folder.file("often.txt"), asked, kRepeats)) {
    problem = "cannot write a temporary folder for fasttext";
    return false;
  }
  const std::string out = folder.file("out.txt");
  const std::vector<std::string> train = {program,       "supervised",
                                          "-input",      folder.file("train.txt"),
                                          "-output",     folder.file("peer"),
                                          "-wordNgrams", "2",
                                          "-minn",       "2",
                                          "-maxn",       "5",
                                          "-epoch",      "25",
                                          "-lr",         "0.5",
                                          "-thread",     "1",
                                          "-dim",        "50",
                                          "-bucket",     "500000",
                                          "-verbose",    "0"};
  const auto predict = [&](const char* file) {
    return std::vector<std::string>{program, "predict-prob", folder.file("peer.bin"), folder.file(file), "1"};
  };
  double ignored = 0;
  if (!run_program(train, out, ignored) || !run_program(predict("once.txt"), out, ignored) ||
      !read_answers(out, texts.size(), result.probabilities)) {
    problem = program + " failed, or answered something else than one label a text";
    return false;
  }
  result.micros_per_post = micros_per_post(predict("once.txt"), predict("often.txt"), out, texts.size());
  return true;
}

}  // namespace tact::tools
