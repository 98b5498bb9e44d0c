#include "cop/model/score.hpp"

#include <algorithm>

namespace cop {

bool applies(const ScoreItem& item, std::string_view group) {
  return item.groups.empty() || std::any_of(item.groups.begin(), item.groups.end(),
                                            [&](const Text& its) { return its->value == group; });
}

std::optional<double> score_of(const Measure& measure, const Observation& row,
                               std::optional<std::string_view> section) {
  double reached = 0;
  double possible = 0;
  for (const ScoreItem& item : measure.items) {
    const auto given = std::find_if(row.items.begin(), row.items.end(), [&](const NamedNumber& n) {
      return n.name.value == item.id.value.text;
    });
    const bool is_other = section && item.section->value != *section;
    if (is_other || !applies(item, row.group->value) || given == row.items.end()) continue;
    const double weight = item.weight ? item.weight->value : 1;
    reached += weight * given->number.value;
    possible += weight;
  }
  const bool all_or_nothing = measure.bundle && measure.bundle->value;
  if (all_or_nothing && reached < possible) reached = 0;
  if (possible <= 0) return std::nullopt;
  if (measure.scale && measure.scale->value == ScoreScale::raw) return reached;
  return 100 * reached / possible;
}

}  // namespace cop
