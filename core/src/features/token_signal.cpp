#include "features/token_signal.h"

namespace tact::features {
namespace {

using text::TokenType;

std::optional<Signal> punctuation_signal(std::u16string_view mark) noexcept {
  if (mark.empty()) return std::nullopt;
  switch (mark.front()) {
    case u'?':
      return Signal::question_mark;
    case u'!':
      return Signal::exclamation;
    case u'…':
      return Signal::ellipsis;
    case u'.':
      return mark.size() >= 3 ? std::optional(Signal::ellipsis) : std::nullopt;
    case u':':
      return Signal::colon;
    case u'"':
    case u'“':
    case u'«':
      return Signal::quotation;
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Signal> token_signal(TokenType type, std::u16string_view norm) noexcept {
  switch (type) {
    case TokenType::number:
      return Signal::number;
    case TokenType::price:
      return Signal::price;
    case TokenType::percentage:
      return Signal::percentage;
    case TokenType::date:
      return Signal::date;
    case TokenType::time:
      return Signal::time;
    case TokenType::phone:
      return Signal::phone;
    case TokenType::email:
      return Signal::email;
    case TokenType::hashtag:
      return Signal::hashtag;
    case TokenType::emoji:
      return Signal::emoji;
    case TokenType::repost_mark:
      return Signal::repost;
    case TokenType::credit_mark:
      return Signal::credit;
    case TokenType::punctuation:
      return punctuation_signal(norm);
    default:
      return std::nullopt;
  }
}

}  // namespace tact::features
