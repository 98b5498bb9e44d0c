#pragma once

#include "cop/model/measure.hpp"

namespace cop {

/// What a fraction of the measure is multiplied by to be in its unit: 100 for a proportion in
/// percent, the base of a rate, otherwise 1.
double factor_of(const Measure& measure);

}  // namespace cop
