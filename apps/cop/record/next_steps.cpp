#include "cop/record/next_steps.hpp"

#include <algorithm>

#include "cop/model/facts.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/status_report.hpp"

namespace cop::app {

std::vector<std::string> next_steps(const Project& project, const CycleLog& log, Date today) {
  Project whole = project;
  whole.logs.push_back(log);
  whole.sort_logs();
  const Facts facts(whole, today);
  std::vector<std::string> steps;
  for (const Cycle& cycle : facts.cycles) {
    const std::string waiting = waits_for(cycle);
    if (!waiting.empty())
      steps.push_back("next: cycle " + std::to_string(cycle.number) + " " + waiting);
  }
  const auto open = std::count_if(facts.actions.begin(), facts.actions.end(),
                                  [](const ActionState& state) { return state.is_open(); });
  if (open > 0) steps.push_back("next: " + counted(open, "action is open", "actions are open"));
  if (log.next_meeting) steps.push_back("next: meeting on " + log.next_meeting->value.iso());
  return steps;
}

}  // namespace cop::app
