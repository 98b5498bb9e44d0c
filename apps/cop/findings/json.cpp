#include "cop/findings/format.hpp"
#include "cop/findings/json_findings.hpp"

namespace cop::app {
namespace {

std::string render(const FindingsReport& report) {
  Json json;
  json["schema_version"] = 1;
  json["kind"] = "validate";
  json["project"] = report.project_title;
  json["summary"] = {{"errors", count(report.findings, Severity::error)},
                     {"warnings", count(report.findings, Severity::warning)},
                     {"notes", count(report.findings, Severity::note)},
                     {"files", report.files},
                     {"unread", report.unread}};
  json["findings"] = Json::array();
  Pointers pointers(report.sources);
  for (const Diagnostic& finding : report.findings) {
    json["findings"].push_back(finding_json(pointers, finding));
  }
  return json_text(json, 2);
}

}  // namespace

extern const FindingsFormat json_format{"json", render};

}  // namespace cop::app
