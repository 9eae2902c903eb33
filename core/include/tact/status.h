#pragma once

#include <string>
#include <utility>
#include <variant>

namespace tact {

/// Every way a public call of the engine can fail. The numbers are part of the boundary (wasm/abi.h):
/// never renumber, only append.
enum class ErrorCode : int {
  ok = 0,
  not_open = 1,                ///< classify or learn before a model was opened
  out_of_memory = 2,           ///< the request would exceed the engine's memory limit
  text_too_long = 3,           ///< more than kMaxInputUnits UTF-16 units
  bad_argument = 4,            ///< a value outside its range
  bad_json = 5,                ///< JSON that does not parse or has not the expected shape
  model_unknown_magic = 10,    ///< not a Tact model
  model_newer_format = 11,     ///< written by a newer Tact
  model_size_mismatch = 12,    ///< truncated or padded file, or a section outside the file
  model_checksum = 13,         ///< SHA-256 does not match
  model_bad_header = 14,       ///< header JSON broken or incomplete
  model_schema_mismatch = 15,  ///< trained for another feature schema
  model_bad_weight = 16,       ///< a weight or threshold outside its permitted range
  model_self_test = 17,        ///< a self-test sample got another verdict than recorded
  overlay_invalid = 20,        ///< personal layer broken or of another version
  ledger_newer_schema = 30,    ///< entries written by a newer Tact: read-only
  bad_archive = 31,            ///< a file that is not the archive it was said to be, or ends in the middle
};

/// A failure: what, and an English detail for diagnostics (ASCII, no user text).
struct Error {
  ErrorCode code = ErrorCode::ok;
  std::string detail;
};

/// A value or an Error; never both, never empty. Cheap replacement for exceptions across public calls.
template <typename Value>
class Result {
 public:
  Result(Value value) : content_(std::move(value)) {}
  Result(Error error) : content_(std::move(error)) {}
  [[nodiscard]] bool ok() const noexcept { return std::holds_alternative<Value>(content_); }
  [[nodiscard]] Value& value() { return *std::get_if<Value>(&content_); }
  [[nodiscard]] const Value& value() const { return *std::get_if<Value>(&content_); }
  [[nodiscard]] const Error& error() const { return *std::get_if<Error>(&content_); }

 private:
  std::variant<Value, Error> content_;
};

/// Stable lower-case name of a code, for JSON and logs ("model_checksum").
[[nodiscard]] const char* error_name(ErrorCode code) noexcept;

}  // namespace tact
