#pragma once

#include <algorithm>
#include <vector>

#include "cop/model/measure_kind.hpp"
#include "cop/model/project.hpp"

namespace cop {

inline bool is_of_family(const Measure& measure, Family family) {
  return measure.family && measure.family->value == family;
}

/// The measures of the project's own work: all but the references.
inline std::vector<const Measure*> own_measures(const Project& project) {
  std::vector<const Measure*> own;
  for (const Measure& measure : project.measures.measures) {
    if (!is_reference(measure)) own.push_back(&measure);
  }
  return own;
}

inline bool has_family(const std::vector<const Measure*>& measures, Family family) {
  return std::any_of(measures.begin(), measures.end(),
                     [family](const Measure* measure) { return is_of_family(*measure, family); });
}

/// Whether it is known of every measure to which family it belongs.
inline bool are_families_read(const Project& project) {
  const auto& measures = project.measures.measures;
  return !project.may_lack("measures.yaml") &&
         std::all_of(measures.begin(), measures.end(),
                     [](const Measure& measure) { return measure.family.has_value(); });
}

/// Whether `to` lies on the worse side of `from`.
inline bool is_worse(const Measure& measure, double from, double to) {
  if (!measure.direction) return false;
  const Direction better = measure.direction->value;
  return (better == Direction::higher && to < from) || (better == Direction::lower && to > from);
}

/// An audit looks at what is done, not at what a change does to patients.
inline bool is_audit(const Project& project) {
  const auto& kind = project.charter.kind;
  return kind && kind->value == ProjectKind::audit;
}

}  // namespace cop
