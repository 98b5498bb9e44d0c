// GitLab's Code Quality report: the keys that its documentation of "Code Quality report format"
// names as required.

#include <algorithm>

#include "cop/findings/fingerprints.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/json_findings.hpp"

namespace cop::app {
namespace {

const char* severity_of(Severity severity) {
  switch (severity) {
    case Severity::note: return "info";
    case Severity::warning: return "minor";
    case Severity::error: return "major";
  }
  return "major";
}

std::string render(const FindingsReport& report) {
  const std::vector<std::string> prints = fingerprints(report);
  Json json = Json::array();
  for (std::size_t i = 0; i < prints.size(); ++i) {
    const Diagnostic& finding = report.findings[i];
    json.push_back({{"description", message_with_help(finding)},
                    {"check_name", finding.rule},
                    {"fingerprint", prints[i]},
                    {"severity", severity_of(finding.severity)},
                    {"location",
                     {{"path", report.prefix + finding.where.file.text()},
                      {"lines", {{"begin", std::max(finding.where.line, 1)}}}}}});
  }
  return json_text(json, 2);
}

}  // namespace

extern const FindingsFormat gitlab_json_format{"gitlab", render};

}  // namespace cop::app
