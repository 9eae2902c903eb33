#include <algorithm>
#include <bit>

#include "features/extract.h"
#include "features/token_signal.h"

namespace tact::features {
namespace {

using text::Token;
using text::TokenType;

bool is_wordish(const Token& token) noexcept {
  return token.type != TokenType::punctuation && token.type != TokenType::symbol;
}

class DenseExtractor {
 public:
  DenseExtractor(const text::Analysis& analysis, const Annotation& annotation, FeatureVector& out)
      : analysis_(analysis), annotation_(annotation), out_(out) {}

  void run(const Context& context) {
    out_.dense.fill(0);
    out_.events.clear();
    find_regions();
    for (const ClassHit& hit : annotation_.hits) count_hit(hit);
    for (std::size_t i = annotation_.begin; i < annotation_.end; ++i) {
      if (annotation_.left_out[i] == 0) count_token(i);
    }
    measure_shape(context);
  }

 private:
  void add(int feature, std::size_t first, std::size_t last) {
    std::uint8_t& count = out_.dense[static_cast<std::size_t>(feature)];
    if (count < 255) ++count;
    out_.events.push_back(
        {static_cast<std::uint16_t>(feature), static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
  }
  void add(Signal signal, std::size_t at) { add(dense_signal(signal), at, at); }

  void set(Shape shape, std::int64_t value) {
    out_.dense[static_cast<std::size_t>(dense_shape(shape))] =
        static_cast<std::uint8_t>(std::clamp<std::int64_t>(value, 0, 255));
  }

  /// Opening: up to the fifth wordish token. Closing: the last sentence that has a word.
  void find_regions() {
    int seen = 0;
    opening_end_ = 0;
    closing_sentence_ = -1;
    first_wordish_ = last_wordish_ = -1;
    for (std::size_t i = annotation_.begin; i < annotation_.end; ++i) {
      const Token& token = analysis_.tokens[i];
      if (annotation_.left_out[i] != 0 || !is_wordish(token)) continue;
      if (seen < kOpeningWords) opening_end_ = i + 1;
      ++seen;
      if (first_wordish_ < 0) first_wordish_ = static_cast<std::int64_t>(i);
      last_wordish_ = static_cast<std::int64_t>(i);
      if (token.type == TokenType::word) closing_sentence_ = token.sentence;
    }
  }

  [[nodiscard]] bool in_closing(const Token& token) const noexcept { return token.sentence == closing_sentence_; }

  void count_hit(const ClassHit& hit) {
    const Token& token = analysis_.tokens[hit.first];
    for (ClassMask rest = hit.classes; rest != 0; rest &= rest - 1) {
      const int word_class = std::countr_zero(rest);
      add(dense_class(kRegionAll, word_class), hit.first, hit.last);
      if (hit.first < opening_end_) add(dense_class(kRegionOpening, word_class), hit.first, hit.last);
      if (in_closing(token)) add(dense_class(kRegionClosing, word_class), hit.first, hit.last);
      if ((token.flags & text::token_flag::starts_sentence) != 0) {
        add(dense_class(kRegionStart, word_class), hit.first, hit.last);
        if (word_class == class_id::imperative) add(dense_signal(Signal::imperative_start), hit.first, hit.last);
      }
    }
  }

  void count_role(std::size_t i) {
    switch (annotation_.roles[i]) {
      case Role::none:
        break;
      case Role::own_name:
        // A name of several words counts once, at its first.
        if (i > annotation_.begin && annotation_.roles[i - 1] == Role::own_name) break;
        add(Signal::own_name, i);
        if (i < opening_end_) add(Signal::own_name_opening, i);
        if (in_closing(analysis_.tokens[i])) add(Signal::own_name_closing, i);
        break;
      case Role::own_handle:
        add(Signal::own_handle, i);
        break;
      case Role::own_hashtag:
        add(Signal::own_hashtag, i);
        break;
      case Role::own_link:
        add(Signal::own_link, i);
        break;
      case Role::other_handle:
        add(Signal::other_handle, i);
        break;
      case Role::other_link:
        add(Signal::other_link, i);
        break;
      case Role::media_link:
        add(Signal::media_link, i);
        break;
      case Role::short_link:
        add(Signal::short_link, i);
        break;
      case Role::unknown_link:
        add(Signal::unknown_link, i);
        break;
      case Role::attachment:
        add(Signal::attachment, i);
        break;
    }
  }

  void count_word(std::size_t i) {
    const Token& token = analysis_.tokens[i];
    ++words_;
    if (annotation_.classes[i] == 0) ++unknown_;
    if ((token.flags & text::token_flag::all_caps) != 0) add(Signal::capitals, i);
    if ((token.flags & text::token_flag::elongated) != 0) add(Signal::elongated, i);
    const bool capitalised = (token.flags & text::token_flag::capitalised) != 0;
    if (capitalised && (token.flags & text::token_flag::starts_sentence) == 0 && annotation_.classes[i] == 0 &&
        annotation_.roles[i] != Role::own_name) {
      add(Signal::foreign_name, i);
    }
  }

  void count_token(std::size_t i) {
    const Token& token = analysis_.tokens[i];
    count_role(i);
    if (token.type == TokenType::word) count_word(i);
    if (const auto signal = token_signal(token.type, analysis_.norm(token)); signal) add(*signal, i);
    const bool starts_line = (token.flags & text::token_flag::starts_line) != 0;
    if (starts_line && i > annotation_.begin &&
        (token.type == TokenType::symbol || token.type == TokenType::emoji || token.type == TokenType::number ||
         token.type == TokenType::punctuation)) {
      add(Signal::bullet, i);
    }
  }

  void measure_shape(const Context& context) {
    const auto count = [&](Signal signal) -> std::int64_t {
      return out_.dense[static_cast<std::size_t>(dense_signal(signal))];
    };
    const std::int64_t all = std::max<std::int64_t>(1, words_ + count(Signal::hashtag) + count(Signal::emoji));
    const bool empty = annotation_.begin == annotation_.end;
    const Token* const opening = empty ? nullptr : &analysis_.tokens[annotation_.begin];
    const Token* const closing = empty ? nullptr : &analysis_.tokens[annotation_.end - 1];
    const std::int64_t sentences = empty ? 0 : closing->sentence - opening->sentence + 1;
    set(Shape::hashtag_share, count(Signal::hashtag) * 20 / all);
    set(Shape::emoji_share, count(Signal::emoji) * 20 / all);
    set(Shape::unknown_share, unknown_ * 20 / std::max<std::int64_t>(1, words_));
    set(Shape::words_per_sentence, words_ / std::max<std::int64_t>(1, sentences));
    set(Shape::is_reply, context.reply ? 1 : 0);
    set(Shape::on_x, context.network == Network::x ? 1 : 0);
    set(Shape::on_facebook, context.network == Network::facebook ? 1 : 0);
    set(Shape::on_instagram, context.network == Network::instagram ? 1 : 0);
    set(Shape::on_linkedin, context.network == Network::linkedin ? 1 : 0);
    if (first_wordish_ >= 0) {
      const TokenType first = analysis_.tokens[static_cast<std::size_t>(first_wordish_)].type;
      const TokenType last = analysis_.tokens[static_cast<std::size_t>(last_wordish_)].type;
      set(Shape::starts_with_handle, first == TokenType::handle ? 1 : 0);
      set(Shape::starts_with_repost, first == TokenType::repost_mark ? 1 : 0);
      set(Shape::ends_with_link, last == TokenType::link ? 1 : 0);
      set(Shape::ends_with_hashtag, last == TokenType::hashtag ? 1 : 0);
      const auto after = static_cast<std::size_t>(last_wordish_) + 1;
      const bool asks = after < annotation_.end && annotation_.left_out[after] == 0 &&
                        analysis_.norm(analysis_.tokens[after]).find(u'?') != std::u16string_view::npos;
      set(Shape::ends_with_question, asks ? 1 : 0);
    }
    std::int64_t distinct = 0;
    for (int c = 0; c < kClassCount; ++c) distinct += out_.dense[static_cast<std::size_t>(c)] > 0 ? 1 : 0;
    set(Shape::distinct_classes, distinct);
  }

  const text::Analysis& analysis_;
  const Annotation& annotation_;
  FeatureVector& out_;
  std::size_t opening_end_ = 0;
  std::int64_t first_wordish_ = -1;
  std::int64_t last_wordish_ = -1;
  int closing_sentence_ = -1;
  std::int64_t words_ = 0;
  std::int64_t unknown_ = 0;
};

}  // namespace

void extract_dense(const text::Analysis& analysis, const Annotation& annotation, const Context& context,
                   FeatureVector& out) {
  DenseExtractor(analysis, annotation, out).run(context);
}

void extract(const text::Analysis& analysis, const Annotation& annotation, const Context& context, FeatureVector& out) {
  extract_dense(analysis, annotation, context, out);
  extract_sparse(analysis, annotation, out);
}

}  // namespace tact::features
