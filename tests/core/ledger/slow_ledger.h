#pragma once

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "ledger_json.h"

namespace tact::ledger::test {

namespace ch = std::chrono;

/// Which posts a question is about; empty = all.
struct Filter {
  std::string network;
  const Json* campaign = nullptr;
};

/// A second, slow opinion on the arithmetic: it walks the JSON, looks everything up afresh for each question and shares
/// no code with the engine; its calendar is the standard library's.
class SlowLedger {
 public:
  explicit SlowLedger(Json request) : request_(std::move(request)) { settle(); }

  struct Count {
    long promotional = 0, total = 0, published = 0, replies = 0, shares = 0, contests = 0, unsure = 0;
    long with_people = 0, of_others = 0, of_self = 0, seconds = 0, active = 0, total_seconds = 0;
    std::map<std::string, std::pair<long, long>> kinds;  ///< published and seconds, "unsure" too
  };

  Count between(ch::sys_days first, ch::sys_days last, const Filter& filter = {}) const {
    Count count;
    for (const Json& post : posts_) {
      if (!filter.network.empty() && post["network"] != filter.network) continue;
      if (filter.campaign != nullptr && campaign_of(post) != *filter.campaign) continue;
      const ch::sys_days day = date(post["localDate"]);
      if (day >= first && day <= last) add(count, post);
    }
    for (const auto& [where, spent] : spent_) {
      const auto& [day, network] = where;
      if (day < first || day > last || (!filter.network.empty() && network != filter.network)) continue;
      count.active += spent.second;
      count.total_seconds += std::max(spent.first, spent.second);
    }
    return count;
  }

  static ch::sys_days date(const std::string& text) {
    return ch::sys_days{ch::year{std::stoi(text.substr(0, 4))} / std::stoi(text.substr(5, 2)) /
                        std::stoi(text.substr(8, 2))};
  }

  static Json campaign_of(const Json& post) { return post.value("campaign", Json(nullptr)); }

  /// The posts as their author sees them, newest first, with `corrected`.
  const std::vector<Json>& posts() const { return posts_; }

 private:
  bool is_deleted(const std::string& id) const {
    return std::any_of(request_["entries"].begin(), request_["entries"].end(),
                       [&id](const Json& entry) { return entry["type"] == "deletion" && entry["of"] == id; });
  }

  static bool is_imported(const Json& post) { return post.value("imported", false); }

  // Ids of imported posts that have a twin: all pairs written down, the nearest taken, until none is left.
  static std::set<std::string> twins(const std::vector<Json>& posts) {
    std::vector<std::tuple<long long, std::string, std::string>> pairs;
    for (const Json& own : posts) {
      for (const Json& other : posts) {
        if (is_imported(own) || !is_imported(other)) continue;
        if (own["network"] != other["network"] || own["reply"] != other["reply"]) continue;
        const long long apart = std::abs(own["at"].get<long long>() - other["at"].get<long long>());
        if (apart <= 180'000) pairs.emplace_back(apart, other["id"], own["id"]);
      }
    }
    std::sort(pairs.begin(), pairs.end());
    std::set<std::string> taken, dropped;
    for (const auto& [apart, other, own] : pairs) {
      if (dropped.count(other) > 0 || !taken.insert(own).second) continue;
      dropped.insert(other);
    }
    return dropped;
  }

  void settle() {
    std::vector<Json> all;
    std::set<std::string> seen;
    for (const Json& entry : request_["entries"]) {
      if (entry["type"] == "post" && seen.insert(entry["id"]).second) all.push_back(entry);
    }
    const std::set<std::string> dropped = twins(all);
    for (Json& post : all) {
      if (dropped.count(post["id"]) > 0 || is_deleted(post["id"])) continue;
      correct(post);
      posts_.push_back(post);
    }
    for (const Json& post : posts_) {
      spent_[{date(post["localDate"]), post["network"]}].first += post["seconds"].get<long>();
    }
    for (const Json& row : request_["time"]) {
      spent_[{date(row["localDate"]), row["network"]}].second += row["seconds"].get<long>();
    }
    std::sort(posts_.begin(), posts_.end(), [](const Json& a, const Json& b) {
      return std::make_pair(-a["at"].get<long long>(), a["id"].get<std::string>()) <
             std::make_pair(-b["at"].get<long long>(), b["id"].get<std::string>());
    });
  }

  void correct(Json& post) const {
    long long latest = -1;
    post["corrected"] = false;
    for (const Json& entry : request_["entries"]) {
      if (entry["type"] != "correction" || entry["of"] != post["id"] || entry["at"] < latest) continue;
      latest = entry["at"];
      post["kind"] = entry["kind"];
      post["tag"] = entry["tag"];
      post["corrected"] = true;
    }
  }

  void add(Count& count, const Json& post) const {
    const std::string kind = post["kind"], tag = post["tag"];
    const bool reply = post["reply"];
    ++count.published;
    count.seconds += post["seconds"].get<long>();
    auto& [published, seconds] = count.kinds[tag == "unsure" ? tag : kind];
    ++published;
    seconds += post["seconds"].get<long>();
    if (reply) ++count.replies;
    if (tag == "unsure") {
      ++count.unsure;
      return;
    }
    if (kind == "share") ++count.shares;
    if (kind == "contest") ++count.contests;
    const bool passes_on = kind == "share" || post.value("quote", false);
    if (tag == "promotional") ++count.of_self;
    if (tag != "promotional" && passes_on) ++count.of_others;
    if (tag != "promotional" && !passes_on && (reply || kind == "answer" || kind == "conversation")) {
      ++count.with_people;
    }
    const Json& rule = request_["rule"];
    if (reply && !rule["countReplies"]) return;
    ++count.total;
    const bool counts_kind = rule["counts"] == "all" || kind == "offer" || kind == "contest";
    const bool left_out = kind == "contest" && !rule["countContests"];
    if (tag == "promotional" && counts_kind && !left_out) ++count.promotional;
  }

  Json request_;
  std::vector<Json> posts_;
  /// Writing and active seconds of each day and network.
  std::map<std::pair<ch::sys_days, std::string>, std::pair<long, long>> spent_;
};

}  // namespace tact::ledger::test
