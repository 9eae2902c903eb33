#include "evaluate/folds.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/hash.h"

namespace tact::tools {

std::vector<int> draw_folds(const std::vector<std::string>& groups, int folds) {
  std::map<std::string, std::size_t> sizes;
  for (const std::string& group : groups) ++sizes[group];
  std::vector<std::tuple<std::size_t, std::uint64_t, std::string>> order;
  for (const auto& [group, size] : sizes) order.emplace_back(size, base::hash_finish(base::hash_bytes(group)), group);
  std::sort(order.rbegin(), order.rend());

  std::vector<std::size_t> filled(static_cast<std::size_t>(folds), 0);
  std::map<std::string, int> fold_of;
  for (const auto& [size, hash, group] : order) {
    const auto smallest = std::min_element(filled.begin(), filled.end());
    *smallest += size;
    fold_of[group] = static_cast<int>(smallest - filled.begin());
  }
  std::vector<int> result;
  result.reserve(groups.size());
  for (const std::string& group : groups) result.push_back(fold_of[group]);
  return result;
}

std::size_t count_groups(const std::vector<std::string>& groups) {
  return std::set<std::string>(groups.begin(), groups.end()).size();
}

}  // namespace tact::tools
