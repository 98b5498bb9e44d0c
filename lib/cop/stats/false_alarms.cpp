#include "cop/stats/false_alarms.hpp"

#include <algorithm>
#include <cstdlib>

namespace cop::stats {
namespace {

struct Row {
  RuleSet rules;
  bool with_limits;
  std::array<double, 4> percent;
};

constexpr std::array rows{
#define COP_FALSE_ALARMS(rules, with_limits, ...) Row{RuleSet::rules, with_limits, {__VA_ARGS__}},
#include "cop/stats/false_alarms.def"
#undef COP_FALSE_ALARMS
};

}  // namespace

std::array<double, 4> false_alarms(RuleSet rules, bool with_limits) {
  const bool both = rules == RuleSet::anhoej;
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
    return row.rules == rules && (!both || row.with_limits == with_limits);
  });
  return found->percent;
}

std::size_t nearest_length(int points) {
  const auto nearest = std::min_element(
      false_alarm_points.begin(), false_alarm_points.end(),
      [points](int a, int b) { return std::abs(a - points) < std::abs(b - points); });
  return static_cast<std::size_t>(nearest - false_alarm_points.begin());
}

}  // namespace cop::stats
