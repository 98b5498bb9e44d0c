#include "cop/model/own_data.hpp"

#include <algorithm>

#include "cop/model/measure_kind.hpp"
#include "cop/model/project.hpp"

namespace cop {

bool is_own_data(const Project& project, const Observation& observation) {
  const Measure* measure = project.find_measure(observation.measure.value);
  const bool reference = measure != nullptr && is_reference(*measure);
  const bool synthetic =
      observation.provenance && observation.provenance->value == Provenance::synthetic;
  return !reference && !synthetic;
}

const CycleLog* first_log_with_data(const Project& project) {
  const auto found = std::find_if(project.logs.begin(), project.logs.end(), [&](const auto& log) {
    return std::any_of(log.observations.begin(), log.observations.end(),
                       [&](const Observation& o) { return is_own_data(project, o); });
  });
  return found == project.logs.end() ? nullptr : &*found;
}

}  // namespace cop
