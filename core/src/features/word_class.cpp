#include "features/word_class.h"

namespace tact::features {
namespace {

using cues::Cue;

struct ClassInfo {
  std::string_view name;
  Cue cue;
};

constexpr std::array<ClassInfo, kClassCount> kClasses = {{
    {"food", Cue::product},
    {"drink", Cue::product},
    {"beauty", Cue::product},
    {"fashion", Cue::product},
    {"home", Cue::product},
    {"tech", Cue::product},
    {"media", Cue::product},
    {"vehicle", Cue::product},
    {"health", Cue::product},
    {"money", Cue::product},
    {"service", Cue::product},
    {"travel", Cue::product},
    {"craft", Cue::product},
    {"nature", Cue::product},
    {"sport", Cue::product},
    {"game", Cue::product},
    {"education", Cue::product},
    {"event", Cue::event},
    {"sell", Cue::buying_invitation},
    {"price", Cue::price},
    {"gift", Cue::contest},
    {"contest", Cue::contest},
    {"scarcity", Cue::scarcity},
    {"booking", Cue::booking},
    {"available", Cue::availability},
    {"store", Cue::availability},
    {"firm", Cue::own_voice},
    {"novelty", Cue::novelty},
    {"pride", Cue::pride},
    {"praise", Cue::praise},
    {"claim", Cue::claim},
    {"results", Cue::results},
    {"follow", Cue::follow_request},
    {"visit", Cue::visit_request},
    {"contact", Cue::contact_request},
    {"read", Cue::visit_request},
    {"hiring", Cue::hiring},
    {"advice", Cue::advice},
    {"info", Cue::information},
    {"news", Cue::news},
    {"warning", Cue::warning},
    {"help", Cue::help},
    {"apology", Cue::apology},
    {"thanks", Cue::thanks},
    {"greeting", Cue::greeting},
    {"holiday", Cue::greeting},
    {"wish", Cue::wish},
    {"opinion", Cue::opinion},
    {"emotion", Cue::emotion},
    {"humour", Cue::humour},
    {"daily", Cue::daily_life},
    {"person", Cue::people},
    {"community", Cue::people},
    {"question", Cue::question},
    {"credit", Cue::credit},
    {"we", Cue::own_voice},
    {"me", Cue::personal_voice},
    {"you", Cue::reader_address},
    {"soon", Cue::time_and_place},
    {"clock", Cue::time_and_place},
    {"place", Cue::time_and_place},
    {"imperative", Cue::imperative},
    {"they", Cue::people},
    {"logic", Cue::information},
}};

static_assert(kClasses[class_id::imperative].name == "imperative");
static_assert(kClasses[kThingCount - 1].name == "education");

}  // namespace

int class_index(std::string_view name) noexcept {
  for (int i = 0; i < kClassCount; ++i) {
    if (kClasses[static_cast<std::size_t>(i)].name == name) return i;
  }
  return -1;
}

std::string_view class_name(int index) noexcept { return kClasses[static_cast<std::size_t>(index)].name; }
cues::Cue class_cue(int index) noexcept { return kClasses[static_cast<std::size_t>(index)].cue; }

}  // namespace tact::features
