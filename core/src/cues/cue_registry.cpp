#include "cues/cue_registry.h"

#include <array>

namespace tact::cues {
namespace {

constexpr std::array<std::string_view, kCueCount> kNames = {"wording",
                                                            "price",
                                                            "discount",
                                                            "buying_invitation",
                                                            "booking",
                                                            "availability",
                                                            "scarcity",
                                                            "contest",
                                                            "follow_request",
                                                            "visit_request",
                                                            "contact_request",
                                                            "hiring",
                                                            "own_name",
                                                            "own_link",
                                                            "own_voice",
                                                            "novelty",
                                                            "pride",
                                                            "praise",
                                                            "claim",
                                                            "results",
                                                            "event",
                                                            "product",
                                                            "other_name",
                                                            "other_link",
                                                            "credit",
                                                            "question",
                                                            "reader_address",
                                                            "advice",
                                                            "information",
                                                            "news",
                                                            "warning",
                                                            "help",
                                                            "apology",
                                                            "thanks",
                                                            "greeting",
                                                            "wish",
                                                            "opinion",
                                                            "emotion",
                                                            "humour",
                                                            "daily_life",
                                                            "people",
                                                            "reply",
                                                            "personal_voice",
                                                            "hashtags",
                                                            "emoji",
                                                            "emphasis",
                                                            "link",
                                                            "layout",
                                                            "time_and_place",
                                                            "imperative",
                                                            "length"};

static_assert(static_cast<int>(Cue::length) + 1 == kCueCount);

}  // namespace

std::string_view cue_name(Cue cue) noexcept {
  const auto index = static_cast<std::size_t>(cue);
  return index < kNames.size() ? kNames[index] : std::string_view("wording");
}

}  // namespace tact::cues
