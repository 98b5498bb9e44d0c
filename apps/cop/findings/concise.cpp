#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/shortened.hpp"

namespace cop::app {
namespace {

std::string line_of(const ShownFinding& one) {
  const Diagnostic& finding = *one.finding;
  if (one.more > 0) {
    return fmt::format("{}: {}\n", shown(finding.where.file.view()), more_text(one));
  }
  const std::string rule = finding.rule.empty() ? "" : "[" + finding.rule + "]";
  return fmt::format("{}: {}{}: {}\n", place_text(finding.where), name_of(finding.severity), rule,
                     message_with_help(finding));
}

std::string render(const FindingsReport& report) {
  std::string text;
  for (const ShownFinding& one : to_show(report)) text += line_of(one);
  return text;
}

}  // namespace

extern const FindingsFormat concise_format{"concise", render};

}  // namespace cop::app
