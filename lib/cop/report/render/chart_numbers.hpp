#pragma once

#include "cop/charts/chart.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// The numbers that a chart shows, a row for each point, with what is to be said of it: for people
/// who cannot see the chart or want to check it.
Table chart_numbers(const Chart& chart);

/// Whether a table has a row for each point of the chart, so that its numbers stand there already.
bool has_numbers_of(const Table& table, const Chart& chart);

}  // namespace cop
