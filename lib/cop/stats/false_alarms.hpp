#pragma once

#include <array>

#include "cop/stats/judged_chart.hpp"

namespace cop::stats {

/// The numbers of points for which false alarms were counted.
inline constexpr std::array<int, 4> false_alarm_points{12, 24, 36, 60};

/// In how many of 100 charts of so many points the rule set finds a signal although nothing
/// changed; `with_limits` says whether the chart has limits beside the runs rules (own simulation
/// of random normal values, 6,000 series of each length).
std::array<double, 4> false_alarms(RuleSet rules, bool with_limits);

/// The length in the table that is nearest to this one, as its place in the table.
std::size_t nearest_length(int points);

}  // namespace cop::stats
