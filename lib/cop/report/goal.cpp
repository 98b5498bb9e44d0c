#include "cop/report/goal.hpp"

namespace cop {
namespace {

ValueBounds from_on(double goal) { return {.low = goal}; }

ValueBounds up_to(double goal) { return {.high = goal}; }

Goal goal_at(const Measure& measure, double goal) {
  if (!measure.direction) return std::nullopt;
  switch (measure.direction->value) {
    case Direction::higher: return from_on(goal);
    case Direction::lower: return up_to(goal);
    case Direction::within:
      if (measure.limits.size() != 2) return std::nullopt;
      return ValueBounds{measure.limits[0].value, measure.limits[1].value};
    case Direction::none: break;
  }
  return std::nullopt;
}

/// Whether the way from where an aim began to its end can tell what reaches it.
bool goes_a_way(const Measure& measure) {
  if (!measure.direction) return true;
  const Direction direction = measure.direction->value;
  return direction == Direction::higher || direction == Direction::lower;
}

}  // namespace

Goal target_of(const Measure& measure) {
  if (!measure.target || !measure.target->value) return std::nullopt;
  return goal_at(measure, measure.target->value->value);
}

Goal goal_of(const Measure& measure, const Aim& aim) {
  if (!aim.to) return std::nullopt;
  const double to = aim.to->value;
  if (aim.from && goes_a_way(measure)) {
    if (to > aim.from->value) return from_on(to);
    if (to < aim.from->value) return up_to(to);
  }
  return goal_at(measure, to);
}

std::optional<bool> is_reached(const Goal& goal, const ValueBounds& values) {
  if (!goal) return std::nullopt;
  if (goal->contain(values.low) && goal->contain(values.high)) return true;
  const bool is_beside = values.high < goal->low || values.low > goal->high;
  return is_beside ? std::optional(false) : std::nullopt;
}

}  // namespace cop
