#include "audit/audit_tally.h"

namespace tact::tools {

bool AuditTally::is_new(const ArchivedPost& post) {
  const bool inserted = known_.insert(std::string(network_name(post.network)) + ":" + post.id).second;
  if (!inserted) ++doubles;
  return inserted;
}

void AuditTally::add(const AuditedPost& item, const AuditDay& day) {
  count(all, item);
  count(networks[static_cast<std::size_t>(item.post.network)], item);
  count(months[ledger::format_day(day.day).substr(0, 7)], item);
  count(days[day.day], item);
  if (item.verdict.tag != Tag::unsure) ++kinds[static_cast<std::size_t>(item.verdict.kind)];
}

void AuditTally::count(AuditCount& into, const AuditedPost& item) const {
  const Verdict& verdict = item.verdict;
  ++into.posts;
  into.replies += item.post.reply ? 1 : 0;
  into.unsure += verdict.tag == Tag::unsure ? 1 : 0;
  if (!ledger::is_counted(rule_, verdict.tag, item.post.reply)) return;
  ++into.counted;
  into.promotional += ledger::is_promotional(rule_, verdict.tag, verdict.kind) ? 1 : 0;
}

}  // namespace tact::tools
