#pragma once

#include <cstdint>
#include <string_view>

namespace tact::cues {

/// One human-readable reason. The id is stable: it stands in verdicts, locales (`cue_<name>`, `advice_<name>`) and
/// golden files. Append only.
enum class Cue : std::uint16_t {
  wording,  ///< words without a nearer name
  price,
  discount,
  buying_invitation,
  booking,
  availability,
  scarcity,
  contest,
  follow_request,
  visit_request,
  contact_request,
  hiring,
  own_name,
  own_link,
  own_voice,
  novelty,
  pride,
  praise,
  claim,
  results,
  event,
  product,
  other_name,
  other_link,
  credit,
  question,
  reader_address,
  advice,
  information,
  news,
  warning,
  help,
  apology,
  thanks,
  greeting,
  wish,
  opinion,
  emotion,
  humour,
  daily_life,
  people,
  reply,
  personal_voice,
  hashtags,
  emoji,
  emphasis,
  link,
  layout,
  time_and_place,
  imperative,
  length
};
inline constexpr int kCueCount = 51;

/// "own_name"
[[nodiscard]] std::string_view cue_name(Cue cue) noexcept;

}  // namespace tact::cues
