#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "text/analysis.h"
#include "text/code_point.h"
#include "text/fold.h"
#include "text/graphemes.h"
#include "text/language.h"
#include "text/sentences.h"
#include "text/tokenizer.h"

namespace tact::text {

struct CloseIcuIterator {
  void operator()(UBreakIterator* iterator) const noexcept { ubrk_close(iterator); }
};
using IcuIterator = std::unique_ptr<UBreakIterator, CloseIcuIterator>;

namespace {

IcuIterator open_iterator(UBreakIteratorType type) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator* const iterator = ubrk_open(type, "", nullptr, 0, &status);
  return IcuIterator(U_SUCCESS(status) ? iterator : nullptr);
}

/// Where to cut a text of more than kMaxClassifiedUnits: after a line or sentence near the limit, else between two
/// characters.
std::int32_t cutting_point(std::u16string_view source, UBreakIterator* characters) {
  constexpr std::int32_t kSearched = 1024;
  for (std::int32_t at = kMaxClassifiedUnits; at > kMaxClassifiedUnits - kSearched; --at) {
    const char16_t last = unit_at(source, at - 1);
    const bool blank_follows = (class_at(source, at) & char_class::space) != 0;
    if (last == u'\n' || ((last == u'.' || last == u'!' || last == u'?') && blank_follows)) return at;
  }
  return grapheme_boundary_before(source, kMaxClassifiedUnits, characters);
}

}  // namespace

struct Analyzer::State {
  IcuIterator words = open_iterator(UBRK_WORD);
  IcuIterator characters = open_iterator(UBRK_CHARACTER);
  Folder folder;
  LanguageGuesser languages;
  [[nodiscard]] bool ready() const noexcept { return words && characters && folder.ready(); }
};

Analyzer::Analyzer() : state_(new State) {}
Analyzer::~Analyzer() { delete state_; }
Analyzer::Analyzer(Analyzer&& other) noexcept : state_(std::exchange(other.state_, nullptr)) {}
Analyzer& Analyzer::operator=(Analyzer&& other) noexcept {
  std::swap(state_, other.state_);
  return *this;
}

bool Analyzer::ready() const noexcept { return state_ != nullptr && state_->ready(); }

void Analyzer::analyze(std::u16string_view source, Analysis& out) {
  out.normalised.clear();
  out.tokens.clear();
  out.parts.clear();
  out.sentences.clear();
  out.language = Language::unknown;
  out.known_language = false;
  out.grapheme_count = 0;
  out.letter_count = 0;
  out.truncated = source.size() > static_cast<std::size_t>(kMaxClassifiedUnits);
  if (!ready()) {
    out.source = source.substr(0, 0);
    return;
  }
  if (out.truncated) {
    source = source.substr(0, static_cast<std::size_t>(cutting_point(source, state_->characters.get())));
  }
  out.source = source;
  out.grapheme_count = count_graphemes(source, state_->characters.get());
  Tokenizer(state_->folder, state_->words.get(), out).run();
  split_sentences(out);
  state_->languages.guess(out);
}

}  // namespace tact::text
