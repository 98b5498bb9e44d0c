#include "cop/model/flow_counts.hpp"

#include "cop/model/project.hpp"

namespace cop {

FlowCounts::FlowCounts(const Project& project) {
  for (const CycleLog& log : project.logs) {
    for (const FlowCount& count : log.flow) {
      const FlowOf of = count.of ? count.of->value : FlowOf::people;
      if (count.n) latest_[{of, count.stage->value}] = &count;
    }
  }
}

const FlowCount* FlowCounts::find(FlowOf of, std::string_view stage) const {
  const auto found = latest_.find({of, stage});
  return found == latest_.end() ? nullptr : found->second;
}

}  // namespace cop
