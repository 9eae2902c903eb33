#include "ledger/entry.h"

namespace tact::ledger {
namespace {

bool is_id(std::string_view id) noexcept { return !id.empty() && id.size() <= kMaxIdBytes; }

bool read_judgement(const RawEntry& raw, Entry& out) noexcept {
  if (!raw.kind || !raw.tag) return false;
  out.kind = *raw.kind;
  out.tag = *raw.tag;
  return true;
}

bool read_post(const RawEntry& raw, Entry& out) noexcept {
  if (!raw.day || !raw.network || !raw.reply || !read_judgement(raw, out)) return false;
  if (!raw.seconds || *raw.seconds < 0 || *raw.seconds > kMaxSeconds) return false;
  out.day = *raw.day;
  out.network = *raw.network;
  out.reply = *raw.reply;
  out.quote = raw.quote;
  out.imported = raw.imported;
  out.seconds = static_cast<std::int32_t>(*raw.seconds);
  if (raw.campaign.size() <= kMaxCampaignBytes) out.campaign = raw.campaign;
  return true;
}

// A person who corrects a post knows what it is: "unsure" is no correction.
bool read_amendment(const RawEntry& raw, Entry& out) noexcept {
  if (!is_id(raw.of)) return false;
  out.of = raw.of;
  return out.type == EntryType::deletion || (read_judgement(raw, out) && out.tag != Tag::unsure);
}

}  // namespace

EntryFault read_entry(const RawEntry& raw, Entry& out) noexcept {
  if (!raw.schema || *raw.schema < 1) return EntryFault::broken;
  if (*raw.schema > kEntrySchema) return EntryFault::newer;
  if (!raw.type || !is_id(raw.id) || !raw.at || *raw.at < 0 || *raw.at > kMaxTime) return EntryFault::broken;
  out.type = *raw.type;
  out.at = *raw.at;
  out.id = raw.id;
  const bool read = out.type == EntryType::post ? read_post(raw, out) : read_amendment(raw, out);
  return read ? EntryFault::none : EntryFault::broken;
}

std::optional<EntryType> entry_type_from_name(std::string_view name) noexcept {
  if (name == "post") return EntryType::post;
  if (name == "correction") return EntryType::correction;
  if (name == "deletion") return EntryType::deletion;
  return std::nullopt;
}

std::optional<Tag> tag_from_name(std::string_view name) noexcept {
  for (const Tag tag : {Tag::value_adding, Tag::promotional, Tag::unsure}) {
    if (tag_name(tag) == name) return tag;
  }
  return std::nullopt;
}

}  // namespace tact::ledger
