#pragma once

#include <optional>

#include "cop/model/question.hpp"
#include "cop/model/value_bounds.hpp"

namespace cop {

/// The values that reach a goal. Nothing where none is set, where the measure's direction is to be
/// judged by nobody, or where it lies within limits that are not said.
using Goal = std::optional<ValueBounds>;

/// By the measure's direction: at its target or beyond, or within its limits.
Goal target_of(const Measure& measure);

/// The same for a number to reach; an aim that says where it began and goes the other way, or whose
/// measure says no direction, is reached at its end or beyond.
Goal goal_of(const Measure& measure, const Aim& aim);

/// Whether a value that may be any of these reaches the goal; nothing where that is not certain.
std::optional<bool> is_reached(const Goal& goal, const ValueBounds& values);

}  // namespace cop
