#include "train/feature_choice.h"

#include "features/dense_schema.h"

namespace tact::tools {
namespace {

bool matches(const std::string& name, std::string_view pattern) {
  if (pattern.starts_with('*')) return name.ends_with(pattern.substr(1));
  if (pattern.ends_with('*')) return name.starts_with(pattern.substr(0, pattern.size() - 1));
  return name == pattern;
}

}  // namespace

FeatureChoice::FeatureChoice(std::string_view left_out) {
  while (!left_out.empty()) {
    const std::string_view pattern = left_out.substr(0, left_out.find(','));
    left_out.remove_prefix(std::min(left_out.size(), pattern.size() + 1));
    words_out_ = words_out_ || pattern == "words";
    pairs_out_ = pairs_out_ || pattern == "pairs";
    for (std::size_t f = 0; f < dense_out_.size(); ++f) {
      if (matches(features::dense_name(static_cast<int>(f)), pattern)) dense_out_[f] = true;
    }
  }
}

void FeatureChoice::apply(features::FeatureVector& vector) const {
  for (std::size_t f = 0; f < dense_out_.size(); ++f) {
    if (dense_out_[f]) vector.dense[f] = 0;
  }
  std::erase_if(vector.sparse, [&](const features::SparseEvent& event) {
    return event.first == event.last ? words_out_ : pairs_out_;
  });
}

}  // namespace tact::tools
