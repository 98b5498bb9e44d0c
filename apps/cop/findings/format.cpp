#include "cop/findings/format.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/certain_fixes.hpp"
#include "cop/findings/masked.hpp"
#include "cop/session.hpp"

namespace cop::app {

#define COP_FINDINGS_FORMAT(name) extern const FindingsFormat name##_format;
#include "cop/findings/formats.def"
#undef COP_FINDINGS_FORMAT

namespace {

constexpr std::size_t longest_message = 2000;

void make_printable(std::string& text) { text = shown(text, longest_message); }

void make_printable(Diagnostic& finding) {
  make_printable(finding.message);
  make_printable(finding.label);
  make_printable(finding.help);
  for (Related& related : finding.related) make_printable(related.message);
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + shown(name);
  return text;
}

/// ", limited to unknown-key in cycles/", or nothing.
std::string limit_text(const Limit& limit) {
  if (!limit.given()) return {};
  if (limit.rules.empty()) return ", limited to " + joined(limit.paths);
  return ", limited to " + joined(limit.rules) +
         (limit.paths.empty() ? "" : " in " + joined(limit.paths));
}

}  // namespace

std::span<const FindingsFormat* const> findings_formats() {
  static constexpr std::array formats{
#define COP_FINDINGS_FORMAT(name) &name##_format,
#include "cop/findings/formats.def"
#undef COP_FINDINGS_FORMAT
  };
  return formats;
}

std::string render_findings(std::string_view format, const FindingsReport& report) {
  const auto formats = findings_formats();
  const auto found = std::find_if(formats.begin(), formats.end(),
                                  [format](const FindingsFormat* f) { return f->name == format; });
  const MaskedReport masked(
      report, (*found)->names_all_files ? ReportedFiles::all : ReportedFiles::with_findings);
  FindingsReport printable = masked.report();
  keep_certain_fixes(printable.findings, printable.sources);
  for (Diagnostic& finding : printable.findings) make_printable(finding);
  make_printable(printable.project_title);
  return (*found)->render(printable);
}

bool Limit::covers_file(std::string_view file) const {
  return paths.empty() || std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
           return file == path || (path.ends_with('/') && file.starts_with(path));
         });
}

bool Limit::covers_rule(std::string_view rule) const {
  return rules.empty() || std::find(rules.begin(), rules.end(), rule) != rules.end();
}

std::string summary_line(const FindingsReport& report) {
  std::set<FileName> touched;
  for (const Diagnostic& finding : report.findings) touched.insert(finding.where.file);
  const std::size_t errors = count(report.findings, Severity::error);
  const std::size_t warnings = count(report.findings, Severity::warning);
  const std::size_t notes = count(report.findings, Severity::note);
  std::vector<std::string> parts;
  if (errors > 0) parts.push_back(counted(errors, "error", "errors"));
  if (warnings > 0) parts.push_back(counted(warnings, "warning", "warnings"));
  if (notes > 0) parts.push_back(counted(notes, "note", "notes"));
  const std::string files = counted(report.files, "file", "files");
  if (parts.empty()) {
    return report.limit.given() ? "no findings" + limit_text(report.limit)
                                : "no findings in " + files;
  }
  std::string line = fmt::format("{} in {} of {}", fmt::join(parts, ", "), touched.size(), files);
  if (report.unread > 0) {
    line += fmt::format(" ({} could not be read)", counted(report.unread, "file", "files"));
  }
  return line + limit_text(report.limit);
}

std::string place_text(const Location& where) {
  const std::string file = shown(where.file.view());
  return where.line == 0 ? file : fmt::format("{}:{}:{}", file, where.line, where.column);
}

std::string message_with_help(const Diagnostic& finding) {
  return finding.help.empty() ? finding.message : finding.message + " (" + finding.help + ")";
}

const std::string& message_of(const Related& related, const Diagnostic& finding) {
  return related.message.empty() ? finding.help : related.message;
}

}  // namespace cop::app
