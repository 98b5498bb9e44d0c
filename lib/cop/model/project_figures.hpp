#pragma once

#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// The figures of all measures of a project, found in one pass through its logs.
struct ProjectFigures {
  /// Of each measure those that stand, in the order of measures.yaml: the same that figures_of
  /// finds for one measure.
  std::vector<std::vector<Figure>> by_measure;
  /// Those that are given more than once, each group in log order. Rows of single letters or
  /// patients are always separate, and a figure that another log replaces is not counted.
  std::vector<std::vector<Figure>> repeated;
};

ProjectFigures figures_of(const Project& project);

}  // namespace cop
