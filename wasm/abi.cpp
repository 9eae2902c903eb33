#include "abi.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "archive_json.h"
#include "engine_state.h"
#include "profile_json.h"
#include "tact/archive.h"
#include "tact/classifier.h"
#include "tact/ledger.h"

namespace {

using tact::Context;
using tact::ErrorCode;
using tact::abi::Engine;
using tact::abi::engine;

std::int32_t failed(ErrorCode code, std::string detail) {
  engine().error = code;
  engine().error_text = std::move(detail);
  return static_cast<std::int32_t>(code);
}

std::int32_t done(ErrorCode code, const char* detail) {
  return code == ErrorCode::ok ? static_cast<std::int32_t>(code) : failed(code, detail);
}

bool in_range(std::int32_t value, std::int32_t count) { return value >= 0 && value < count; }

/// The first `bytes` of the input buffer; nothing when the caller has not reserved as many.
std::optional<std::span<const std::byte>> input_bytes(std::int32_t bytes) {
  const Engine& state = engine();
  if (bytes < 0 || static_cast<std::size_t>(bytes) > state.input.size()) return std::nullopt;
  return std::as_bytes(std::span(state.input.data(), static_cast<std::size_t>(bytes)));
}

std::optional<std::string_view> input_text(std::int32_t bytes) {
  const auto found = input_bytes(bytes);
  if (!found) return std::nullopt;
  return std::string_view(reinterpret_cast<const char*>(found->data()), found->size());
}

/// What classify and learn have in common: an open engine, a text in the buffer, a context within its ranges.
struct Draft {
  std::u16string_view text;
  Context context;
};

ErrorCode read_draft(std::int32_t units, std::int32_t network, std::int32_t reply, Draft& out) {
  if (!engine().classifier) return ErrorCode::not_open;
  if (units > tact::kMaxInputUnits) return ErrorCode::text_too_long;
  if (units < 0 || static_cast<std::size_t>(units) * sizeof(char16_t) > engine().input.size()) {
    return ErrorCode::bad_argument;
  }
  if (!in_range(network, tact::kNetworkCount) || !in_range(reply, 2)) return ErrorCode::bad_argument;
  // The buffer comes from malloc, which aligns it for every type.
  out.text = {reinterpret_cast<const char16_t*>(engine().input.data()), static_cast<std::size_t>(units)};
  out.context = {static_cast<tact::Network>(network), reply == 1};
  return ErrorCode::ok;
}

/// The posts of one call. Those before the place where a file goes wrong are handed over first.
std::int32_t put_posts(ErrorCode code, const std::vector<tact::ArchivedPost>& posts) {
  const tact::ArchiveReader& reader = *engine().archive;
  if (code != ErrorCode::ok && posts.empty()) return failed(code, std::string(reader.error_detail()));
  engine().output = tact::abi::archive_answer(posts, reader.counts());
  return 0;
}

std::int32_t put_output(tact::Result<std::string> made) {
  if (!made.ok()) return failed(made.error().code, made.error().detail);
  engine().output = std::move(made.value());
  return 0;
}

}  // namespace

