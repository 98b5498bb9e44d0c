// Workflow commands of GitHub Actions, with the escapes that its documentation of workflow commands
// and its toolkit ask for: % and line ends everywhere, in properties colons and commas too.

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/format.hpp"

namespace cop::app {
namespace {

std::string with_escapes(std::string_view text, std::string_view signs) {
  std::string out;
  for (const char c : text) {
    if (signs.find(c) == signs.npos) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned>(c));
    }
  }
  return out;
}

std::string as_data(std::string_view text) { return with_escapes(text, "%\r\n"); }

std::string as_property(std::string_view text) { return with_escapes(text, "%\r\n:,"); }

std::string_view command_of(Severity severity) {
  return severity == Severity::note ? "notice" : name_of(severity);
}

/// ",line=4,endLine=4,col=15,endColumn=24": the last column is the one of the last character.
std::string place_properties(const Location& where) {
  if (where.line == 0) return {};
  if (where.end_line != where.line) {
    return fmt::format(",line={},endLine={}", where.line, where.end_line);
  }
  return fmt::format(",line={},endLine={},col={},endColumn={}", where.line, where.end_line,
                     where.column, std::max(where.column, where.end_column - 1));
}

std::string line_of(const FindingsReport& report, const Diagnostic& finding) {
  const std::string file = report.prefix + finding.where.file.text();
  return fmt::format("::{} file={}{},title={}::{}\n", command_of(finding.severity),
                     as_property(shown(file)), place_properties(finding.where),
                     as_property(finding.rule), as_data(message_with_help(finding)));
}

std::string render(const FindingsReport& report) {
  std::string text;
  for (const Diagnostic& finding : report.findings) text += line_of(report, finding);
  return text;
}

}  // namespace

extern const FindingsFormat github_format{"github", render};

}  // namespace cop::app
