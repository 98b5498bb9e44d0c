#pragma once

#include <optional>
#include <string>

#include "cop/model/measure.hpp"
#include "cop/stats/judged_chart.hpp"

namespace cop {

/// The chart that is drawn where none is asked for, and why.
struct ChartChoice {
  stats::ChartType type = stats::ChartType::run;
  std::string reason;
};

/// The fair chart for a small practice: a run chart first, as it assumes nothing about how figures
/// scatter. Where the rule set needs limits, the control chart of the measure's kind of data, if
/// the rules go with it. `has_denominators` says whether figures come as numerator and denominator.
ChartChoice chart_choice(std::optional<DataKind> data, bool has_denominators, stats::RuleSet rules);

}  // namespace cop
