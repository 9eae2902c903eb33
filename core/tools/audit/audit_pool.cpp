#include "audit/audit_pool.h"

#include <utility>

#include "text/analysis.h"

namespace tact::tools {
namespace {

/// Posts of one batch: enough that handing over costs little, few enough that the threads end together.
constexpr std::size_t kBatch = 256;
/// Batches in flight for each thread.
constexpr std::size_t kAhead = 4;

void judge(Classifier& classifier, AuditedPost& item, std::u16string& text) {
  if (!text::to_utf16(item.post.text, text)) {
    item.error = ErrorCode::bad_argument;
    return;
  }
  item.error = classifier.classify(text, {item.post.network, item.post.reply}, item.verdict);
}

}  // namespace

AuditPool::AuditPool(std::vector<std::unique_ptr<Classifier>> classifiers, Sink sink)
    : classifiers_(std::move(classifiers)), sink_(std::move(sink)) {
  for (const std::unique_ptr<Classifier>& classifier : classifiers_) {
    threads_.emplace_back([this, &classifier] { work(*classifier); });
  }
}

AuditPool::~AuditPool() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
  }
  has_work_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void AuditPool::add(std::vector<ArchivedPost> posts) {
  for (ArchivedPost& post : posts) {
    open_.posts.emplace_back().post = std::move(post);
    if (open_.posts.size() == kBatch) submit();
  }
}

void AuditPool::finish() {
  if (!open_.posts.empty()) submit();
  hand_on(0);
}

void AuditPool::submit() {
  open_.number = submitted_++;
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::exchange(open_, {}));
  }
  has_work_.notify_one();
  hand_on(kAhead * threads_.size());
}

void AuditPool::hand_on(std::size_t most_in_flight) {
  std::unique_lock lock(mutex_);
  while (handed_on_ < submitted_) {
    auto next = done_.find(handed_on_);
    if (next == done_.end()) {
      if (submitted_ - handed_on_ <= most_in_flight) return;
      has_result_.wait(lock, [this] { return done_.contains(handed_on_); });
      next = done_.find(handed_on_);
    }
    Batch batch = std::move(next->second);
    done_.erase(next);
    ++handed_on_;
    lock.unlock();
    for (AuditedPost& post : batch.posts) sink_(post);
    lock.lock();
  }
}

void AuditPool::work(Classifier& classifier) {
  std::u16string text;
  std::unique_lock lock(mutex_);
  for (;;) {
    has_work_.wait(lock, [this] { return is_over_ || !waiting_.empty(); });
    if (is_over_) return;
    Batch batch = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    for (AuditedPost& item : batch.posts) judge(classifier, item, text);
    lock.lock();
    const std::size_t number = batch.number;
    done_.emplace(number, std::move(batch));
    has_result_.notify_one();
  }
}

}  // namespace tact::tools
