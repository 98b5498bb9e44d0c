#pragma once

#include <string>
#include <vector>

#include "cop/base/diagnostic.hpp"
#include "cop/charts/draw_chart.hpp"

namespace cop::app {

/// A table that is to be charted: for each moment in order of time its rows of `y` and, where the
/// table has them, of `n`.
struct ChartTable {
  std::vector<Moment> moments;
  std::vector<stats::Series> values;
  std::vector<stats::Series> denominators;
  bool has_denominators = false;
  /// Whether moments are days, months, weeks or quarters; otherwise they are numbers.
  bool is_dated = false;
};

/// Reads a table with a column of moments (`t` or `x`: numbers; `date`: days, months, weeks or
/// quarters), one called `y`, and perhaps one called `n`. Other columns are left alone. Empty cells
/// and NA are missing. Whatever cannot be read becomes a finding at its place.
ChartTable read_chart_table(const std::string& file, const std::string& bytes,
                            Diagnostics& findings);

/// The rows of each moment together, as the type of chart takes them.
stats::Subgroups subgroups_of(const ChartTable& table, stats::ChartType type,
                              stats::Aggregation aggregation);

}  // namespace cop::app
