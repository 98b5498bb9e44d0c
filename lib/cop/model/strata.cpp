#include "cop/model/strata.hpp"

#include <map>
#include <utility>

namespace cop {
namespace {

std::string stratum_of(const Observation& o, StratumUnit unit) {
  switch (unit) {
    case StratumUnit::practice: return o.practice ? o.practice->value.text : "";
    case StratumUnit::member: return o.member ? o.member->value.text : "";
    case StratumUnit::group: return o.group->value;
    case StratumUnit::arm: return o.arm->value;
  }
  return {};
}

}  // namespace

std::vector<Stratum> strata_of(const Project& project, const Measure& measure, StratumUnit unit) {
  std::map<std::string, std::vector<Figure>> by_name;
  for (const Figure& figure : figures_of(project, measure)) {
    const std::string name = stratum_of(*figure.observation, unit);
    if (!name.empty()) by_name[name].push_back(figure);
  }
  std::vector<Stratum> strata;
  for (auto& [name, figures] : by_name) {
    strata.push_back({name, series_of(measure, std::move(figures))});
  }
  return strata;
}

}  // namespace cop
