#pragma once

#include <cstddef>

#include "cop/charts/chart.hpp"
#include "cop/language/language.hpp"
#include "cop/model/facts.hpp"

namespace cop {

/// How many cycles and events a chart has room for.
inline constexpr std::size_t most_marks = 40;

/// Marks the tests that began and the events that happened between the first and the last point:
/// the newest ones where there are too many, and then the chart's description says so.
void add_marks(const Facts& facts, Chart& chart);

}  // namespace cop
