#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "features/annotation.h"
#include "features/dense_schema.h"
#include "tact/verdict.h"

namespace tact::features {

/// Size of the table that sparse features are hashed into.
inline constexpr std::uint32_t kSparseBits = 16;
inline constexpr std::uint32_t kSparseSize = 1U << kSparseBits;

/// One dense feature counted once, and the tokens that caused it.
struct DenseEvent {
  std::uint16_t feature = 0;
  std::uint16_t first = 0;
  std::uint16_t last = 0;
};

/// One sparse feature (a word or a pair of neighbours) and its tokens, where it stands first.
struct SparseEvent {
  std::uint32_t index = 0;  ///< below kSparseSize
  std::uint16_t first = 0;
  std::uint16_t last = 0;
};

/// Which sparse features a text has had already: a word said ten times says no more than once. Emptied at no cost.
class SparseSet {
 public:
  void start();
  [[nodiscard]] bool is_new(std::uint32_t index) noexcept;

 private:
  std::vector<std::uint16_t> round_of_;
  std::uint16_t round_ = 0;
};

/// A post as numbers. Reused without reallocation.
struct FeatureVector {
  std::array<std::uint8_t, kDenseCount> dense{};  ///< counts, capped at 255
  std::vector<DenseEvent> events;
  std::vector<SparseEvent> sparse;
  SparseSet seen;  ///< while sparse is filled
};

/// Counts everything in the tokens that are not left out.
void extract(const text::Analysis& analysis, const Annotation& annotation, const Context& context, FeatureVector& out);

/// The two halves of extract, one file each.
void extract_dense(const text::Analysis& analysis, const Annotation& annotation, const Context& context,
                   FeatureVector& out);
void extract_sparse(const text::Analysis& analysis, const Annotation& annotation, FeatureVector& out);

}  // namespace tact::features
