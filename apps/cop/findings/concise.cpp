#include <fmt/format.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/format.hpp"

namespace cop::app {
namespace {

std::string line_of(const Diagnostic& finding) {
  const Location& where = finding.where;
  const std::string place =
      where.line == 0 ? shown(where.file.view())
                      : fmt::format("{}:{}:{}", shown(where.file.view()), where.line, where.column);
  const std::string help = finding.help.empty() ? "" : fmt::format(" ({})", finding.help);
  return fmt::format("{}: {}[{}]: {}{}\n", place, name_of(finding.severity), finding.rule,
                     finding.message, help);
}

std::string render(const FindingsReport& report) {
  std::string text;
  for (const Diagnostic& finding : report.findings) text += line_of(finding);
  return text;
}

}  // namespace

extern const FindingsFormat concise_format{"concise", render};

}  // namespace cop::app
