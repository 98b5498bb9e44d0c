#include <map>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr std::size_t enough_actions = 4;

void check(const Facts& facts, Findings& findings) {
  if (is_closed(facts.project.charter) || facts.project.membership.members.size() < 2) return;
  std::size_t open = 0;
  std::map<std::string_view, std::vector<const Action*>> by_owner;
  for (const ActionState& state : facts.actions) {
    if (!state.is_open()) continue;
    ++open;
    if (state.action->owner) by_owner[state.action->owner->value.text].push_back(state.action);
  }
  if (open < enough_actions) return;
  for (const auto& [owner, actions] : by_owner) {
    if (2 * actions.size() <= open) continue;
    Diagnostic& finding =
        findings.add(actions.back()->owner->where,
                     fmt::format("{} has {} of the {} open actions", owner, actions.size(), open),
                     "ask at the next meeting who takes over one of them");
    for (std::size_t i = 0; i + 1 < actions.size(); ++i) {
      finding.related.push_back({actions[i]->owner->where, "and this one"});
    }
  }
}

}  // namespace

extern const Rule actions_on_one_person_rule{
    .name = "actions-on-one-person",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "One person has more than half of the open actions",
    .why =
        "When that person is ill or tired, the project stands still. Sharing the work is also what "
        "turns listeners into members.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
actions:
  - {id: signing, what: write down who signs for whom, owner: gp01, due: 2026-04-08}
  - {id: counts, what: ask for the counts of March, owner: gp01, due: 2026-04-08}
  - {id: provider, what: ring the pathology provider, owner: gp01, due: 2026-04-08})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
actions:
  - {id: signing, what: write down who signs for whom, owner: gp02, due: 2026-04-08}
  - {id: counts, what: ask for the counts of March, owner: gp01, due: 2026-04-08}
  - {id: provider, what: ring the pathology provider, owner: gp01, due: 2026-04-08})",
    .check = check,
};

}  // namespace cop
