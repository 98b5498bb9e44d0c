#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::string help_for(const Project& project, const ActionReference& reference) {
  const auto logs = project.find_logs(reference.log);
  if (logs.empty()) return "write LOG/ID; no log is called \"" + reference.log + "\"";
  if (logs.size() > 1) return "more than one log begins with that: write the log's whole id";
  std::vector<std::string> ids;
  for (const Action& action : logs.front()->actions) ids.push_back(action.id.value.text);
  if (ids.empty()) return "that log opened no action";
  return fmt::format("the actions of that log are: {}", fmt::join(ids, ", "));
}

/// Adds the action of the log that was most likely meant and, when no other is as near, the fix.
void suggest_action(const CycleLog& log, const std::string& written, Diagnostic& finding) {
  std::vector<std::string_view> ids;
  for (const Action& action : log.actions) ids.push_back(action.id.value.text);
  const std::string_view near = nearest(written, ids);
  for (const Action& action : log.actions) {
    if (near.empty() || action.id.value.text != near) continue;
    const std::string whole = fmt::format("{}/{}", log.id.value.text, near);
    finding.help = did_you_mean(whole);
    finding.related.push_back({action.id.where, {}});
    if (has_one_nearest(written, ids)) finding.fix = {{finding.where, whole}};
    return;
  }
}

void check(const Facts& facts, Findings& findings) {
  if (facts.project.may_lack("cycles/")) return;
  for (const CycleLog& log : facts.project.logs) {
    for (const ActionUpdate& update : log.updates) {
      const std::string& name = update.action->value;
      if (name.empty() || find_action(facts.project, name) != nullptr) continue;
      const ActionReference reference = split_action_reference(name);
      Diagnostic& finding = findings.add(update.action->where,
                                         fmt::format("there is no action \"{}\"", shown(name, 100)),
                                         help_for(facts.project, reference));
      const auto logs = facts.project.find_logs(reference.log);
      if (logs.size() == 1) suggest_action(*logs.front(), reference.id, finding);
    }
  }
}

}  // namespace

extern const Rule unknown_action_rule{
    .name = "unknown-action",
    .severity = Severity::error,
    .of_method = false,
    .summary = "News of an action that no log has opened",
    .why = "An action closed under a wrong name stays open for ever.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "updates:\n"
        "  - action: 2026-02-11-list-p3xwk7d2/hill\n"
        "    status: done",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "updates:\n"
        "  - action: 2026-02-11-list-p3xwk7d2/second-practice\n"
        "    status: done",
    .check = check,
};

}  // namespace cop
