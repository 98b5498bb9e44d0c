// JUnit XML: one test case for each file of the project, so that CI shows how many files are sound
// and which are not. What would not fail the run stands in the case's output.

#include <map>

#include <fmt/core.h>

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

/// The findings of one file: those that fail the run, and the others.
struct CaseText {
  std::string failures, others;
  std::size_t failed = 0;
};

void add(CaseText& text, const Diagnostic& finding, bool fails) {
  const std::string line =
      fmt::format("{}: {}[{}]: {}\n", place_text(finding.where), name_of(finding.severity),
                  finding.rule, message_with_help(finding));
  (fails ? text.failures : text.others) += xml_text(line);
  if (fails) ++text.failed;
}

/// All files that were looked at, by name.
std::map<FileName, CaseText> cases_of(const FindingsReport& report) {
  std::map<FileName, CaseText> cases;
  for (const auto& [name, text] : report.sources) {
    if (report.limit.covers_file(name)) cases[name];
  }
  for (const Diagnostic& finding : report.findings) {
    const bool fails = report.fails_from && finding.severity >= *report.fails_from;
    add(cases[finding.where.file], finding, fails);
  }
  return cases;
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
  const std::map<FileName, CaseText> cases = cases_of(report);
  std::string text;
  std::size_t failures = 0;
  for (const auto& [file, one] : cases) {
    if (one.failed > 0) ++failures;
    text += case_of(file, one);
  }
  const std::string counts = fmt::format("tests=\"{}\" failures=\"{}\"", cases.size(), failures);
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {0}>\n<testsuite name=\"cop "
      "validate\" {0} errors=\"0\" skipped=\"0\">\n{1}</testsuite>\n</testsuites>\n",
      counts, text);
}

}  // namespace

extern const FindingsFormat junit_format{"junit", render, true};

}  // namespace cop::app
