#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "cop/stats/control_chart.hpp"

namespace cop::stats {

/// The Western Electric rules (Western Electric Company 1956, Statistical Quality Control Handbook)
/// and Nelson's (1984, J Qual Technol 16:237).
enum class ZoneRules { western_electric, nelson };

/// What one rule found: the points, counted from 1, at which its pattern was complete, and for each
/// of them whether it lies, or leads, upward (1), downward (-1), or neither (0).
struct ZoneFinding {
  int rule = 0;
  std::string_view text;
  std::vector<std::size_t> points;
  std::vector<int> sides;

  friend bool operator==(const ZoneFinding&, const ZoneFinding&) = default;
};

/// Each rule of the set with the points it found, in the order of the rules. A pattern ends with
/// its phase. Points that are missing or left out are skipped, points on the centre line by the
/// rules of one side, but a tie ends a rise or fall. Where limits differ between points, a pattern
/// is judged by those of its last point. The chart is one with symmetric limits; without limits
/// there is nothing to find but patterns of order. Throws Refusal for charts of other types.
std::vector<ZoneFinding> zone_rules(const ControlChart& chart, ZoneRules rules);

}  // namespace cop::stats
