#include "cop/model/action_state.hpp"

#include <algorithm>
#include <unordered_map>

#include "cop/model/project.hpp"

namespace cop {
namespace {

const Action* find_in(const CycleLog& log, std::string_view id) {
  const auto found = std::find_if(log.actions.begin(), log.actions.end(),
                                  [&](const Action& a) { return a.id.value.text == id; });
  return found == log.actions.end() ? nullptr : &*found;
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
  const ActionReference parts = split_action_reference(reference);
  const auto logs = project.find_logs(parts.log);
  return logs.size() == 1 ? find_in(*logs.front(), parts.id) : nullptr;
}

std::vector<ActionState> actions_of(const Project& project) {
  std::vector<ActionState> states;
  std::unordered_map<const Action*, std::size_t> places;
  for (const CycleLog& log : project.logs) {
    for (const Action& action : log.actions) {
      places[&action] = states.size();
      states.push_back({&log, &action, ActionStatus::open, {}, 0});
      if (action.due) states.back().due = action.due->value;
    }
  }
  for (const CycleLog& log : project.logs) {
    for (const ActionUpdate& update : log.updates) {
      const auto place = places.find(find_action(project, update.action->value));
      if (place != places.end()) apply(update, states[place->second]);
    }
  }
  return states;
}

}  // namespace cop
