// SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format).

#include <map>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/fingerprints.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/json_findings.hpp"
#include "cop/rules/rules.hpp"
#include "cop/version.hpp"

namespace cop::app {
namespace {

/// A relative URI (RFC 3986): all but unreserved characters and / stand percent-encoded.
std::string relative_uri(std::string_view path) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  std::string uri;
  for (const char c : path) {
    uri += plain.find(c) == plain.npos ? fmt::format("%{:02X}", static_cast<unsigned char>(c))
                                       : std::string(1, c);
  }
  return uri;
}

Json text_json(std::string_view text) { return {{"text", text}}; }

Json artifact_json(const FindingsReport& report, const FileName& file) {
  return {{"uri", relative_uri(report.prefix + file.text())}};
}

Json region_json(const Location& where) {
  return {{"startLine", where.line},
          {"startColumn", where.column},
          {"endLine", where.end_line},
          {"endColumn", where.end_column}};
}

Json place_json(const FindingsReport& report, const Location& where) {
  Json json{{"artifactLocation", artifact_json(report, where.file)}};
  if (where.line > 0) json["region"] = region_json(where);
  return json;
}

/// One change for each file that the fix edits.
Json fix_json(const FindingsReport& report, const Diagnostic& finding) {
  std::map<FileName, Json> replacements;
  for (const TextEdit& edit : finding.fix) {
    replacements[edit.where.file].push_back(
        {{"deletedRegion", region_json(edit.where)}, {"insertedContent", text_json(edit.text)}});
  }
  Json changes = Json::array();
  for (auto& [file, list] : replacements) {
    changes.push_back(
        {{"artifactLocation", artifact_json(report, file)}, {"replacements", std::move(list)}});
  }
  const std::string what = "write " + shown(finding.fix.front().text);
  return {{"description", text_json(what)}, {"artifactChanges", std::move(changes)}};
}

/// The rules that the findings name, each once, with its place in the list.
class RuleList {
 public:
  std::size_t index_of(const std::string& name) {
    const auto [entry, is_new] = indexes_.try_emplace(name, json_.size());
    if (is_new) json_.push_back(describe(name));
    return entry->second;
  }

  [[nodiscard]] const Json& json() const { return json_; }

 private:
  static Json describe(const std::string& name) {
    Json json{{"id", name}};
    const Rule* rule = find_rule(name);
    if (rule == nullptr) return json;
    const std::string summary = std::string(rule->summary) + ".";
    json["shortDescription"] = text_json(summary);
    json["fullDescription"] = text_json(rule->why);
    json["help"] = text_json(fmt::format("{} {}\n\nNot like this:\n{}\n\nBut like this:\n{}",
                                         summary, rule->why, rule->bad, rule->good));
    json["defaultConfiguration"] = {{"level", name_of(rule->severity)}};
    return json;
  }

  std::map<std::string, std::size_t> indexes_;
  Json json_ = Json::array();
};

Json result_json(const FindingsReport& report, const Diagnostic& finding, std::size_t rule_index,
                 const std::string& print) {
  Json json{{"ruleId", finding.rule},
            {"ruleIndex", rule_index},
            {"level", name_of(finding.severity)},
            {"message", text_json(message_with_help(finding))}};
  json["locations"] = Json::array({{{"physicalLocation", place_json(report, finding.where)}}});
  for (const Related& related : finding.related) {
    json["relatedLocations"].push_back({{"physicalLocation", place_json(report, related.where)},
                                        {"message", text_json(message_of(related, finding))}});
  }
  json["partialFingerprints"] = {{"cop/v1", print}};
  if (!finding.fix.empty()) json["fixes"] = Json::array({fix_json(report, finding)});
  json["suppressions"] = Json::array();
  if (finding.waived) {
    json["suppressions"].push_back(
        {{"kind", "external"}, {"status", "accepted"}, {"justification", finding.help}});
  }
  return json;
}

std::string render(const FindingsReport& report) {
  const std::vector<std::string> prints = fingerprints(report);
  RuleList rules;
  Json results = Json::array();
  for (std::size_t i = 0; i < prints.size(); ++i) {
    const Diagnostic& finding = report.findings[i];
    results.push_back(result_json(report, finding, rules.index_of(finding.rule), prints[i]));
  }
  const Json driver{{"name", "cop"}, {"semanticVersion", version}, {"rules", rules.json()}};
  const Json run{{"tool", {{"driver", driver}}},
                 {"columnKind", "unicodeCodePoints"},
                 {"results", std::move(results)}};
  return json_text({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({run})}},
                   2);
}

}  // namespace

extern const FindingsFormat sarif_json_format{"sarif", render};

}  // namespace cop::app
