#include "cop/report/goal.hpp"

#include <doctest/doctest.h>

#include "cop/model/measure.hpp"
#include "cop/report/qualified.hpp"

using cop::Aim;
using cop::Direction;
using cop::Measure;
using cop::Qualifier;

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

std::optional<bool> is_reached_at(double value, const cop::Goal& goal,
                                  Qualifier qualifier = Qualifier::exactly) {
  return is_reached(goal, possible_values(value, qualifier));
}

}  // namespace

TEST_CASE("a target is reached at it or beyond, in the direction of the measure") {
  const auto higher = target_of(measure_of(Direction::higher));
  CHECK(is_reached_at(50, higher) == true);
  CHECK(is_reached_at(49, higher) == false);
  const auto lower = target_of(measure_of(Direction::lower));
  CHECK(is_reached_at(50, lower) == true);
  CHECK(is_reached_at(51, lower) == false);
}

TEST_CASE("a value that should lie within limits reaches its target there and nowhere else") {
  Measure within = measure_of(Direction::within);
  CHECK_FALSE(is_reached_at(50, target_of(within)));
  within.limits = {cop::Located<double>(40), cop::Located<double>(60)};
  CHECK(is_reached_at(45, target_of(within)) == true);
  CHECK(is_reached_at(20, target_of(within)) == false);
  CHECK(is_reached_at(90, target_of(within)) == false);
  CHECK(is_reached_at(20, goal_of(within, aim_of(80, 50))) == false);
}

TEST_CASE("nothing is said of a goal where no direction is better") {
  const Measure none = measure_of(Direction::none);
  CHECK_FALSE(is_reached_at(90, target_of(none)));
  CHECK_FALSE(is_reached_at(90, goal_of(none, aim_of(80, 60))));
}

TEST_CASE("an aim against the direction of its measure is reached on the way that it says") {
  const auto goal = goal_of(measure_of(Direction::higher), aim_of(80, 60));
  CHECK(is_reached_at(70, goal) == false);
  CHECK(is_reached_at(60, goal) == true);
  CHECK(is_reached_at(59, goal_of(measure_of(Direction::lower), aim_of(60, 60))) == true);
}

TEST_CASE("a value known only as more, less or about reaches a goal where that is certain") {
  const auto higher = target_of(measure_of(Direction::higher));
  CHECK(is_reached_at(50, higher, Qualifier::below) == false);
  CHECK(is_reached_at(50, higher, Qualifier::above) == true);
  CHECK_FALSE(is_reached_at(60, higher, Qualifier::below));
  CHECK_FALSE(is_reached_at(40, higher, Qualifier::above));
  CHECK_FALSE(is_reached_at(70, higher, Qualifier::about));
  const auto lower = target_of(measure_of(Direction::lower));
  CHECK(is_reached_at(50, lower, Qualifier::below) == true);
  CHECK(is_reached_at(50, lower, Qualifier::above) == false);
}

TEST_CASE("figures together are as exact as each of them") {
  CHECK(together(Qualifier::exactly, Qualifier::below) == Qualifier::below);
  CHECK(together(Qualifier::above, Qualifier::exactly) == Qualifier::above);
  CHECK(together(Qualifier::above, Qualifier::below) == Qualifier::about);
}
