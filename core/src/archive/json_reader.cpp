#include "archive/json_reader.h"

#include <utility>

namespace tact::archive {
namespace {

class JsonReader final : public CountingReader {
 public:
  JsonReader(JsonLayout layout, RecordFunction function, ArchivedPost blank)
      : splitter_(std::move(layout)), function_(std::move(function)), blank_(std::move(blank)) {}

 protected:
  void read(std::string_view bytes, std::vector<ArchivedPost>& out) override {
    const bool well = splitter_.feed(bytes, [&](const std::string* record) { take_record(record, out); });
    if (!well) fail_at_byte(splitter_.position());
  }
  void end(std::vector<ArchivedPost>& /*out*/) override {
    if (!splitter_.finish()) fail_at_byte(splitter_.position());
  }

 private:
  void take_record(const std::string* record, std::vector<ArchivedPost>& out) {
    json parsed;
    if (record == nullptr || !parse_record(*record, parsed)) {
      count_broken();
      return;
    }
    ArchivedPost post = blank_;
    const Outcome outcome = function_(parsed, post);
    take(outcome, std::move(post), out);
  }

  JsonSplitter splitter_;
  RecordFunction function_;
  ArchivedPost blank_;
};

}  // namespace

std::unique_ptr<ArchiveReader> make_json_reader(JsonLayout layout, RecordFunction function, ArchivedPost blank) {
  return std::make_unique<JsonReader>(std::move(layout), std::move(function), std::move(blank));
}

}  // namespace tact::archive
