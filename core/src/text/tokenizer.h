#pragma once

#include "text/analysis.h"
#include "text/fold.h"
#include "text/scan.h"

struct UBreakIterator;

namespace tact::text {

/// One pass over a text from left to right: at each place the social tokens are tried first, then a word.
/// Fills tokens, parts, normalised text and letter count of an analysis whose source is set.
class Tokenizer {
 public:
  /// `words` cuts the scripts that are written without blanks. All arguments must outlive the call to run().
  Tokenizer(Folder& folder, UBreakIterator* words, Analysis& out) noexcept
      : folder_(folder), words_(words), out_(out), s_(out.source), end_(static_cast<std::int32_t>(out.source.size())) {}
  void run();

 private:
  void step();
  [[nodiscard]] Match match_at(std::uint16_t bits);
  [[nodiscard]] Match match_digit() const;
  [[nodiscard]] Match match_letter();
  [[nodiscard]] Match match_other(std::uint16_t bits) const;
  [[nodiscard]] Match match_credit(std::int32_t end) const;
  [[nodiscard]] Match match_run(std::uint16_t bits) const;
  void add(const Match& match);
  void add_word_shape(Token& token);
  void add_hashtag_parts(Token& token);
  void add_unspaced(std::int32_t end);

  Folder& folder_;
  UBreakIterator* words_;
  Analysis& out_;
  std::u16string_view s_;
  std::int32_t end_;
  std::int32_t at_ = 0;
  std::int32_t no_link_before_ = 0;  ///< a run of host characters up to here was tried and is no link
  std::uint16_t line_ = 0;
  bool line_start_ = true;
};

}  // namespace tact::text
