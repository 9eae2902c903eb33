#include <array>

#include "text/code_point.h"
#include "text/scan.h"

namespace tact::text {
namespace {

constexpr std::array<std::u16string_view, 24> kCurrencyWords = {
    u"euros", u"euro",    u"eur",    u"dollars", u"dollar", u"piasses", u"piasse", u"piastres",
    u"bucks", u"piastre", u"balles", u"cents",   u"cennes", u"cenne",   u"chf",    u"francs",
    u"frs",   u"usd",     u"cad",    u"gbp",     u"quid",   u"aud",     u"nzd",    u"sous"};
/// Written in capitals before an amount ("CHF 30", "US$20"); the short ones need the sign.
constexpr std::array<std::u16string_view, 8> kCodes = {u"CHF", u"EUR", u"USD", u"CAD", u"GBP", u"AUD", u"NZD", u"CDN"};
constexpr std::array<std::u16string_view, 6> kCountries = {u"CA", u"US", u"C", u"A", u"AU", u"NZ"};
constexpr std::array<std::u16string_view, 6> kDollarKinds = {u"CA", u"US", u"CAD", u"USD", u"CDN", u"AUD"};
constexpr std::array<std::u16string_view, 7> kScales = {u"millions", u"million", u"milliards", u"milliard",
                                                        u"billions", u"billion", u"mille"};

Match price(std::int32_t end) noexcept { return {end, TokenType::price, 0, -1, -1}; }

bool is_currency(std::u16string_view s, std::int32_t at) noexcept {
  return (class_at(s, at) & char_class::currency) != 0;
}

/// End of one of the words as written (case counts), or -1.
template <std::size_t Count>
std::int32_t match_exactly(std::u16string_view s, std::int32_t at,
                           const std::array<std::u16string_view, Count>& words) noexcept {
  for (const std::u16string_view word : words) {
    if (static_cast<std::size_t>(at) <= s.size() && s.substr(static_cast<std::size_t>(at), word.size()) == word) {
      const auto end = at + static_cast<std::int32_t>(word.size());
      if (!is_word_char(class_at(s, end))) return end;
    }
  }
  return -1;
}

template <std::size_t Count>
std::int32_t match_any(std::u16string_view s, std::int32_t at,
                       const std::array<std::u16string_view, Count>& words) noexcept {
  for (const std::u16string_view word : words) {
    const std::int32_t end = match_word(s, at, word);
    if (end >= 0) return end;
  }
  return -1;
}

/// "25 $ CA", "$25 USD": the kind of dollar after a price.
std::int32_t with_dollar_kind(std::u16string_view s, std::int32_t end) noexcept {
  const std::int32_t kind = match_exactly(s, skip_blank(s, end), kDollarKinds);
  return kind < 0 ? end : kind;
}

/// End of what makes the amount before `at` a price (" $", "€50", " euros", ".-"), or -1.
std::int32_t currency_after(std::u16string_view s, std::int32_t at) noexcept {
  if ((unit_at(s, at) == u'.' || unit_at(s, at) == u',') && is_dash(unit_at(s, at + 1))) {
    const std::int32_t end = at + 2 + (is_dash(unit_at(s, at + 2)) ? 1 : 0);
    return is_word_char(class_at(s, end)) ? -1 : end;
  }
  std::int32_t from = at;
  std::int32_t sign = skip_blank(s, at);
  const char16_t multiple = to_lower(unit_at(s, sign));
  if ((multiple == u'k' || multiple == u'm') && is_currency(s, skip_blank(s, sign + 1))) {
    from = sign + 1;
    sign = skip_blank(s, from);
  }
  if (is_currency(s, sign)) {
    const std::int32_t end = sign + 1;
    if (is_digit(unit_at(s, end))) {
      // "12€50" is one price, "les 2 $5" is two things.
      const bool two = is_digit(unit_at(s, end + 1)) && !is_digit(unit_at(s, end + 2));
      return sign == from && two ? end + 2 : -1;
    }
    return unit_at(s, sign) == u'$' ? with_dollar_kind(s, end) : end;
  }
  if (!is_ascii_letter(unit_at(s, sign))) return -1;
  const std::int32_t word = match_any(s, sign, kCurrencyWords);
  if (word >= 0) return word;
  std::int32_t scale = match_any(s, sign, kScales);
  if (scale < 0) return -1;
  scale = skip_blank(s, scale);
  const std::int32_t of = match_word(s, scale, u"de");
  if (of >= 0) scale = skip_blank(s, of);
  if (is_currency(s, scale)) return scale + 1;
  return match_any(s, scale, kCurrencyWords);
}

/// "2 pour 1", "2-for-1", "3 pour 33 $", "2 for $5", after the first number.
std::int32_t deal_after(std::u16string_view s, std::int32_t at, std::int32_t first) noexcept {
  const std::int32_t joint = unit_at(s, at) == u'-' ? at + 1 : skip_blank(s, at);
  if (joint == at) return -1;
  std::int32_t word = match_word(s, joint, u"pour");
  if (word < 0) word = match_word(s, joint, u"for");
  if (word < 0) return -1;
  const std::int32_t second = unit_at(s, word) == u'-' ? word + 1 : skip_blank(s, word);
  if (second == word) return -1;
  if (is_currency(s, second)) return scan_price(s, second).end;
  const Amount amount = scan_amount(s, second);
  if (amount.end < 0) return -1;
  const std::int32_t priced = currency_after(s, amount.end);
  if (priced >= 0) return priced;
  const bool bargain = amount.plain && amount.whole > 0 && amount.whole < first && first <= 12;
  return bargain && !is_word_char(class_at(s, amount.end)) && unit_at(s, skip_blank(s, amount.end)) != u'%' ? amount.end
                                                                                                            : -1;
}

Match price_from_digit(std::u16string_view s, std::int32_t at) noexcept {
  const Amount amount = scan_amount(s, at);
  if (amount.end < 0) return {};
  if (amount.plain && amount.whole <= 100) {
    const std::int32_t deal = deal_after(s, amount.end, amount.whole);
    if (deal >= 0) return price(deal);
    if (unit_at(s, amount.end) == u'/' && is_digit(unit_at(s, amount.end + 1))) {  // "2/5$"
      const std::int32_t end = currency_after(s, scan_amount(s, amount.end + 1).end);
      if (end >= 0) return price(end);
    }
  }
  // "99p", "85c": pence and cents; fewer than ten are more often pages, places or cups.
  const char16_t coin = unit_at(s, amount.end);
  if ((coin == u'p' || coin == u'c') && amount.whole >= 10 && amount.whole < 100 &&
      !is_word_char(class_at(s, amount.end + 1)) && !is_apostrophe(unit_at(s, amount.end + 1)) &&
      unit_at(s, amount.end + 1) != u'.') {
    return price(amount.end + 1);
  }
  const std::int32_t direct = currency_after(s, amount.end);
  if (direct >= 0) {
    const std::int32_t tail = is_dash(unit_at(s, direct)) ? scan_range_tail(s, direct) : -1;
    const std::int32_t end = tail < 0 ? -1 : currency_after(s, tail);
    return price(end < 0 ? direct : end);
  }
  if (to_lower(unit_at(s, amount.end)) == u'x' && is_digit(unit_at(s, amount.end + 1))) {  // "2x25$"
    return price(currency_after(s, scan_amount(s, amount.end + 1).end));
  }
  const std::int32_t range = scan_range_tail(s, amount.end);
  return range < 0 ? Match{} : price(currency_after(s, range));
}

Match price_from_sign(std::u16string_view s, std::int32_t sign) noexcept {
  const std::int32_t number = skip_blank(s, sign + 1);
  std::int32_t end = scan_amount(s, number).end;
  if (end < 0 || (number > sign + 1 && currency_after(s, end) >= 0)) return {};
  const char16_t joint = unit_at(s, end);
  if (is_dash(joint)) {
    const std::int32_t second = end + 1 + (is_currency(s, end + 1) ? 1 : 0);
    const std::int32_t tail = scan_amount(s, second).end;
    if (tail >= 0) end = tail;
  }
  const char16_t multiple = to_lower(unit_at(s, end));
  if ((multiple == u'k' || multiple == u'm' || multiple == u'b') && !is_word_char(class_at(s, end + 1))) {
    ++end;
  } else {
    const std::int32_t scale = match_any(s, skip_blank(s, end), kScales);
    if (scale >= 0) end = scale;
  }
  return price(unit_at(s, sign) == u'$' ? with_dollar_kind(s, end) : end);
}

}  // namespace

Match scan_price(std::u16string_view s, std::int32_t at) noexcept {
  const char16_t first = unit_at(s, at);
  if (is_digit(first)) return price_from_digit(s, at);
  if (is_currency(s, at)) return price_from_sign(s, at);
  const std::int32_t country = match_exactly(s, at, kCountries);
  if (country >= 0 && is_currency(s, country)) return price_from_sign(s, country);
  const std::int32_t code = match_exactly(s, at, kCodes);
  if (code < 0) return {};
  if (is_currency(s, code)) return price_from_sign(s, code);
  const std::int32_t number = skip_blank(s, code);
  if (number == code || !is_digit(unit_at(s, number))) return {};
  const Amount amount = scan_amount(s, number);
  const std::int32_t dashes = currency_after(s, amount.end);
  return price(dashes >= 0 && unit_at(s, amount.end) == u'.' ? dashes : amount.end);
}

Match scan_percentage(std::u16string_view s, std::int32_t at) noexcept {
  const Amount amount = scan_amount(s, at);
  if (amount.end < 0) return {};
  const auto sign_after = [&](std::int32_t end) -> std::int32_t {
    const std::int32_t sign = skip_blank(s, end);
    const char16_t c = unit_at(s, sign);
    if (c == u'%' || c == 0xFF05 || c == 0x066A) return sign + 1;
    if (!is_ascii_letter(c)) return -1;
    for (const std::u16string_view word : {u"percent", u"pourcent"}) {
      const std::int32_t found = match_word(s, sign, word);
      if (found >= 0) return found;
    }
    for (const std::u16string_view word : {u"per", u"pour"}) {
      const std::int32_t found = match_word(s, sign, word);
      if (found >= 0) return match_word(s, skip_blank(s, found), u"cent");
    }
    if (to_lower(c) == u'p' && unit_at(s, sign + 1) == u'.') return match_word(s, skip_blank(s, sign + 2), u"100");
    return -1;
  };
  std::int32_t end = sign_after(amount.end);
  if (end < 0) {
    if (to_lower(unit_at(s, amount.end)) == u'x' && is_digit(unit_at(s, amount.end + 1))) {  // "2x25$"
      return price(currency_after(s, scan_amount(s, amount.end + 1).end));
    }
    const std::int32_t range = scan_range_tail(s, amount.end);
    if (range >= 0) end = sign_after(range);
  }
  return {end, TokenType::percentage, 0, -1, -1};
}

}  // namespace tact::text
