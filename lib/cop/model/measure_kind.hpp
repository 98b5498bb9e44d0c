#pragma once

#include "cop/model/measure.hpp"

namespace cop {

/// Whether the measure's figures are a benchmark or an official series: anybody may know them.
bool is_reference(const Measure& measure);

/// Whether the measure's value is a numerator by a denominator.
bool is_quotient(const Measure& measure);

}  // namespace cop
