#include "cop/model/clusters.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "cop/model/project.hpp"

namespace cop {
namespace {

void put(ClusterPhases& phases, const Observation& o) {
  switch (o.stage->value) {
    case ObservationStage::baseline:
      if (phases.before == nullptr) phases.before = &o;
      break;
    case ObservationStage::after:
    case ObservationStage::follow_up:
      if (phases.after == nullptr) phases.after = &o;
      break;
    case ObservationStage::during: break;
  }
}

}  // namespace

std::string cluster_of(const Observation& o, ClusterUnit unit) {
  switch (unit) {
    case ClusterUnit::practice: return o.practice ? o.practice->value.text : "";
    case ClusterUnit::member: return o.member ? o.member->value.text : "";
    case ClusterUnit::group: break;
  }
  return o.group->value;
}

long Clusters::in_both() const {
  return std::count_if(by_name.begin(), by_name.end(),
                       [](const auto& cluster) { return cluster.second.in_both(); });
}

bool Clusters::can_be_compared() const {
  ClusterPhases all = unnamed;
  for (const auto& [name, phases] : by_name) {
    if (all.before == nullptr) all.before = phases.before;
    if (all.after == nullptr) all.after = phases.after;
  }
  return all.in_both();
}

Clusters clusters_of(const Project& project, const Measure& measure, ClusterUnit unit) {
  Clusters clusters;
  for (const Figure& figure : figures_of(project, measure)) {
    const Observation& o = *figure.observation;
    if (!o.stage || o.stage->value == ObservationStage::during) continue;
    const std::string name = cluster_of(o, unit);
    put(name.empty() ? clusters.unnamed : clusters.by_name[name], o);
  }
  return clusters;
}

std::vector<const Measure*> staged_measures(const Project& project) {
  std::set<std::string_view> ids;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (o.stage) ids.insert(o.measure.value.text);
    }
  }
  std::vector<const Measure*> staged;
  for (const Measure& measure : project.measures.measures) {
    if (ids.contains(measure.id.value.text)) staged.push_back(&measure);
  }
  return staged;
}

}  // namespace cop
