#pragma once

#include <string>

#include "cop/comparison/project_comparison.hpp"

namespace cop::app {

/// What the comparison of a table comes to as JSON, under the names of the statistics oracle; null
/// for what has no fair number.
std::string json_of_table(const Comparison& comparison);

/// The same for a measure of a project, with the flow of its participants. Clusters that are not to
/// be named are only counted.
std::string json_of_measure(const MeasureComparison& comparison, const Facts& facts);

/// Why nothing can be compared.
std::string json_of_refusal(const CannotCompare& refusal);

}  // namespace cop::app
