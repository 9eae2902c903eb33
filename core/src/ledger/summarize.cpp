#include "ledger/posts.h"
#include "ledger/report.h"
#include "ledger/request.h"
#include "ledger/summary_json.h"
#include "tact/ledger.h"

namespace tact {

Result<std::string> summarize(std::string_view request_json) {
  Result<ledger::Request> read = ledger::read_request(request_json);
  if (!read.ok()) return read.error();
  const ledger::Request& request = read.value();
  const std::vector<ledger::Post> posts = ledger::resolve_posts(request.entries);
  return ledger::write_summary(ledger::count(posts, request), request, posts);
}

}  // namespace tact
