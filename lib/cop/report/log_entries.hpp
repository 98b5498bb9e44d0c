#pragma once

#include <vector>

#include "cop/model/project.hpp"

namespace cop {

/// What stands in this list in any log of the project, in the order of the logs. The project must
/// live as long as the result.
template <class Entry>
std::vector<const Entry*> log_entries(const Project& project, RareList<Entry> CycleLog::*list) {
  std::vector<const Entry*> entries;
  for (const CycleLog& log : project.logs) {
    for (const Entry& entry : log.*list) entries.push_back(&entry);
  }
  return entries;
}

}  // namespace cop
