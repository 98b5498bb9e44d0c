#include "cop/model/action_state.hpp"

#include <algorithm>
#include <tuple>

#include "cop/model/project.hpp"

namespace cop {
namespace {

const Action* find_in(const CycleLog& log, std::string_view id) {
  const auto found = std::find_if(log.actions.begin(), log.actions.end(),
                                  [&](const Action& a) { return a.id.value.text == id; });
  return found == log.actions.end() ? nullptr : &*found;
}

/// An action and the log that opened it; both null where there is none.
struct ActionPart {
  const CycleLog* log = nullptr;
  const Action* action = nullptr;
};

ActionPart find_part(const Project& project, std::string_view reference) {
  const ActionReference parts = split_action_reference(reference);
  const auto logs = project.find_logs(parts.log);
  if (logs.size() != 1) return {};
  return {logs.front(), find_in(*logs.front(), parts.id)};
}

/// The states come in the order in which logs and their actions lie in memory.
ActionState& state_of(const ActionPart& part, std::vector<ActionState>& states) {
  return *std::lower_bound(
      states.begin(), states.end(), part, [](const ActionState& state, const ActionPart& wanted) {
        return std::tie(state.log, state.action) < std::tie(wanted.log, wanted.action);
      });
}

void apply(const ActionUpdate& update, ActionState& state) {
  if (update.status) state.status = update.status->value;
  if (!update.due) return;
  if (state.due && *state.due != update.due->value) ++state.moved;
  state.due = update.due->value;
}

}  // namespace

std::string ActionState::reference() const {
  return log->id.value.text + "/" + action->id.value.text;
}

ActionReference split_action_reference(std::string_view reference) {
  const std::size_t slash = reference.rfind('/');
  if (slash == reference.npos) return {std::string(reference), {}};
  return {std::string(reference.substr(0, slash)), std::string(reference.substr(slash + 1))};
}

const Action* find_action(const Project& project, std::string_view reference) {
  return find_part(project, reference).action;
}

std::vector<ActionState> actions_of(const Project& project) {
  std::vector<ActionState> states;
  for (const CycleLog& log : project.logs) {
    for (const Action& action : log.actions) {
      states.push_back({&log, &action, ActionStatus::open, {}, 0});
      if (action.due) states.back().due = action.due->value;
    }
  }
  for (const CycleLog& log : project.logs) {
    for (const ActionUpdate& update : log.updates) {
      const ActionPart part = find_part(project, update.action->value);
      if (part.action != nullptr) apply(update, state_of(part, states));
    }
  }
  return states;
}

}  // namespace cop