extern "C" {

std::int32_t abi_version() { return tact::abi::kAbiVersion; }

std::int32_t abi_oldest_compatible() { return tact::abi::kOldestCompatibleAbi; }

std::uint8_t* input_reserve(std::int32_t bytes) {
  if (!in_range(bytes, tact::abi::kMaxInputBytes + 1)) {
    failed(ErrorCode::bad_argument, "input size out of range");
    return nullptr;
  }
  if (!engine().input.reserve(static_cast<std::size_t>(bytes))) {
    failed(ErrorCode::out_of_memory, "no room for the input");
    return nullptr;
  }
  return engine().input.data();
}

std::int32_t engine_open(std::int32_t bytes) {
  const auto model = input_bytes(bytes);
  if (!model) return failed(ErrorCode::bad_argument, "more bytes than reserved");
  auto opened = tact::Classifier::open(*model);
  if (!opened.ok()) return failed(opened.error().code, opened.error().detail);
  engine().classifier.emplace(std::move(opened.value()));
  return 0;
}

void engine_close() {
  engine().classifier.reset();
  engine().archive.reset();
  engine().output = {};
  engine().input.release();
}

std::int32_t profile_set(std::int32_t bytes) {
  const auto json = input_text(bytes);
  if (!json) return failed(ErrorCode::bad_argument, "more bytes than reserved");
  if (!engine().classifier) return failed(ErrorCode::not_open, "no model is open");
  tact::Profile profile;
  if (!tact::abi::read_profile(*json, profile)) {
    return failed(ErrorCode::bad_json, "a profile has lists of strings: names, handles, domains");
  }
  engine().classifier->set_profile(profile);
  return 0;
}

std::int32_t classify(std::int32_t units, std::int32_t network, std::int32_t reply) {
  Draft draft;
  ErrorCode code = read_draft(units, network, reply, draft);
  if (code == ErrorCode::ok) code = engine().classifier->classify(draft.text, draft.context, engine().verdict);
  if (code == ErrorCode::ok) tact::abi::write_result(engine().verdict, engine().result);
  return done(code, "classify was refused");
}

const std::int32_t* result() { return engine().result.data(); }

std::int32_t learn(std::int32_t units, std::int32_t network, std::int32_t reply, std::int32_t kind) {
  Draft draft;
  ErrorCode code = read_draft(units, network, reply, draft);
  if (code == ErrorCode::ok && !in_range(kind, tact::kKindCount)) code = ErrorCode::bad_argument;
  if (code == ErrorCode::ok) {
    code = engine().classifier->learn(draft.text, draft.context, static_cast<tact::Kind>(kind));
  }
  return done(code, "learn was refused");
}

std::int32_t overlay_export() {
  if (!engine().classifier) return failed(ErrorCode::not_open, "no model is open");
  engine().output = engine().classifier->export_overlay();
  return 0;
}

std::int32_t overlay_import(std::int32_t bytes) {
  const auto overlay = input_bytes(bytes);
  if (!overlay) return failed(ErrorCode::bad_argument, "more bytes than reserved");
  if (!engine().classifier) return failed(ErrorCode::not_open, "no model is open");
  return done(engine().classifier->import_overlay(*overlay), "overlay was refused");
}

std::int32_t overlay_reset() {
  if (!engine().classifier) return failed(ErrorCode::not_open, "no model is open");
  engine().classifier->reset_overlay();
  return 0;
}

std::int32_t summarize(std::int32_t bytes) {
  const auto request = input_text(bytes);
  if (!request) return failed(ErrorCode::bad_argument, "more bytes than reserved");
  // A long ledger's answer takes as much room as its question: the one before need not stand beside it.
  std::string().swap(engine().output);
  return put_output(tact::summarize(*request));
}

std::int32_t model_header() {
  if (!engine().classifier) return failed(ErrorCode::not_open, "no model is open");
  return put_output(engine().classifier->model_header());
}

std::int32_t archive_open(std::int32_t bytes) {
  const auto request = input_text(bytes);
  if (!request) return failed(ErrorCode::bad_argument, "more bytes than reserved");
  tact::ArchiveFormat format{};
  tact::ArchiveOptions options;
  const ErrorCode code = tact::abi::read_archive_request(*request, format, options);
  if (code != ErrorCode::ok) return failed(code, "not an archive's format and columns");
  auto opened = tact::open_archive(format, options);
  if (!opened.ok()) return failed(opened.error().code, opened.error().detail);
  engine().archive = std::move(opened.value());
  return 0;
}

std::int32_t archive_feed(std::int32_t bytes) {
  const auto piece = input_bytes(bytes);
  if (!piece) return failed(ErrorCode::bad_argument, "more bytes than reserved");
  if (!engine().archive) return failed(ErrorCode::not_open, "no archive is open");
  std::vector<tact::ArchivedPost> posts;
  const ErrorCode code = engine().archive->feed(*piece, posts);
  return put_posts(code, posts);
}

std::int32_t archive_finish() {
  if (!engine().archive) return failed(ErrorCode::not_open, "no archive is open");
  std::vector<tact::ArchivedPost> posts;
  const ErrorCode code = engine().archive->finish(posts);
  return code == ErrorCode::ok ? put_posts(code, posts) : put_posts(code, {});
}

void archive_close() { engine().archive.reset(); }

std::int32_t archive_guess(std::int32_t bytes) {
  const auto request = input_text(bytes);
  if (!request) return failed(ErrorCode::bad_argument, "more bytes than reserved");
  return put_output(tact::abi::archive_guess_answer(*request));
}

const std::uint8_t* output() { return reinterpret_cast<const std::uint8_t*>(engine().output.data()); }

std::int32_t output_size() { return static_cast<std::int32_t>(engine().output.size()); }

std::int32_t last_error() { return static_cast<std::int32_t>(engine().error); }

const char* last_error_text() { return engine().error_text.c_str(); }

}  // extern "C"
