#include "cop/model/facts.hpp"

#include <algorithm>
#include <utility>

#include "cop/model/attendance.hpp"
#include "cop/model/project_figures.hpp"
#include "cop/model/project_state.hpp"
#include "cop/model/strata.hpp"

namespace cop {

Facts::Facts(const Project& of, Date on)
    : project(of), today(on), cycles(cycles_of(of)), actions(actions_of(of)), flow(flow_of(of)) {
  ProjectFigures figures = figures_of(of);
  for (std::size_t i = 0; i < figures.by_measure.size(); ++i) {
    series.push_back(series_of(of.measures.measures[i], std::move(figures.by_measure[i])));
  }
  repeated = std::move(figures.repeated);
}

const Cycle* Facts::find_cycle(long number) const {
  const auto found =
      std::lower_bound(cycles.begin(), cycles.end(), number,
                       [](const Cycle& cycle, long wanted) { return cycle.number < wanted; });
  return found == cycles.end() || found->number != number ? nullptr : &*found;
}

bool Facts::is_wholly_read(const Cycle& cycle) const {
  return !cycle.whole().misread && !project.may_lack("cycles/");
}

std::vector<Figure> Facts::figures_of_cycle(long number) const {
  std::vector<Figure> figures;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (!o.cycle || o.cycle->value != number) continue;
      const Measure* measure = project.find_measure(o.measure.value);
      figures.push_back({&log, &o, measure == nullptr ? std::nullopt : value_of(*measure, o)});
    }
  }
  return figures;
}

const CycleLog* Facts::last_meeting() const { return last_meeting_of(project); }

Date reference_day(const Project& project, Date given) {
  const Charter& charter = project.charter;
  if (!is_over(charter)) return given;
  for (auto log = project.logs.rbegin(); log != project.logs.rend(); ++log) {
    if (log->date) return log->date->value;
  }
  return charter.started ? charter.started->value : given;
}

}  // namespace cop
