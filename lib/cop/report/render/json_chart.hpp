#pragma once

#include <nlohmann/json_fwd.hpp>

#include "cop/charts/chart.hpp"

namespace cop {

/// Adds the points, lines and marks of a chart as data.
void add_chart(nlohmann::ordered_json& json, const Chart& chart);

}  // namespace cop
