#include <algorithm>

#include <fmt/format.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/format.hpp"

namespace cop::app {
namespace {

constexpr std::size_t longest_line = 200;

struct Paint {
  std::string_view severity, strong, quiet, off;
};

Paint paint_for(Severity severity, bool color) {
  if (!color) return {};
  const std::string_view tone = severity == Severity::error     ? "\x1b[1;31m"
                                : severity == Severity::warning ? "\x1b[1;33m"
                                                                : "\x1b[1;36m";
  return {tone, "\x1b[1m", "\x1b[34m", "\x1b[0m"};
}

std::string_view line_of(const FindingsReport& report, const Location& where) {
  const auto source = report.sources.find(where.file.view());
  if (source == report.sources.end() || where.line == 0) return {};
  std::string_view text = source->second;
  for (int line = 1; line < where.line; ++line) {
    const std::size_t end = text.find('\n');
    if (end == text.npos) return {};
    text.remove_prefix(end + 1);
  }
  text = text.substr(0, text.find('\n'));
  return text.substr(0, text.find_last_not_of("\r \t") + 1);
}

/// The line with tabs as one blank each, so that the marks below it stand right.
std::string excerpt(std::string_view line) {
  constexpr std::size_t most_bytes = 4 * longest_line;
  std::string text(line.substr(0, most_bytes));
  std::replace(text.begin(), text.end(), '\t', ' ');
  return shown(text, longest_line);
}

std::string place_of(const Location& where) {
  const std::string file = shown(where.file.view());
  return where.line == 0 ? file : fmt::format("{}:{}:{}", file, where.line, where.column);
}

std::string source_lines(const FindingsReport& report, const Diagnostic& finding,
                         const Paint& paint) {
  const Location& where = finding.where;
  const std::string_view line = line_of(report, where);
  if (line.empty()) return {};
  const std::size_t gutter = fmt::formatted_size("{}", where.line);
  const int length = where.end_line == where.line ? where.end_column - where.column : 1;
  const int marks = std::clamp(length, 1, static_cast<int>(longest_line));
  const int indent = std::min(where.column - 1, static_cast<int>(longest_line));
  return fmt::format(
      "{2:{1}} {3}|{4}\n{3}{0} |{4} {5}\n{2:{1}} {3}|{4} {2:{6}}{7}{8:^>{9}}{10}{11}{4}\n",
      where.line, gutter, "", paint.quiet, paint.off, excerpt(line), indent, paint.severity, "",
      marks, finding.label.empty() ? "" : " ", finding.label);
}

std::string render_one(const FindingsReport& report, const Diagnostic& finding) {
  const Paint paint = paint_for(finding.severity, report.color);
  std::string text =
      fmt::format("{}{}[{}]{}{}: {}{}\n  {}-->{} {}\n", paint.severity, name_of(finding.severity),
                  finding.rule, paint.off, paint.strong, finding.message, paint.off, paint.quiet,
                  paint.off, place_of(finding.where));
  text += source_lines(report, finding, paint);
  if (!finding.help.empty())
    text += fmt::format("   {}={} {}\n", paint.quiet, paint.off, finding.help);
  for (const Related& related : finding.related) {
    text += fmt::format("   {}={} {}: {}\n", paint.quiet, paint.off, related.message,
                        place_of(related.where));
  }
  return text + fmt::format("   {}={} why: cop explain {}\n", paint.quiet, paint.off, finding.rule);
}

std::string render(const FindingsReport& report) {
  std::string text;
  for (const Diagnostic& finding : report.findings) {
    if (!text.empty()) text += '\n';
    text += render_one(report, finding);
  }
  return text;
}

}  // namespace

extern const FindingsFormat full_format{"full", render};

}  // namespace cop::app
