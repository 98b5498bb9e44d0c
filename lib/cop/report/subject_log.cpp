#include "cop/report/subject_log.hpp"

namespace cop {

const CycleLog* subject_log(const ReportInput& input) {
  if (input.subject.empty()) return nullptr;
  const auto logs = input.facts.project.find_logs(input.subject);
  return logs.size() == 1 ? logs.front() : nullptr;
}

}  // namespace cop
