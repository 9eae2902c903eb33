#include "features/dense_schema.h"

#include <array>
#include <string_view>

#include "base/hash.h"

namespace tact::features {
namespace {

using cues::Cue;

/// Raise when sparse features change their meaning.
constexpr std::uint64_t kSparseRevision = 2;

struct Info {
  std::string_view name;
  Cue cue;
};

constexpr std::array<std::string_view, kRegionCount> kRegions = {"all", "opening", "closing", "start"};

constexpr std::array<Info, kSignalCount> kSignals = {{
    {"own_name", Cue::own_name},
    {"own_name_opening", Cue::own_name},
    {"own_name_closing", Cue::own_name},
    {"own_handle", Cue::own_name},
    {"own_hashtag", Cue::own_name},
    {"own_link", Cue::own_link},
    {"other_handle", Cue::other_name},
    {"other_link", Cue::other_link},
    {"media_link", Cue::other_link},
    {"short_link", Cue::link},
    {"unknown_link", Cue::link},
    {"attachment", Cue::link},
    {"email", Cue::contact_request},
    {"hashtag", Cue::hashtags},
    {"emoji", Cue::emoji},
    {"price", Cue::price},
    {"percentage", Cue::discount},
    {"date", Cue::time_and_place},
    {"time", Cue::time_and_place},
    {"phone", Cue::contact_request},
    {"number", Cue::information},
    {"repost", Cue::credit},
    {"credit", Cue::credit},
    {"question_mark", Cue::question},
    {"exclamation", Cue::emphasis},
    {"ellipsis", Cue::emotion},
    {"capitals", Cue::emphasis},
    {"elongated", Cue::emotion},
    {"quotation", Cue::credit},
    {"bullet", Cue::layout},
    {"foreign_name", Cue::other_name},
    {"colon", Cue::layout},
    {"imperative_start", Cue::imperative},
}};

constexpr std::array<Info, kShapeCount> kShapes = {{
    {"hashtag_share", Cue::hashtags},
    {"emoji_share", Cue::emoji},
    {"unknown_share", Cue::wording},
    {"words_per_sentence", Cue::length},
    {"is_reply", Cue::reply},
    {"on_x", Cue::layout},
    {"on_facebook", Cue::layout},
    {"on_instagram", Cue::layout},
    {"on_linkedin", Cue::layout},
    {"starts_with_handle", Cue::reply},
    {"starts_with_repost", Cue::credit},
    {"ends_with_link", Cue::link},
    {"ends_with_question", Cue::question},
    {"ends_with_hashtag", Cue::hashtags},
    {"distinct_classes", Cue::wording},
    {"names_itself", Cue::own_name},
}};

static_assert(kSignals[static_cast<int>(Signal::imperative_start)].name == "imperative_start");
static_assert(kShapes[static_cast<int>(Shape::names_itself)].name == "names_itself");

}  // namespace

std::string dense_name(int feature) {
  if (feature < kFirstSignal) {
    std::string name(kRegions[static_cast<std::size_t>(feature / kClassCount)]);
    return name.append("/").append(class_name(feature % kClassCount));
  }
  if (feature < kFirstShape) {
    return std::string("signal/").append(kSignals[static_cast<std::size_t>(feature - kFirstSignal)].name);
  }
  return std::string("shape/").append(kShapes[static_cast<std::size_t>(feature - kFirstShape)].name);
}

cues::Cue dense_cue(int feature) noexcept {
  if (feature < kFirstSignal) return class_cue(feature % kClassCount);
  if (feature < kFirstShape) return kSignals[static_cast<std::size_t>(feature - kFirstSignal)].cue;
  return kShapes[static_cast<std::size_t>(feature - kFirstShape)].cue;
}

std::uint64_t schema_hash() {
  std::uint64_t state = base::hash_step(base::kHashSeed, kSparseRevision);
  for (int feature = 0; feature < kDenseCount; ++feature) {
    state = base::hash_step(base::hash_bytes(dense_name(feature), state), 0);
  }
  return base::hash_finish(state);
}

}  // namespace tact::features
