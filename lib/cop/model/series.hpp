#pragma once

#include <optional>
#include <vector>

#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// An observation that counts, and what it comes to in the measure's unit.
struct Figure {
  const CycleLog* log = nullptr;
  const Observation* observation = nullptr;
  std::optional<double> value;
};

/// All figures of one period together: numerators and denominators are added up, and where there
/// are none the values are averaged (statistics of improvement, aggregation).
struct SeriesPoint {
  Period period;
  std::optional<double> value;
  std::optional<double> numerator, denominator;
  std::optional<long> n;
  std::vector<Figure> figures;
};

/// The figures of one measure in time, and those whose period is only known in words.
struct Series {
  const Measure* measure = nullptr;
  std::vector<SeriesPoint> points;
  std::vector<Figure> undated;
};

/// The value of an observation in the measure's unit: percent for a proportion (unless its unit is
/// fraction), per its base for a rate, the weighted percentage for a score of items.
std::optional<double> value_of(const Measure& measure, const Observation& observation);

/// The observations of the measure that stand, in log order: corrected logs give way to the logs
/// that replace them, and of two sources for one figure the first one counts.
std::vector<Figure> figures_of(const Project& project, const Measure& measure);

Series series_of(const Project& project, const Measure& measure);

/// Whether two observations speak of the same measure, period, stage and stratum.
bool same_figure(const Observation& a, const Observation& b);

}  // namespace cop
