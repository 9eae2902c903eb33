#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "tact/archive.h"
#include "tact/classifier.h"

namespace tact::tools {

/// A post with its verdict, the text no longer needed.
struct AuditedPost {
  ArchivedPost post;
  ErrorCode error = ErrorCode::ok;  ///< text_too_long, or bad_argument for text that is no UTF-8
  Verdict verdict;
};

/// Classifies posts on several threads and hands them on in the order in which they came. At most a few batches are in
/// flight, so memory does not grow with the archive. One thread adds; the sink is called on that thread, too.
class AuditPool {
 public:
  using Sink = std::function<void(AuditedPost&)>;

  /// Takes one classifier a thread (their profile is set); at least one.
  AuditPool(std::vector<std::unique_ptr<Classifier>> classifiers, Sink sink);
  AuditPool(const AuditPool&) = delete;
  AuditPool& operator=(const AuditPool&) = delete;
  /// Ends the threads; what was not handed on is dropped.
  ~AuditPool();

  /// Takes posts over; waits while too many are in flight.
  void add(std::vector<ArchivedPost> posts);
  /// Waits for everything that was added.
  void finish();

 private:
  struct Batch {
    std::size_t number = 0;
    std::vector<AuditedPost> posts;
  };

  void work(Classifier& classifier);
  void submit();
  void hand_on(std::size_t most_in_flight);

  std::vector<std::unique_ptr<Classifier>> classifiers_;
  Sink sink_;
  Batch open_;
  std::size_t submitted_ = 0;
  std::size_t handed_on_ = 0;
  std::mutex mutex_;
  std::condition_variable has_work_;
  std::condition_variable has_result_;
  std::deque<Batch> waiting_;
  std::map<std::size_t, Batch> done_;
  bool is_over_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace tact::tools
