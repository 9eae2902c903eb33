#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "../support/fixtures.h"

using namespace tact;
using test::utf16;

namespace {

struct Golden {
  std::string id;
  std::u16string text;
  Context context;
  Profile profile;
  std::string tag;  ///< what a person would say; empty where nothing is expected
  std::string kind;
};

void read_names(const nlohmann::json& profile, const char* key, std::vector<std::u16string>& out) {
  for (const auto& item : profile.at(key)) out.push_back(utf16(item.get<std::string>()));
}

std::vector<Golden> golden_rows() {
  std::vector<Golden> rows;
  std::istringstream lines(test::read_all(test::repository_file("tests/golden/rows.jsonl")));
  for (std::string line; std::getline(lines, line);) {
    const auto row = nlohmann::json::parse(line, nullptr, false);
    if (!row.is_object() || !row.contains("expect")) continue;
    Golden golden;
    golden.id = row.at("id").get<std::string>();
    golden.text = utf16(row.at("text").get<std::string>());
    golden.context.network = network_from_name(row.value("network", "other"));
    golden.context.reply = row.value("reply", false);
    if (row.contains("profile")) {
      read_names(row["profile"], "names", golden.profile.names);
      read_names(row["profile"], "handles", golden.profile.handles);
      read_names(row["profile"], "domains", golden.profile.domains);
    }
    golden.tag = row["expect"].value("tag", "");
    golden.kind = row["expect"].value("kind", "");
    rows.push_back(golden);
  }
  return rows;
}

Verdict classify(Classifier& classifier, std::u16string_view text, const Context& context = {}) {
  Verdict verdict;
  REQUIRE(classifier.classify(text, context, verdict) == ErrorCode::ok);
  return verdict;
}

void check_well_formed(const Verdict& verdict, std::u16string_view text) {
  std::int32_t sum = 0;
  for (const std::int32_t share : verdict.kinds_bp) sum += share;
  CHECK(sum == 10000);
  CHECK(verdict.evidence.size() <= kMaxEvidence);
  CHECK(verdict.sentences.size() <= kMaxSentences);
  for (const Evidence& item : verdict.evidence) {
    CHECK(item.span.start >= 0);
    CHECK(item.span.start < item.span.end);
    CHECK(item.span.end <= static_cast<std::int32_t>(text.size()));
    CHECK(item.weight_milli != 0);
    for (const Evidence& other : verdict.evidence) {
      const bool same = &item == &other;
      CHECK((same || item.span.end <= other.span.start || other.span.end <= item.span.start));
    }
  }
}

}  // namespace

TEST_CASE("plain posts never get the opposite tag, and hardly one is left unsure") {
  Classifier classifier = test::open_model();
  int kinds = 0;
  int right_kinds = 0;
  int unsure = 0;
  for (const Golden& golden : golden_rows()) {
    if (golden.tag.empty()) continue;
    CAPTURE(golden.id);
    classifier.set_profile(golden.profile);
    const Verdict verdict = classify(classifier, golden.text, golden.context);
    const bool hesitates = verdict.unsure == UnsureReason::near_threshold;
    if (!hesitates) CHECK(std::string(tag_name(verdict.tag)) == golden.tag);
    unsure += hesitates ? 1 : 0;
    if (golden.kind.empty()) continue;
    ++kinds;
    right_kinds += kind_name(verdict.kind) == golden.kind ? 1 : 0;
  }
  REQUIRE(kinds >= 30);
  CHECK(right_kinds * 10 >= kinds * 8);
  CHECK(unsure <= 2);
}

TEST_CASE("an unsure verdict says why") {
  Classifier classifier = test::open_model();
  CHECK(classify(classifier, u"").unsure == UnsureReason::too_short);
  CHECK(classify(classifier, u"Merci !").unsure == UnsureReason::too_short);
  CHECK(classify(classifier, u"Heute nur im Laden: frische Brötchen und Kuchen für alle Gäste").unsure ==
        UnsureReason::unknown_language);
}

TEST_CASE("strength follows the kind of a promotional post") {
  Classifier classifier = test::open_model();
  const Verdict offer = classify(classifier, u"Half price on all boots this weekend only, from £29.99, order online!");
  REQUIRE(offer.tag == Tag::promotional);
  CHECK(offer.kind == Kind::offer);
  CHECK(offer.strength == Strength::hard);
  const Verdict tip = classify(classifier, u"How to keep bread fresh: wrap it in linen and slice only what you need.");
  CHECK(tip.strength == Strength::none);
}

TEST_CASE("without the words of the counterfactual the tag really flips") {
  Classifier classifier = test::open_model();
  int found = 0;
  for (const Golden& golden : golden_rows()) {
    classifier.set_profile({});
    const Verdict verdict = classify(classifier, golden.text, golden.context);
    if (verdict.counterfactual.empty()) continue;
    ++found;
    std::u16string without;
    std::int32_t at = 0;
    for (const Span& span : verdict.counterfactual) {
      CHECK(span.start >= at);
      without += golden.text.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(span.start - at));
      at = span.end;
    }
    without += golden.text.substr(static_cast<std::size_t>(at));
    CHECK(without.size() < golden.text.size());
    CHECK(verdict.counterfactual.size() <= kMaxCounterfactual);
  }
  CHECK(found > 0);
}

TEST_CASE("verdicts are well formed for every kind of text") {
  Classifier classifier = test::open_model();
  std::vector<std::u16string> texts = {u"",
                                       u" ",
                                       std::u16string(u"a\0b sale now", 12),
                                       u"\xd83d half price today",
                                       std::u16string(70000, u'x'),
                                       std::u16string(3000, u'\x301')};
  std::u16string many;
  for (int i = 0; i < 4000; ++i) many += u"Sale now! ";
  texts.push_back(many);
  for (const Golden& golden : golden_rows()) texts.push_back(golden.text);
  for (const std::u16string& text : texts) check_well_formed(classify(classifier, text), text);
}

TEST_CASE("a text over the limit is refused, a long one is read in part") {
  Classifier classifier = test::open_model();
  Verdict verdict;
  CHECK(classifier.classify(std::u16string(kMaxInputUnits + 1, u'a'), {}, verdict) == ErrorCode::text_too_long);
  std::u16string words;
  while (words.size() < static_cast<std::size_t>(kMaxClassifiedUnits) + 500) words += u"some more words here. ";
  CHECK(classify(classifier, words).truncated);
}

TEST_CASE("the same text gives the same verdict whatever came before") {
  Classifier classifier = test::open_model();
  const std::u16string text = u"Two seats left for the workshop on Saturday, $65 each.";
  const Verdict first = classify(classifier, text);
  (void)classify(classifier, std::u16string(20000, u'z') + u" sale sale sale");
  const Verdict again = classify(classifier, text);
  CHECK(first.probability_bp == again.probability_bp);
  CHECK(first.kinds_bp == again.kinds_bp);
  CHECK(first.evidence.size() == again.evidence.size());
}
