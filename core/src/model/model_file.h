#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "model/model.h"
#include "tact/status.h"

namespace tact::model {

/// File layout, little-endian:
///   magic "TACTMODL" · u32 format version · u32 header length · header JSON · u32 section bytes · sections ·
///   SHA-256 over all before it.
/// Sections, in this order: English and French lexicon · bias · n-gram weights · count weights · tag trees · kind
/// biases · kind trees.
inline constexpr char kMagic[] = "TACTMODL";
inline constexpr std::uint32_t kFormatVersion = 2;
/// Refuses anything larger before it is looked at.
inline constexpr std::size_t kMaxModelBytes = 16U << 20U;

/// Reads and checks everything but the self-test (decide/self_test.h).
[[nodiscard]] Result<Model> read_model(std::span<const std::byte> bytes);

/// The bytes of a model. `model.header` must be the JSON that read_model accepts.
[[nodiscard]] std::string write_model(const Model& model);

}  // namespace tact::model
