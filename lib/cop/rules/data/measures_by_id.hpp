#pragma once

#include <string_view>
#include <unordered_map>

#include "cop/model/project.hpp"

namespace cop {

/// Finds the measure of each of many figures in a time that does not grow with their number.
class MeasuresById {
 public:
  explicit MeasuresById(const SharedFiles& files) {
    for (const Measure& measure : files.measures.measures) {
      by_id_.try_emplace(measure.id.value.text, &measure);
    }
  }

  /// The measure of the figure, if it is known what its data are; else null.
  [[nodiscard]] const Measure* of(const Observation& o) const { return find(o.measure.value); }
  [[nodiscard]] const Measure* find(const Id<Measure>& id) const {
    const auto found = by_id_.find(id.text);
    return found == by_id_.end() || !found->second->data ? nullptr : found->second;
  }

 private:
  std::unordered_map<std::string_view, const Measure*> by_id_;
};

}  // namespace cop
