#include "cop/report/goal.hpp"

#include <doctest/doctest.h>

#include "cop/model/measure.hpp"

using cop::Aim;
using cop::Direction;
using cop::Measure;

namespace {

Measure measure_of(Direction direction) {
  Measure measure;
  measure.direction = cop::Located<Direction>(direction);
  measure.target.emplace();
  measure.target->value = cop::Located<double>(50);
  return measure;
}

Aim aim_of(double from, double to) {
  Aim aim;
  aim.from = cop::Located<double>(from);
  aim.to = cop::Located<double>(to);
  return aim;
}

}  // namespace

TEST_CASE("a target is reached at it or beyond, in the direction of the measure") {
  const auto higher = target_of(measure_of(Direction::higher));
  CHECK(is_reached(higher, 50) == true);
  CHECK(is_reached(higher, 49) == false);
  const auto lower = target_of(measure_of(Direction::lower));
  CHECK(is_reached(lower, 50) == true);
  CHECK(is_reached(lower, 51) == false);
}

TEST_CASE("a value that should lie within limits reaches its target there and nowhere else") {
  Measure within = measure_of(Direction::within);
  CHECK_FALSE(is_reached(target_of(within), 50));
  within.limits = {cop::Located<double>(40), cop::Located<double>(60)};
  CHECK(is_reached(target_of(within), 45) == true);
  CHECK(is_reached(target_of(within), 20) == false);
  CHECK(is_reached(target_of(within), 90) == false);
  CHECK(is_reached(goal_of(within, aim_of(80, 50)), 20) == false);
}

TEST_CASE("nothing is said of a goal where no direction is better") {
  const Measure none = measure_of(Direction::none);
  CHECK_FALSE(is_reached(target_of(none), 90));
  CHECK_FALSE(is_reached(goal_of(none, aim_of(80, 60)), 90));
}

TEST_CASE("an aim against the direction of its measure is reached on the way that it says") {
  const auto goal = goal_of(measure_of(Direction::higher), aim_of(80, 60));
  CHECK(is_reached(goal, 70) == false);
  CHECK(is_reached(goal, 60) == true);
  CHECK(is_reached(goal_of(measure_of(Direction::lower), aim_of(60, 60)), 59) == true);
}
