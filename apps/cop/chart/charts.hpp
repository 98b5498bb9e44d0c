#pragma once

#include <string>
#include <vector>

#include "cop/chart/flags.hpp"

namespace cop::app {

/// A chart and the stratum it is of, which is empty where it is of all figures. `is_dated` says
/// that its moments are periods, and not numbers; `left_out` names files of the project that could
/// not be read.
struct NamedChart {
  std::string stratum;
  MeasureChart chart;
  bool is_dated = true;
  std::string left_out = {};
};

/// The chart of a table. Throws UsageError where an option does not go with a table, and BadTable.
NamedChart chart_of_table(const ChartFlags& flags, Session& session);

/// The chart of a measure of the project, or one for each stratum; a single refused one where there
/// is nothing to chart. Throws UsageError where no measure or more than one may be meant.
std::vector<NamedChart> charts_of_project(const ChartFlags& flags, Session& session);

/// The table has mistakes, which were shown on stderr; the text says the first one.
class BadTable : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace cop::app
