#pragma once

#include <string>

#include "cop/charts/draw_chart.hpp"

namespace cop {

/// One part of a chart: its points from `first` to before `end`, and its place among the parts.
struct PartOfChart {
  const ChartRequest& request;
  const stats::JudgedChart& judged;
  std::size_t part = 0;
  std::size_t first = 0;
  std::size_t end = 0;

  [[nodiscard]] const stats::ControlPart& numbers() const { return judged.chart.parts[part]; }
  [[nodiscard]] const std::string& label(std::size_t i) const { return request.moments[i].label; }
};

std::vector<PartOfChart> parts_of(const ChartRequest& request, const stats::JudgedChart& judged);

/// Whether the rules found anything in the part.
bool has_finding(const PartOfChart& part);
/// Whether it can be judged at all: enough useful points, and some variation.
bool can_be_judged(const PartOfChart& part);

/// What the rule set found in the part and where.
std::string found_in_words(const PartOfChart& part);

/// "2025-03 (80%), 2025-09 (12%) and 3 more": points by place, from 0.
std::string points_in_words(const PartOfChart& part, const std::vector<std::size_t>& points);

}  // namespace cop
