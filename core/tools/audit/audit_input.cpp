#include "audit/audit_input.h"

#include <array>
#include <cstdio>
#include <memory>
#include <utility>

namespace tact::tools {
namespace {

/// Bytes read at a time.
constexpr std::size_t kChunk = std::size_t{1} << 18;

struct Closer {
  void operator()(std::FILE* file) const noexcept {
    if (file != stdin) std::fclose(file);
  }
};
using File = std::unique_ptr<std::FILE, Closer>;

bool choose_format(const std::string& path, std::span<const std::byte> head, const AuditOptions& options,
                   ArchiveFormat& format, ArchiveOptions& table) {
  if (options.format) {
    format = *options.format;
  } else if (!guess_archive(path, head, format)) {
    return false;
  }
  table = options.table;
  if (format != ArchiveFormat::csv || (!table.text_column.empty() && !table.time_column.empty())) return true;
  std::vector<std::string> names;
  ArchiveOptions guessed;
  if (!guess_columns(head, names, guessed)) return true;
  const auto fill = [](std::string& column, std::string& with) {
    if (column.empty()) column = std::move(with);
  };
  fill(table.text_column, guessed.text_column);
  fill(table.time_column, guessed.time_column);
  fill(table.network_column, guessed.network_column);
  fill(table.id_column, guessed.id_column);
  fill(table.reply_column, guessed.reply_column);
  return true;
}

}  // namespace

AuditedFile read_archive_file(const std::string& path, const AuditOptions& options,
                              const std::function<void(std::vector<ArchivedPost>)>& give) {
  AuditedFile result;
  result.name = path;
  const File file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
  if (!file) {
    result.problem = AuditProblem::no_file;
    return result;
  }
  std::vector<std::byte> chunk(kChunk);
  std::size_t size = std::fread(chunk.data(), 1, chunk.size(), file.get());
  ArchiveOptions table;
  if (!choose_format(path, std::span(chunk.data(), size), options, result.format, table)) {
    result.problem = AuditProblem::unknown_archive;
    return result;
  }
  Result<std::unique_ptr<ArchiveReader>> opened = open_archive(result.format, table);
  if (!opened.ok()) {
    result.problem = AuditProblem::needs_columns;
    return result;
  }
  ArchiveReader& reader = *opened.value();
  std::vector<ArchivedPost> posts;
  ErrorCode code = ErrorCode::ok;
  while (size > 0 && code == ErrorCode::ok) {
    code = reader.feed(std::span(chunk.data(), size), posts);
    give(std::exchange(posts, {}));
    size = std::fread(chunk.data(), 1, chunk.size(), file.get());
  }
  if (code == ErrorCode::ok) code = reader.finish(posts);
  give(std::move(posts));
  result.counts = reader.counts();
  if (code != ErrorCode::ok) {
    result.problem = AuditProblem::broken;
    result.detail = reader.error_detail();
  } else if (std::ferror(file.get()) != 0) {
    result.problem = AuditProblem::cut_short;
  }
  return result;
}

}  // namespace tact::tools
