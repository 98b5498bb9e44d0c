#include "cop/model/short_names.hpp"

#include <algorithm>

#include "cop/model/project.hpp"

namespace cop {

std::string short_name(const Project& project, const CycleLog& log) {
  constexpr std::size_t day_length = 10;
  const std::string& id = log.id.value.text;
  for (std::size_t end = day_length; end < id.size(); end = id.find('-', end + 1)) {
    const std::string front = id.substr(0, end);
    const auto found = project.find_logs(front);
    if (found.size() == 1 && found.front()->id.value.text == id) return front;
  }
  return id;
}

std::string short_name(const Project& project, const std::vector<ActionState>& actions,
                       const ActionState& action) {
  const std::string& id = action.action->id.value.text;
  const auto same = std::count_if(actions.begin(), actions.end(), [&](const ActionState& other) {
    return other.action->id.value.text == id;
  });
  return same == 1 ? id : short_name(project, *action.log) + "/" + id;
}

std::vector<const ActionState*> actions_called(const std::vector<ActionState>& actions,
                                               std::string_view typed) {
  const ActionReference parts = split_action_reference(typed);
  std::vector<const ActionState*> found;
  for (const ActionState& state : actions) {
    if (state.reference() == typed) return {&state};
    const std::string& id = state.action->id.value.text;
    const bool by_id = parts.id.empty() && id == typed;
    const bool by_log = id == parts.id && state.log->id.value.text.starts_with(parts.log);
    if (by_id || by_log) found.push_back(&state);
  }
  return found;
}

}  // namespace cop
