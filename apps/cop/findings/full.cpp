#include <algorithm>

#include <fmt/format.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/shortened.hpp"
#include "cop/findings/source_lines.hpp"

namespace cop::app {
namespace {

constexpr std::size_t longest_part = 100;

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

/// The marked text of a line and what stands around it, as they are shown: a long line is cut so
/// that the marked text stays in sight.
struct Excerpt {
  std::string before, marked, after;
};

std::string with_blanks_for_tabs(std::string_view text, std::size_t longest) {
  std::string blanked(text.substr(0, 4 * longest));
  std::replace(blanked.begin(), blanked.end(), '\t', ' ');
  return shown(blanked, longest);
}

Excerpt excerpt(std::string_view line, const Location& where) {
  constexpr int most_before = 100;
  constexpr int kept_before = 40;
  const int length = where.end_line == where.line ? where.end_column - where.column : 1;
  std::string_view before = take_characters(line, where.column - 1);
  const std::string_view marked = take_characters(line, std::max(length, 1));
  Excerpt parts;
  if (where.column > most_before) {
    take_characters(before, where.column - 1 - kept_before);
    parts.before = "…";
  }
  parts.before += with_blanks_for_tabs(before, longest_part);
  parts.marked = with_blanks_for_tabs(marked, longest_part);
  parts.after = with_blanks_for_tabs(line, longest_part);
  return parts;
}

std::string source_lines(SourceLines& lines, const Diagnostic& finding, const Paint& paint) {
  const Location& where = finding.where;
  const std::string_view line = lines.of(where);
  if (line.empty()) return {};
  const std::size_t gutter = fmt::formatted_size("{}", where.line);
  const Excerpt parts = excerpt(line, where);
  return fmt::format(
      "{2:{1}} {3}|{4}\n{3}{0} |{4} {5}\n{2:{1}} {3}|{4} {2:{6}}{7}{8:^>{9}}{10}{11}{4}\n",
      where.line, gutter, "", paint.quiet, paint.off, parts.before + parts.marked + parts.after,
      count_code_points(parts.before), paint.severity, "",
      std::max<std::size_t>(count_code_points(parts.marked), 1), finding.label.empty() ? "" : " ",
      finding.label);
}

/// The finding's help with the places of what it names: `did you mean "x"? (measures.yaml:7:9)`.
std::string help_text(const Diagnostic& finding) {
  std::string text = finding.help;
  for (const Related& related : finding.related) {
    if (related.message.empty()) text += fmt::format(" ({})", place_text(related.where));
  }
  return text;
}

/// A finding about a file that is no part of the project may have no rule.
std::string render_one(SourceLines& lines, const Diagnostic& finding, bool color) {
  const Paint paint = paint_for(finding.severity, color);
  const std::string rule = finding.rule.empty() ? "" : "[" + finding.rule + "]";
  std::string text =
      fmt::format("{}{}{}{}{}: {}{}\n  {}-->{} {}\n", paint.severity, name_of(finding.severity),
                  rule, paint.off, paint.strong, finding.message, paint.off, paint.quiet, paint.off,
                  place_text(finding.where));
  text += source_lines(lines, finding, paint);
  if (const std::string help = help_text(finding); !help.empty()) {
    text += fmt::format("   {}={} {}\n", paint.quiet, paint.off, help);
  }
  for (const Related& related : finding.related) {
    if (related.message.empty()) continue;
    text += fmt::format("   {}={} {}: {}\n", paint.quiet, paint.off, related.message,
                        place_text(related.where));
  }
  if (finding.rule.empty()) return text;
  return text + fmt::format("   {}={} why: cop explain {}\n", paint.quiet, paint.off, finding.rule);
}

std::string render(const FindingsReport& report) {
  std::string text;
  SourceLines lines(report.sources);
  for (const ShownFinding& one : to_show(report)) {
    if (!text.empty()) text += '\n';
    text += one.more > 0 ? more_text(one) + '\n' : render_one(lines, *one.finding, report.color);
  }
  return text;
}

}  // namespace

extern const FindingsFormat full_format{"full", render};

}  // namespace cop::app
