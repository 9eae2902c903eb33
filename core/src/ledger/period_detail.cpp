#include "ledger/period_detail.h"

namespace tact::ledger {
namespace {

void add_written(WrittenTime& written, const Entry& post) noexcept {
  ++written.published;
  written.seconds += post.seconds;
}

}  // namespace

PeriodDetail::PeriodDetail(Day first, std::int32_t length)
    : start(first), days(static_cast<std::size_t>(length)), time(first, length) {}

void add_post(PeriodDetail& detail, const Entry& post, const Rule& rule) {
  const auto index = static_cast<std::size_t>(static_cast<std::int64_t>(post.day) - detail.start);
  if (index >= detail.days.size()) return;
  add_post(detail.tally, post, rule);
  add_post(detail.days[index], post, rule);
  add_post(detail.networks[static_cast<std::size_t>(post.network)], post, rule);
  add_written(post.tag == Tag::unsure ? detail.unsure : detail.kinds[static_cast<std::size_t>(post.kind)], post);
  CampaignTally& campaign = detail.campaigns[post.campaign];
  add_written(campaign.written, post);
  if (is_counted(rule, post.tag, post.reply)) {
    ++campaign.ratio.total;
    if (is_promotional(rule, post.tag, post.kind)) ++campaign.ratio.promotional;
  }
  detail.time.add_writing(post.day, post.network, post.seconds);
}

void add_time(PeriodDetail& detail, const TimeRow& row) noexcept {
  detail.time.add_active(row.day, row.network, row.seconds);
}

}  // namespace tact::ledger
