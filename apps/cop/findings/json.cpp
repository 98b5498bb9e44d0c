#include <nlohmann/json.hpp>

#include "cop/findings/format.hpp"
#include "cop/io/yaml_pointer.hpp"

namespace cop::app {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

/// Line and column, or null for a finding about a whole file.
void add_place(Json& json, const Location& where) {
  const auto number = [&](int n) { return where.line == 0 ? Json() : Json(n); };
  json["file"] = where.file.view();
  json["line"] = number(where.line);
  json["column"] = number(where.column);
}

Json related_json(const Related& related) {
  Json json;
  add_place(json, related.where);
  json["message"] = related.message;
  return json;
}

Json pointer_json(const FindingsReport& report, const Location& where) {
  const auto source = report.sources.find(where.file.view());
  if (source == report.sources.end() || where.line == 0) return {};
  const auto pointer = yaml_pointer(source->second, where);
  return pointer ? Json(*pointer) : Json();
}

Json finding_json(const FindingsReport& report, const Diagnostic& finding) {
  const Location& where = finding.where;
  Json json;
  json["rule"] = finding.rule;
  json["severity"] = name_of(finding.severity);
  json["message"] = finding.message;
  add_place(json, where);
  json["end_line"] = where.line == 0 ? Json() : Json(where.end_line);
  json["end_column"] = where.line == 0 ? Json() : Json(where.end_column);
  json["path"] = pointer_json(report, where);
  json["help"] = text_or_null(finding.help);
  json["fix"] = nullptr;
  json["related"] = Json::array();
  for (const Related& related : finding.related) json["related"].push_back(related_json(related));
  return json;
}

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
  for (const Diagnostic& finding : report.findings) {
    json["findings"].push_back(finding_json(report, finding));
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

extern const FindingsFormat json_format{"json", render};

}  // namespace cop::app
