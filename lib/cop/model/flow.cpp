#include "cop/model/flow.hpp"

#include <algorithm>
#include <set>

#include "cop/model/project.hpp"

namespace cop {
namespace {

void put(std::vector<FlowStep>& flow, FlowStep step) {
  for (FlowStep& old : flow) {
    if (old.of == step.of && old.stage == step.stage) {
      old = std::move(step);
      return;
    }
  }
  flow.push_back(std::move(step));
}

std::vector<FlowStep> recorded_flow(const Project& project) {
  std::vector<FlowStep> flow;
  for (const CycleLog& log : project.logs) {
    for (const FlowCount& count : log.flow) {
      if (!count.n) continue;
      const FlowOf of = count.of ? count.of->value : FlowOf::people;
      put(flow, {of, count.stage->value, count.n->value, log.where.file});
    }
  }
  return flow;
}

std::set<std::string> senders(const Project& project, ObservationStage stage) {
  std::set<std::string> members;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (o.member && o.stage && o.stage->value == stage) members.insert(o.member->value.text);
    }
  }
  return members;
}

long common(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::count_if(a.begin(), a.end(), [&](const std::string& m) { return b.contains(m); });
}

void count_people(const Project& project, std::vector<FlowStep>& flow) {
  const auto& members = project.membership.members;
  if (members.empty()) return;
  const FileName file = project.membership.where.file;
  const auto left = std::count_if(members.begin(), members.end(),
                                  [](const Member& m) { return m.left.has_value(); });
  flow.push_back({FlowOf::people, "recruited", static_cast<long>(members.size()), file});
  const auto before = senders(project, ObservationStage::baseline);
  const auto after = senders(project, ObservationStage::after);
  if (!before.empty() || !after.empty()) {
    flow.push_back({FlowOf::people, "before", static_cast<long>(before.size()), "cycles/"});
    flow.push_back({FlowOf::people, "after", static_cast<long>(after.size()), "cycles/"});
    flow.push_back({FlowOf::people, "both", common(before, after), "cycles/"});
  }
  if (left > 0) flow.push_back({FlowOf::people, "withdrawn", left, file});
}

}  // namespace

std::vector<FlowStep> flow_of(const Project& project) {
  std::vector<FlowStep> flow = recorded_flow(project);
  const bool people_counted = std::any_of(
      flow.begin(), flow.end(), [](const FlowStep& step) { return step.of == FlowOf::people; });
  if (!people_counted) count_people(project, flow);
  return flow;
}

const FlowStep* find_step(const std::vector<FlowStep>& flow, FlowOf of, std::string_view stage) {
  const auto found = std::find_if(flow.begin(), flow.end(), [&](const FlowStep& step) {
    return step.of == of && step.stage == stage;
  });
  return found == flow.end() ? nullptr : &*found;
}

}  // namespace cop
