#pragma once

#include <string>
#include <vector>

#include "cop/chart/charts.hpp"

namespace cop::app {

/// One chart, or why there is none, as the JSON contract has it.
std::string json_of_chart(const NamedChart& chart);

/// Several charts, each with the name of its stratum.
std::string json_of_charts(const std::vector<NamedChart>& charts);

/// Why there is no chart.
std::string json_of_refusal(const std::string& rule, const std::string& message);

}  // namespace cop::app
