#pragma once

#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// Of each measure of a project the figures that stand, in the order of measures.yaml: the same
/// that figures_of finds for one measure, but all logs are looked through only once.
using ProjectFigures = std::vector<std::vector<Figure>>;

ProjectFigures figures_of(const Project& project);

}  // namespace cop
