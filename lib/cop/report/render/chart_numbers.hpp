#pragma once

#include "cop/charts/chart.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// The numbers that a chart shows, a row for each point, with what is to be said of it: for people
/// who cannot see the chart or want to check it.
/// `newest` limits it to that many of the newest points; 0 is for all.
Table chart_numbers(const Chart& chart, std::size_t newest = 0);

/// Whether a table has a row for each of these points, so that the numbers stand there already.
bool has_numbers_of(const Table& table, const Chart& chart, std::size_t newest = 0);

}  // namespace cop
