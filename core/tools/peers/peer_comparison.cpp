#include "peers/peer_comparison.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "base/deterministic_math.h"
#include "peers/fasttext.h"
#include "peers/ngram_regression.h"
#include "peers/program.h"
#include "train/model_trainer.h"

namespace tact::tools {
namespace {

constexpr const char* kCorpus = "corpus";
constexpr const char* kCorpusAndReal = "corpus and real posts";

/// A classifier's answers and how long each took it.
struct TimedAnswers {
  std::vector<double> probabilities;
  std::vector<double> micros;

  template <typename Classify>
  void ask(const LabelledPost& post, const Classify& classify) {
    const auto start = std::chrono::steady_clock::now();
    probabilities.push_back(classify(post));
    micros.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
  }
};

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

TimedAnswers ask_tact(Classifier& classifier, const std::vector<LabelledPost>& posts) {
  TimedAnswers answers;
  Verdict verdict;
  for (const LabelledPost& post : posts) {
    classifier.set_profile(post.profile);
    answers.ask(post, [&](const LabelledPost& asked) {
      (void)classifier.classify(asked.text, asked.context, verdict);
      return verdict.probability_bp / 10000.0;
    });
  }
  return answers;
}

std::vector<double> train_tact(const TrainingInputs& inputs, const std::vector<LabelledPost>& posts) {
  const auto from_corpus = [](const LabelledPost& post) { return post.from_corpus; };
  const TagModel tag =
      train_tag(make_rows(tagged_posts(inputs.posts, from_corpus), inputs.lexicons, RowPolicy()), TrainingSettings());
  std::vector<double> probabilities;
  for (const TrainingRow& row : make_rows(posts, inputs.lexicons, RowPolicy())) {
    probabilities.push_back(base::logistic(tag.score(row)));
  }
  return probabilities;
}

TimedAnswers ask_ngrams(const std::vector<PeerExample>& examples, const std::vector<LabelledPost>& posts) {
  const NgramRegression peer(examples, NgramSettings());
  TimedAnswers answers;
  for (const LabelledPost& post : posts) {
    answers.ask(post, [&](const LabelledPost& asked) { return peer.probability(asked.text); });
  }
  return answers;
}

std::vector<PeerExample> examples_of(const std::vector<LabelledPost>& posts, bool with_real) {
  std::vector<PeerExample> examples;
  for (const LabelledPost& post : posts) {
    if (post.promotional && (with_real || post.from_corpus)) examples.push_back({post.text, *post.promotional});
  }
  return examples;
}

Json answer_line(const char* name, const char* training, const std::vector<LabelledPost>& posts,
                 const std::vector<double>& probabilities) {
  Json line = {{"name", name}, {"training", training}};
  line.update(plain_figures(posts, probabilities));
  return line;
}

}  // namespace

Json compare_peers(Classifier& classifier, const TrainingInputs& inputs, const std::vector<LabelledPost>& measured,
                   std::string& problem) {
  if (find_program("fasttext").empty()) {
    problem = "the program fasttext is not on PATH; on Debian: apt-get install fasttext";
    return {};
  }
  const std::vector<LabelledPost> posts = tagged_posts(measured, is_clear);
  std::vector<std::u16string> texts;
  for (const LabelledPost& post : posts) texts.push_back(post.text);
  const TimedAnswers tact = ask_tact(classifier, posts);
  Json lines = Json::array();
  lines.push_back(answer_line("Tact", "the model", posts, tact.probabilities));
  std::fprintf(stderr, "peers: Tact on the corpus alone\n");
  lines.push_back(answer_line("Tact", kCorpus, posts, train_tact(inputs, posts)));

  Json micros = {{"tact", median(tact.micros)}};
  const bool has_real =
      std::any_of(inputs.posts.begin(), inputs.posts.end(), [](const LabelledPost& post) { return !post.from_corpus; });
  for (const bool with_real : {false, true}) {
    if (with_real && !has_real) continue;
    const char* const training = with_real ? kCorpusAndReal : kCorpus;
    const std::vector<PeerExample> examples = examples_of(inputs.posts, with_real);
    std::fprintf(stderr, "peers: fastText and n-grams, %s\n", training);
    FastTextResult fasttext;
    if (!run_fasttext(examples, texts, fasttext, problem)) return {};
    lines.push_back(answer_line("fastText", training, posts, fasttext.probabilities));
    const TimedAnswers ngrams = ask_ngrams(examples, posts);
    lines.push_back(answer_line("n-gram regression", training, posts, ngrams.probabilities));
    micros["fasttext"] = fasttext.micros_per_post;
    micros["ngrams"] = median(ngrams.micros);
  }
  return {{"answers", std::move(lines)}, {"micros", std::move(micros)}};
}

}  // namespace tact::tools
