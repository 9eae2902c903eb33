#include "audit/audit_report.h"

#include <algorithm>
#include <utility>

#include "audit/audit_words.h"
#include "ledger/standing.h"

namespace tact::tools {
namespace {

using TableRow = std::vector<std::string>;

/// Columns that letters of the text take on a screen: UTF-8's continuation bytes take none.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// The first column leans left, the others right.
std::string write_table(const std::vector<TableRow>& rows) {
  std::vector<std::size_t> widths;
  for (const TableRow& row : rows) {
    widths.resize(std::max(widths.size(), row.size()), 0);
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  }
  std::string out;
  for (const TableRow& row : rows) {
    out += "  ";
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string pad(widths[i] - width_of(row[i]), ' ');
      out += i == 0 ? row[i] + pad : "   " + pad + row[i];
    }
    out.erase(out.find_last_not_of(' ') + 1);
    out += '\n';
  }
  return out;
}

TableRow count_row(std::string name, const AuditCount& count, AuditLanguage language) {
  return {std::move(name), audit_number(count.posts, language), audit_number(count.replies, language),
          audit_number(count.unsure, language), audit_share(count, language)};
}

std::string write_standing(const AuditTally& tally, const AuditOptions& options) {
  const AuditWords& words = audit_words(options.language);
  const ledger::Day last = options.today ? *options.today : tally.days.rbegin()->first;
  AuditCount window;
  for (const auto& [day, count] : tally.days) {
    if (day > last || day <= last - options.rule.window_days) continue;
    window.counted += count.counted;
    window.promotional += count.promotional;
  }
  AuditCount limit;
  limit.promotional = options.rule.limit.numerator * 100;
  limit.counted = options.rule.limit.denominator * 100;
  return audit_fill(words.standing, {{'P', audit_number(window.promotional, options.language)},
                                     {'N', audit_number(window.counted, options.language)},
                                     {'D', std::to_string(options.rule.window_days)},
                                     {'B', ledger::format_day(last)},
                                     {'L', audit_share(limit, options.language)}});
}

std::string write_tables(const AuditTally& tally, AuditLanguage language) {
  const AuditWords& words = audit_words(language);
  const TableRow head = {"", std::string(words.posts), std::string(words.replies), std::string(words.unsure),
                         std::string(words.promotional)};
  std::vector<TableRow> rows = {head, count_row(std::string(words.overall), tally.all, language)};
  std::string out = "\n" + write_table(rows);

  rows = {head};
  for (std::size_t i = 0; i < tally.networks.size(); ++i) {
    const AuditCount& count = tally.networks[i];
    if (count.posts == 0) continue;
    rows.push_back(count_row(std::string(audit_network_name(static_cast<Network>(i), language)), count, language));
  }
  out.append("\n").append(words.networks).append("\n").append(write_table(rows));

  rows.clear();
  for (std::size_t i = 0; i < tally.kinds.size(); ++i) {
    if (tally.kinds[i] == 0) continue;
    rows.push_back(
        {std::string(audit_kind_name(static_cast<Kind>(i), language)), audit_number(tally.kinds[i], language)});
  }
  if (!rows.empty()) out.append("\n").append(words.kinds).append("\n").append(write_table(rows));

  rows = {head};
  for (const auto& [month, count] : tally.months) rows.push_back(count_row(month, count, language));
  return out.append("\n").append(words.months).append("\n").append(write_table(rows));
}

std::string write_files(const AuditTally& tally, const std::vector<AuditedFile>& files, AuditLanguage language) {
  const AuditWords& words = audit_words(language);
  std::string out = "\n" + std::string(words.files) + "\n";
  for (const AuditedFile& file : files) {
    out += "  " + file.name;
    if (file.problem == AuditProblem::none || file.problem == AuditProblem::broken) {
      out += " (" + std::string(archive_format_name(file.format)) + ")";
    }
    if (file.problem != AuditProblem::none) out += " " + audit_problem(file, language);
    out += "\n    " + audit_fill(words.file_line, {{'N', audit_number(file.counts.posts, language)},
                                                   {'O', audit_number(file.counts.passed_over, language)},
                                                   {'X', audit_number(file.counts.broken, language)}});
    out += '\n';
  }
  if (tally.doubles > 0) out += audit_fill(words.doubles, {{'N', audit_number(tally.doubles, language)}}) + "\n";
  if (tally.unreadable > 0) {
    out += audit_fill(words.unreadable, {{'N', audit_number(tally.unreadable, language)}}) + "\n";
  }
  return out;
}

}  // namespace

std::string write_audit_report(const AuditTally& tally, const std::vector<AuditedFile>& files,
                               const AuditOptions& options) {
  const AuditWords& words = audit_words(options.language);
  std::string out = std::string(words.title) + "\n";
  if (tally.days.empty()) {
    out.append(words.none).append("\n");
  } else {
    out += audit_fill(words.span, {{'N', audit_number(tally.all.posts, options.language)},
                                   {'A', ledger::format_day(tally.days.begin()->first)},
                                   {'B', ledger::format_day(tally.days.rbegin()->first)}});
    out.append("\n\n").append(write_standing(tally, options)).append(" ").append(words.thumb).append("\n");
    out += write_tables(tally, options.language);
  }
  out += write_files(tally, files, options.language);
  return out.append("\n").append(words.private_note).append("\n");
}

}  // namespace tact::tools
