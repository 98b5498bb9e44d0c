// JUnit XML: one test case for each file of the project, so that CI shows how many files are sound
// and which are not. What would not fail the run stands in the case's output.

#include <set>

#include <fmt/format.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/format.hpp"

namespace cop::app {
namespace {

/// Text for an XML 1.0 attribute or element; what XML cannot hold comes as in `shown`.
std::string xml_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&apos;"; break;
      default: out += c;
    }
  }
  return out;
}

std::set<FileName> files_of(const FindingsReport& report) {
  std::set<FileName> files;
  for (const auto& [name, text] : report.sources) {
    if (report.limit.covers_file(name)) files.insert(name);
  }
  for (const Diagnostic& finding : report.findings) files.insert(finding.where.file);
  return files;
}

/// The findings of one file: those that fail the run, and the others.
struct CaseText {
  std::string failures, others;
  std::size_t failed = 0;
};

CaseText findings_of(const FindingsReport& report, const FileName& file) {
  CaseText text;
  for (const Diagnostic& finding : report.findings) {
    if (finding.where.file != file) continue;
    const bool fails = report.fails_from && finding.severity >= *report.fails_from;
    const std::string help = finding.help.empty() ? "" : fmt::format(" ({})", finding.help);
    (fails ? text.failures : text.others) += fmt::format(
        "{}: {}[{}]: {}{}\n", xml_text(place_text(finding.where)), name_of(finding.severity),
        finding.rule, xml_text(finding.message), xml_text(help));
    if (fails) ++text.failed;
  }
  return text;
}

std::string case_of(const FileName& file, const CaseText& text) {
  const std::string head = fmt::format("  <testcase classname=\"cop validate\" name=\"{}\"",
                                       xml_text(shown(file.view())));
  if (text.failures.empty() && text.others.empty()) return head + "/>\n";
  std::string body;
  if (text.failed > 0) {
    body += fmt::format("    <failure message=\"{}\">{}</failure>\n",
                        text.failed == 1 ? "1 finding" : fmt::format("{} findings", text.failed),
                        text.failures);
  }
  if (!text.others.empty()) body += fmt::format("    <system-out>{}</system-out>\n", text.others);
  return head + ">\n" + body + "  </testcase>\n";
}

std::string render(const FindingsReport& report) {
  const std::set<FileName> files = files_of(report);
  std::string cases;
  std::size_t failures = 0;
  for (const FileName& file : files) {
    const CaseText text = findings_of(report, file);
    if (text.failed > 0) ++failures;
    cases += case_of(file, text);
  }
  const std::string counts = fmt::format("tests=\"{}\" failures=\"{}\"", files.size(), failures);
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {0}>\n<testsuite name=\"cop "
      "validate\" {0} errors=\"0\" skipped=\"0\">\n{1}</testsuite>\n</testsuites>\n",
      counts, cases);
}

}  // namespace

extern const FindingsFormat junit_format{"junit", render};

}  // namespace cop::app
