#include "cop/findings/format.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/findings/masked.hpp"
#include "cop/session.hpp"

namespace cop::app {

#define COP_FINDINGS_FORMAT(name) extern const FindingsFormat name##_format;
#include "cop/findings/formats.def"
#undef COP_FINDINGS_FORMAT

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
  if (found == formats.end()) throw std::logic_error("there is no such format of findings");
  return (*found)->render(MaskedReport(report).report());
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
  if (parts.empty())
    return fmt::format("no findings in {}", counted(report.files, "file", "files"));
  std::string line = fmt::format("{} in {} of {}", fmt::join(parts, ", "), touched.size(),
                                 counted(report.files, "file", "files"));
  if (report.unread > 0) {
    line += fmt::format(" ({} could not be read)", counted(report.unread, "file", "files"));
  }
  return line;
}

}  // namespace cop::app
