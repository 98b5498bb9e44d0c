#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  for (const CycleLog& log : project.logs) {
    for (const ActionUpdate& update : log.updates) {
      const std::string& name = update.action->value;
      const auto opened_in = project.find_logs(split_action_reference(name).log);
      if (opened_in.size() != 1) continue;
      const Action* action = find_action(project, name);
      // Logs lie in log order.
      if (action == nullptr || opened_in.front() < &log) continue;
      const bool same = opened_in.front() == &log;
      Diagnostic& finding = findings.add(
          update.action->where,
          fmt::format("this is news of the action \"{}\", which {}",
                      shown(action->id.value.text, 60),
                      same ? "this log opens itself" : "only a later log opens"),
          same ? "an action that was done at once needs no entry; else write what became of it in "
                 "the log of the next meeting"
               : "write it in the log of the meeting at which it was told");
      finding.related.push_back({action->id.where, "opened here"});
    }
  }
}

}  // namespace

extern const Rule update_before_action_rule{
    .name = "update-before-action",
    .severity = Severity::error,
    .of_method = false,
    .summary = "News of an action from before it was opened",
    .why =
        "Nobody can do on Monday what the group asks for on Tuesday. Mostly it is another action "
        "that was done, and that one stays open.",
    .bad =
        "# cycles/2026-01-14-plan-k7d2m9xq.yaml\n"
        "updates:\n"
        "  - action: 2026-02-11-list-p3xwk7d2/second-practice\n"
        "    status: done",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "updates:\n"
        "  - action: 2026-02-11-list-p3xwk7d2/second-practice\n"
        "    status: done",
    .check = check,
};

}  // namespace cop
