#include <map>

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

/// The pointers of each file with findings, read once.
class Pointers {
 public:
  explicit Pointers(const Sources& sources) : sources_(sources) {}

  Json of(const Location& where) {
    const auto source = sources_.find(where.file.view());
    if (source == sources_.end() || where.line == 0) return {};
    const auto file = files_.try_emplace(source->first, source->second).first;
    const auto pointer = file->second.at(where);
    return pointer ? Json(*pointer) : Json();
  }

 private:
  const Sources& sources_;
  std::map<std::string, YamlPointers, std::less<>> files_;
};

Json finding_json(Pointers& pointers, const Diagnostic& finding) {
  const Location& where = finding.where;
  Json json;
  json["rule"] = finding.rule;
  json["severity"] = name_of(finding.severity);
  json["message"] = finding.message;
  add_place(json, where);
  json["end_line"] = where.line == 0 ? Json() : Json(where.end_line);
  json["end_column"] = where.line == 0 ? Json() : Json(where.end_column);
  json["path"] = pointers.of(where);
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
  Pointers pointers(report.sources);
  for (const Diagnostic& finding : report.findings) {
    json["findings"].push_back(finding_json(pointers, finding));
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

extern const FindingsFormat json_format{"json", render};

}  // namespace cop::app
