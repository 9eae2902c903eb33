#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_set>

#include "audit/audit_options.h"
#include "audit/audit_row.h"
#include "ledger/rule.h"
#include "tact/verdict.h"

namespace tact::tools {

/// Posts of one sort: all, those the rule counts, and those of them that sell.
struct AuditCount {
  std::int64_t posts = 0;
  std::int64_t replies = 0;
  std::int64_t unsure = 0;
  std::int64_t counted = 0;
  std::int64_t promotional = 0;
};

/// What a report is made of. Grows with the number of posts (their ids) and of months only.
class AuditTally {
 public:
  explicit AuditTally(const ledger::Rule& rule) : rule_(rule) {}

  /// False when a post of this network and id was counted before: archives overlap.
  [[nodiscard]] bool is_new(const ArchivedPost& post);
  void add(const AuditedPost& item, const AuditDay& day);

  AuditCount all;
  std::array<AuditCount, kNetworkCount> networks{};
  std::array<std::int64_t, kKindCount> kinds{};
  std::map<std::string, AuditCount> months;  ///< by "2026-11"
  std::map<ledger::Day, AuditCount> days;
  std::int64_t unreadable = 0;  ///< texts too long or in no encoding
  std::int64_t doubles = 0;

 private:
  void count(AuditCount& into, const AuditedPost& item) const;

  ledger::Rule rule_;
  std::unordered_set<std::string> known_;
};

}  // namespace tact::tools
