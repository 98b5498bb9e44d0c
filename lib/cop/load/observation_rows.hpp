#pragma once

#include <string>
#include <vector>

#include "cop/model/cycle_log.hpp"

namespace cop {

/// Observations as a table: the keys that any of them has a value for, in the order of the format,
/// and the values as YAML, `~` where one has none. Scores of items have a column `items.ITEM` each.
struct ObservationRows {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
};

ObservationRows observation_rows(const std::vector<Observation>& observations);

}  // namespace cop
