#pragma once

#include <cstdint>

/// The boundary between the engine and JavaScript: flat functions, UTF-16 in, one block of 32-bit words out.
/// wasm/binding/result-layout.ts is this file's twin; tests/wasm compares the two. No pointer, text or exception
/// crosses except through the functions below. All pointers are byte offsets into the module's memory, owned by the
/// engine, valid until the next call.

namespace tact::abi {

inline constexpr std::int32_t kAbiVersion = 2;
inline constexpr std::int32_t kOldestCompatibleAbi = 1;

/// Index of each word in the result block (int32 each).
enum ResultWord : std::int32_t {
  kTag = 0,          ///< tact::Tag
  kKind = 1,         ///< tact::Kind
  kProbability = 2,  ///< basis points
  kUnsure = 3,       ///< tact::UnsureReason
  kStrength = 4,     ///< tact::Strength
  kLanguage = 5,     ///< tact::Language
  kTruncated = 6,    ///< 0 or 1
  kEvidenceCount = 7,
  kSentenceCount = 8,
  kCounterfactualCount = 9,
  kKinds = 10,            ///< eight words, basis points
  kEvidence = 18,         ///< 24 × (start, end, cue, weight in thousandths of a logit)
  kSentences = 114,       ///< 64 × (start, end, basis points)
  kCounterfactual = 306,  ///< 8 × (start, end)
  kResultWords = 322
};

}  // namespace tact::abi

extern "C" {
/// ABI number of this module, and the oldest one its result block still serves.
std::int32_t abi_version();
std::int32_t abi_oldest_compatible();
/// Room for `bytes` of input (model, JSON as UTF-8, overlay) or of text (2 bytes a unit); returns its address or 0.
std::uint8_t* input_reserve(std::int32_t bytes);
/// Opens the model that lies in the input buffer. Returns tact::ErrorCode, as all below that return a status.
std::int32_t engine_open(std::int32_t bytes);
void engine_close();
/// Profile as UTF-8 JSON {"names":[],"handles":[],"domains":[]} in the input buffer.
std::int32_t profile_set(std::int32_t bytes);
/// Classifies `units` UTF-16 units of the input buffer. network: tact::Network; reply: 0 or 1.
std::int32_t classify(std::int32_t units, std::int32_t network, std::int32_t reply);
/// The result block of the last classify.
const std::int32_t* result();
/// One correction: the text in the input buffer is `kind` (tact::Kind).
std::int32_t learn(std::int32_t units, std::int32_t network, std::int32_t reply, std::int32_t kind);
/// Personal layer: export puts it into the output buffer, import reads it from the input buffer.
std::int32_t overlay_export();
std::int32_t overlay_import(std::int32_t bytes);
std::int32_t overlay_reset();
/// Summary request as UTF-8 JSON in the input buffer; the answer is UTF-8 JSON in the output buffer.
std::int32_t summarize(std::int32_t bytes);
/// The open model's header JSON into the output buffer.
std::int32_t model_header();
/// Archives of the networks and plain tables; one is read at a time, with or without an open model. open takes UTF-8
/// JSON
/// {"format": …, "textColumn"?: …, …}; feed the next bytes of the file. feed and finish put {"posts", "counts"} into
/// the output buffer (wasm/archive_json.h). A file that goes wrong after some posts gives those first and bad_archive
/// at the next call.
std::int32_t archive_open(std::int32_t bytes);
std::int32_t archive_feed(std::int32_t bytes);
std::int32_t archive_finish();
void archive_close();
/// What a file is: {"path": …}, a zero byte and its first bytes in; {"format", "columns", "options"} out.
std::int32_t archive_guess(std::int32_t bytes);
/// Output buffer of the last call that fills it.
const std::uint8_t* output();
std::int32_t output_size();
/// Code of the last failure; its ASCII detail (zero-terminated).
std::int32_t last_error();
const char* last_error_text();
}
