#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr int often = 3;

void check(const Facts& facts, Findings& findings) {
  for (const ActionState& state : facts.actions) {
    const bool overdue = state.due && *state.due < facts.today;
    if (!state.is_open() || state.moved < often || overdue) continue;
    findings.add(state.action->id.where,
                 fmt::format("the day of \"{}\" was moved {} times", state.action->id.value.text,
                             state.moved),
                 "make it smaller, give it to somebody else, or drop it");
  }
}

}  // namespace

extern const Rule action_moved_often_rule{
    .name = "action-moved-often",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The day of an action was moved three times or more",
    .why =
        "An action that is put off again and again is too big, or nobody wants it. Moving it once "
        "more will not change that.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
updates: [{action: 2026-02-11-list-p3xwk7d2/second-practice, status: open, due: 2026-03-18}]
# cycles/2026-03-18-h4v8n2rt.yaml
updates: [{action: 2026-02-11-list-p3xwk7d2/second-practice, status: open, due: 2026-03-25}]
# cycles/2026-03-25-x7d2m9xq.yaml
updates: [{action: 2026-02-11-list-p3xwk7d2/second-practice, status: open, due: 2026-04-15}])",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
updates: [{action: 2026-02-11-list-p3xwk7d2/second-practice, status: open, due: 2026-03-25}]
# cycles/2026-03-25-x7d2m9xq.yaml
updates: [{action: 2026-02-11-list-p3xwk7d2/second-practice, status: open, due: 2026-04-15}])",
    .check = check,
};

}  // namespace cop
