#include <map>
#include <string_view>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

template <class T>
void check_list(const std::vector<T>& things, const char* kind, Findings& findings) {
  if (things.size() < 2) return;
  std::map<std::string_view, const T*> seen;
  for (const T& thing : things) {
    const std::string_view id = thing.id.value.text;
    const auto [first, is_new] = seen.emplace(id, &thing);
    if (is_new || id.empty()) continue;
    Diagnostic& finding =
        findings.add(thing.id.where, fmt::format("there are two {} with the id \"{}\"", kind, id),
                     "give one of them another id");
    finding.related.push_back({first->second->id.where, "the first one"});
  }
}

void check_cycles(const CycleLog& log, Findings& findings) {
  if (log.cycles.size() < 2) return;
  std::map<long, const CycleEntry*> seen;
  for (const CycleEntry& entry : log.cycles) {
    if (!entry.id || seen.emplace(entry.id->value, &entry).second) continue;
    findings.add(entry.id->where, fmt::format("cycle {} stands twice in this log", entry.id->value),
                 "write what happened to it into one entry");
  }
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  check_list(project.membership.practices, "practices", findings);
  check_list(project.membership.members, "members", findings);
  check_list(project.measures.measures, "measures", findings);
  check_list(project.question.aims, "aims", findings);
  check_list(project.question.drivers, "drivers", findings);
  check_list(project.question.selections, "selections", findings);
  for (const Measure& measure : project.measures.measures) {
    check_list(measure.items, "items", findings);
  }
}

void check_log(const LogAlone& alone, Findings& findings) {
  check_list(alone.log.actions, "actions", findings);
  check_cycles(alone.log, findings);
}

}  // namespace

extern const Rule duplicate_id_rule{
    .name = "duplicate-id",
    .severity = Severity::error,
    .of_method = false,
    .summary = "Two things of one kind have the same id",
    .why = "What is said of one of them would be counted for both.",
    .bad =
        "# members.yaml\n"
        "members:\n"
        "  - {id: gp01, role: facilitator}\n"
        "  - {id: gp02, role: core}\n"
        "  - {id: gp03, role: core}\n"
        "  - {id: gp03, role: active}\n"
        "  - {id: nurse01, role: champion}\n"
        "  - {id: nurse02, role: active}\n"
        "  - {id: manager01, role: occasional}",
    .good =
        "# members.yaml\n"
        "members:\n"
        "  - {id: gp01, role: facilitator}\n"
        "  - {id: gp02, role: core}\n"
        "  - {id: gp03, role: core}\n"
        "  - {id: nurse01, role: champion}\n"
        "  - {id: nurse02, role: active}\n"
        "  - {id: manager01, role: occasional}",
    .check = check,
    .check_log = check_log,
};

}  // namespace cop
