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

/// One sparse feature (n-gram of words, classes, letters) and its tokens.
struct SparseEvent {
  std::uint32_t index = 0;  ///< below kSparseSize
  std::uint16_t first = 0;
  std::uint16_t last = 0;
};

/// A post as numbers. Reused without reallocation.
struct FeatureVector {
  std::array<std::uint8_t, kDenseCount> dense{};  ///< counts, capped at 255
  std::vector<DenseEvent> events;
  std::vector<SparseEvent> sparse;
};

/// Counts everything in the tokens that are not left out.
void extract(const text::Analysis& analysis, const Annotation& annotation, const Context& context, FeatureVector& out);

/// The two halves of extract, one file each.
void extract_dense(const text::Analysis& analysis, const Annotation& annotation, const Context& context,
                   FeatureVector& out);
void extract_sparse(const text::Analysis& analysis, const Annotation& annotation, FeatureVector& out);

}  // namespace tact::features
