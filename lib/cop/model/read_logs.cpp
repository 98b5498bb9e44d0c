#include "cop/model/read_logs.hpp"

#include <algorithm>

#include "cop/model/project.hpp"

namespace cop {
namespace {

bool has_misread(const auto& entries) {
  return std::any_of(entries.begin(), entries.end(),
                     [](const auto& entry) { return entry.misread; });
}

/// Whether no log may be missing, nor anything in one that was misread.
bool are_logs_read(const Project& project, bool (*is_misread)(const CycleLog&)) {
  if (project.may_lack("cycles/")) return false;
  return project.misread.empty() ||
         std::none_of(project.logs.begin(), project.logs.end(), is_misread);
}

}  // namespace

bool are_cycles_read(const Project& project) {
  return are_logs_read(project, [](const CycleLog& log) { return has_misread(log.cycles); });
}

bool are_figures_read(const Project& project) {
  return are_logs_read(project, [](const CycleLog& log) {
    return has_misread(log.observations) || has_misread(log.missing);
  });
}

}  // namespace cop
