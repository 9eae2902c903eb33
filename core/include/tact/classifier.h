#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "tact/profile.h"
#include "tact/status.h"
#include "tact/verdict.h"

namespace tact {

/// One opened model, ready to classify. Not thread-safe: one Classifier a thread.
/// After warm-up classify() allocates nothing.
class Classifier {
 public:
  /// Checks the model bytes (magic, format, sizes, SHA-256, schema, weights, self-test) and opens them.
  /// The bytes may be freed afterwards.
  [[nodiscard]] static Result<Classifier> open(std::span<const std::byte> model);

  Classifier(Classifier&&) noexcept;
  Classifier& operator=(Classifier&&) noexcept;
  ~Classifier();

  /// Whose posts these are; kept until set again.
  void set_profile(const Profile& profile);

  /// Classifies a text. Lone surrogates count as U+FFFD; the verdict's spans index `text` itself.
  /// Errors: text_too_long.
  [[nodiscard]] ErrorCode classify(std::u16string_view text, const Context& context, Verdict& out);

  /// Learns from one correction: the person says `text` is `kind`. The shipped model stays as it is; a small
  /// bounded personal layer changes. Errors: text_too_long.
  [[nodiscard]] ErrorCode learn(std::u16string_view text, const Context& context, Kind kind);

  /// The personal layer as bytes (no text in it), and back. Errors: overlay_invalid.
  [[nodiscard]] std::string export_overlay() const;
  [[nodiscard]] ErrorCode import_overlay(std::span<const std::byte> bytes);
  void reset_overlay();

  /// The model's header as JSON text (name, version, hashes, thresholds with their measured precision).
  [[nodiscard]] const std::string& model_header() const noexcept;
  /// "1.0.0"
  [[nodiscard]] const std::string& model_version() const noexcept;

 private:
  struct State;
  explicit Classifier(std::unique_ptr<State> state) noexcept;
  std::unique_ptr<State> state_;
};

}  // namespace tact
