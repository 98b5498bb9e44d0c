#include "cop/network/validate_json.hpp"

#include "cop/findings/json_findings.hpp"
#include "cop/identifiers/mask.hpp"

namespace cop::app {

void NetworkTotal::add(const FindingCounts& counts, bool is_read) {
  findings.errors += counts.errors;
  findings.warnings += counts.warnings;
  findings.notes += counts.notes;
  ++projects;
  with_findings += counts.any() ? 1 : 0;
  unreadable += is_read ? 0 : 1;
}

std::string json_begin() {
  return "{\n\"schema_version\": 1,\n\"kind\": \"network-validate\",\n\"projects\": [\n";
}

std::string json_of_project(const std::string& folder, const std::string& validated) {
  const Json all = Json::parse(validated);
  Json project;
  project["folder"] = folder.empty() ? "." : mask_identifiers(folder);
  for (const char* key : {"project", "summary", "findings"}) project[key] = all[key];
  std::string text = json_text(project, 2);
  text.pop_back();
  return text;
}

std::string json_end(const NetworkTotal& total) {
  const Json summary{{"errors", total.findings.errors},      {"warnings", total.findings.warnings},
                     {"notes", total.findings.notes},        {"projects", total.projects},
                     {"with_findings", total.with_findings}, {"unreadable", total.unreadable}};
  return "\n],\n\"summary\": " + json_text(summary, -1) + "}\n";
}

}  // namespace cop::app
