#pragma once

#include <vector>

#include "cop/charts/chart.hpp"
#include "cop/stats/judged_chart.hpp"

namespace cop {

/// What the rule set found at a point: upward (1), downward (-1) or without a direction (0).
struct PointFinding {
  PointSignal signal = PointSignal::none;
  int side = 0;
};

/// One finding for each point of the chart. Anhøj's rules mark no single point of a run: the sign
/// is in the run as a whole.
std::vector<PointFinding> point_findings(const stats::JudgedChart& judged);

/// Whether the points of the part, as a whole, are a sign of change by the runs rules of the set.
bool has_runs_signal(const stats::JudgedChart& judged, std::size_t part);

/// What a finding in that direction means for the aim.
Judgement judgement_of(int side, stats::Aim aim);

}  // namespace cop
