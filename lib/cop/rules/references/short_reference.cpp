#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// `rest` is what follows the log's name in the reference.
void check_one(const Project& project, std::string_view log_name, std::string_view rest,
               const Location& where, Findings& findings) {
  const auto logs = project.find_logs(log_name);
  if (log_name.empty() || logs.size() != 1 || logs.front()->id.value.text == log_name) return;
  const std::string whole = fmt::format("{}{}", logs.front()->id.value.text, rest);
  Diagnostic& finding =
      findings.add(where, "this log's name is shortened", fmt::format("write {}", whole));
  finding.fix = {{where, whole}};
}

void check(const Facts& facts, Findings& findings) {
  for (const CycleLog& log : facts.project.logs) {
    check_one(facts.project, log.replaces.value.text, "", log.replaces.where, findings);
    for (const ActionUpdate& update : log.updates) {
      if (find_action(facts.project, update.action->value) == nullptr) continue;
      const ActionReference reference = split_action_reference(update.action->value);
      check_one(facts.project, reference.log, "/" + reference.id, update.action->where, findings);
    }
  }
}

}  // namespace

extern const Rule short_reference_rule{
    .name = "short-reference",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "A log is named by a shortened id",
    .why = "It is clear today. After one more log of the same day it may mean two.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "updates:\n"
        "  - action: 2026-02-11/second-practice\n"
        "    status: done",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "updates:\n"
        "  - action: 2026-02-11-list-p3xwk7d2/second-practice\n"
        "    status: done",
    .check = check,
};

}  // namespace cop
