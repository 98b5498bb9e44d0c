#pragma once

#include <string>

#include "cop/network/pooled_measure.hpp"

namespace cop {

/// A number as it was set or counted, with its unit: "80%", "3 per 1,000 patients".
std::string with_unit(double value, const std::string& unit);

/// Whose figures the measure has, at least one: "18 practices in 6 groups", "6 groups", or "12
/// practices in 4 groups and 2 whole groups".
std::string whose_text(const PooledMeasure& measure);
/// The same without numbers: "practices", "groups", "practices and groups".
std::string kinds_text(const PooledMeasure& measure);

/// "3 figures of 2 groups do not say of how many they are (n)"; empty where all do.
std::string uncounted_text(const PooledMeasure& measure);

/// " The target is 80%.", or how far those of the groups differ, and whether the groups disagree
/// which way is better; empty where none has set one.
std::string targets_text(const PooledMeasure& measure);

}  // namespace cop
