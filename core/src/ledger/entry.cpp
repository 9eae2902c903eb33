#include "ledger/entry.h"

#include <utility>

namespace tact::ledger {
namespace {

bool is_id(const std::optional<std::string>& id) noexcept { return id && !id->empty() && id->size() <= kMaxIdBytes; }

bool tag_from_name(const std::string& name, Tag& out) noexcept {
  for (const Tag tag : {Tag::value_adding, Tag::promotional, Tag::unsure}) {
    if (tag_name(tag) != name) continue;
    out = tag;
    return true;
  }
  return false;
}

bool read_judgement(const RawEntry& raw, Entry& out) noexcept {
  return raw.kind && raw.tag && kind_from_name(*raw.kind, out.kind) && tag_from_name(*raw.tag, out.tag);
}

bool read_post(const RawEntry& raw, Entry& out) noexcept {
  if (!raw.local_date || !parse_day(*raw.local_date, out.day)) return false;
  if (!raw.network || !raw.reply || !read_judgement(raw, out)) return false;
  if (!raw.seconds || *raw.seconds < 0 || *raw.seconds > kMaxSeconds) return false;
  out.network = network_from_name(*raw.network);
  out.reply = *raw.reply;
  out.seconds = static_cast<std::int32_t>(*raw.seconds);
  return true;
}

}  // namespace

EntryFault read_entry(RawEntry& raw, Entry& out) {
  if (!raw.schema || *raw.schema < 1) return EntryFault::broken;
  if (*raw.schema > kEntrySchema) return EntryFault::newer;
  if (!raw.type || !is_id(raw.id) || !raw.at || *raw.at < 0 || *raw.at > kMaxTime) return EntryFault::broken;
  if (*raw.type == "post") {
    out.type = EntryType::post;
    if (!read_post(raw, out)) return EntryFault::broken;
  } else {
    if (!is_id(raw.of)) return EntryFault::broken;
    if (*raw.type == "correction") {
      out.type = EntryType::correction;
      // A person who corrects a post knows what it is: "unsure" is no correction.
      if (!read_judgement(raw, out) || out.tag == Tag::unsure) return EntryFault::broken;
    } else if (*raw.type == "deletion") {
      out.type = EntryType::deletion;
    } else {
      return EntryFault::broken;
    }
    out.of = std::move(*raw.of);
  }
  out.at = *raw.at;
  out.id = std::move(*raw.id);
  return EntryFault::none;
}

}  // namespace tact::ledger
