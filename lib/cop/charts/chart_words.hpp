#pragma once

#include <string>

#include "cop/charts/draw_chart.hpp"

namespace cop {

/// "P chart, 3-sigma limits, Anhøj's rules".
std::string kind_of(const ChartRequest& request);

/// What people who cannot see the picture are told in one or two sentences.
std::string description_of(const ChartRequest& request, const stats::JudgedChart& judged);

/// The paragraph below a chart: its lines, what the rules found and where, what the target means,
/// how sure that is, what it does not prove, and where the rules come from.
std::string words_of(const ChartRequest& request, const stats::JudgedChart& judged);

/// What the rules found in the last phase, in a sentence or two.
std::string last_finding(const ChartRequest& request, const stats::JudgedChart& judged);

}  // namespace cop
