#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "commands.h"
#include "labelled_post.h"
#include "text/analysis.h"

namespace tact::tools {
namespace {

constexpr std::array kWithValue = std::to_array<std::string_view>(
    {"--model",       "--out",        "--root",          "--real",        "--without-set",    "--without-features",
     "--trees",       "--kind-trees", "--text",          "--network",     "--name",           "--handle",
     "--domain",      "--top",        "--crossvalidate", "--folds",       "--group",          "--label",
     "--positive",    "--format",     "--language",      "--rule",        "--limit",          "--today",
     "--zone",        "--threads",    "--text-column",   "--time-column", "--network-column", "--id-column",
     "--reply-column"});

bool takes_value(std::string_view word) {
  return std::find(kWithValue.begin(), kWithValue.end(), word) != kWithValue.end();
}

bool add_all(const std::vector<std::string>& words, std::vector<std::u16string>& out) {
  return std::all_of(words.begin(), words.end(),
                     [&out](const std::string& word) { return text::to_utf16(word, out.emplace_back()); });
}

}  // namespace

Arguments::Arguments(int count, char** words) : words_(words, words + count) {}

bool Arguments::has(std::string_view option) const {
  return std::find(words_.begin(), words_.end(), option) != words_.end();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  std::vector<std::string> found;
  for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
    if (words_[i] == option) found.push_back(words_[i + 1]);
  }
  return found;
}

std::string Arguments::value(std::string_view option, std::string otherwise) const {
  const std::vector<std::string> found = values(option);
  return found.empty() ? otherwise : found.back();
}

int Arguments::number(std::string_view option, int otherwise) const {
  const std::string found = value(option, "");
  return found.empty() ? otherwise : std::atoi(found.c_str());
}

std::vector<std::string> Arguments::files() const {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].starts_with("--")) {
      if (takes_value(words_[i])) ++i;
    } else {
      found.push_back(words_[i]);
    }
  }
  return found;
}

int fail(std::string_view command, std::string_view problem) {
  std::fprintf(stderr, "tact %.*s: %.*s\n", static_cast<int>(command.size()), command.data(),
               static_cast<int>(problem.size()), problem.data());
  return 1;
}

bool read_profile(const Arguments& arguments, Profile& out) {
  return add_all(arguments.values("--name"), out.names) && add_all(arguments.values("--handle"), out.handles) &&
         add_all(arguments.values("--domain"), out.domains);
}

std::unique_ptr<Classifier> open_model(const Arguments& arguments, std::string_view command) {
  const std::string path = arguments.value("--model", "core/model/posts.model");
  const std::optional<std::string> bytes = read_file(path);
  if (!bytes) {
    fail(command, "cannot read the model " + path);
    return nullptr;
  }
  Result<Classifier> opened = Classifier::open(std::as_bytes(std::span(*bytes)));
  if (!opened.ok()) {
    fail(command, std::string(error_name(opened.error().code)) + ": " + opened.error().detail);
    return nullptr;
  }
  return std::make_unique<Classifier>(std::move(opened.value()));
}

}  // namespace tact::tools
