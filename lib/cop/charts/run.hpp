#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/charts/chart.hpp"
#include "cop/model/facts.hpp"
#include "cop/stats/control_chart.hpp"

namespace cop {

/// The run chart of a measure: its picture, and what Anhøj's rules say of each phase.
struct MeasureRunChart {
  Chart chart;
  std::vector<stats::ControlPart> parts;
};

/// The run chart of a series, with the cycles and events of the project as marks. Its centre line
/// is the median of all points, of the baseline where the measure has one, or of each phase.
/// Nothing where no period has a value or the measure asks for no chart.
std::optional<MeasureRunChart> run_chart_of(const Series& series, const Facts& facts);

/// What Anhøj's rules say of a phase, in words, with the numbers and their limits.
std::string runs_in_words(const stats::RunsAnalysis& runs);

/// The unit that stands behind the numbers of a measure: "%" or its own word.
std::string unit_of(const Measure& measure);
/// A value with its unit, "4.37%" or "12 days".
std::string with_unit(double value, const Measure& measure);

}  // namespace cop
