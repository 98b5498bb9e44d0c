#pragma once

#include <string>

#include "cop/network/pooled_measure.hpp"

namespace cop {

/// A number as it was set or counted, with its unit: "80%", "3 per 1,000 patients".
std::string with_unit(double value, const std::string& unit);

/// " The target is 80%.", or how far those of the groups differ, and whether the groups disagree
/// which way is better; empty where none has set one.
std::string targets_text(const PooledMeasure& measure);

}  // namespace cop
