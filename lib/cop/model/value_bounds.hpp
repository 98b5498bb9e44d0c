#pragma once

#include <limits>

#include "cop/model/measure.hpp"

namespace cop {

/// Between which values a figure of a measure can lie at all, in the measure's unit.
struct ValueBounds {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();

  [[nodiscard]] bool contain(double value) const { return value >= low && value <= high; }
};

/// A share lies within 0 and 100 percent, what is counted is not below 0, a score of items in
/// percent lies within 0 and 100; a difference of two groups and a plain value can be anything.
ValueBounds bounds_of(const Measure& measure);

/// Whether the unit of a proportion is said to be a fraction of 1 rather than percent.
bool is_fraction(const Measure& measure);

}  // namespace cop
