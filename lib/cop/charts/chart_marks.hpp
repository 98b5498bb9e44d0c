#pragma once

#include "cop/charts/chart.hpp"
#include "cop/language/language.hpp"
#include "cop/model/facts.hpp"

namespace cop {

/// Marks the cycles and events of the project that lie between the first and the last point.
void add_marks(const Facts& facts, Chart& chart);

}  // namespace cop
