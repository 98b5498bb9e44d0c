#pragma once

#include <string>
#include <vector>

#include "cop/charts/chart.hpp"

namespace cop::test {

/// A chart of one point a step with a centre line over all of them.
inline Chart chart_of(const std::vector<std::optional<double>>& values, double centre) {
  Chart chart;
  chart.title = "Late letters";
  chart.unit = "letters per week";
  chart.description = "Fewer letters are late since March.";
  for (const auto& value : values) {
    const auto number = chart.points.size();
    chart.points.push_back({static_cast<double>(number), "w" + std::to_string(number + 1), value});
  }
  const double last = chart.points.empty() ? 0 : chart.points.back().x;
  chart.lines.push_back({LineRole::centre, "median", 0, last, centre});
  return chart;
}

inline Chart with_marks(Chart chart, int count) {
  for (int i = 0; i < count; ++i) {
    const MarkRole role = i % 3 == 2 ? MarkRole::event : MarkRole::cycle;
    const std::string number = std::to_string(i + 1);
    chart.marks.push_back({role, static_cast<double>(i), number, "Change " + number});
  }
  return chart;
}

/// Charts that are hard to draw: none or one value, constants, the ends of the number range, many
/// points and marks, texts that try to break out.
inline std::vector<Chart> difficult_charts() {
  std::vector<Chart> charts;
  charts.emplace_back();
  charts.push_back(with_marks(Chart{}, 2));
  charts.push_back(chart_of({4.0}, 4));
  charts.push_back(chart_of({std::nullopt, std::nullopt}, 0));
  for (const double constant : {7.0, 0.0, -3.5, 1e-320, 1.7e308}) {
    charts.push_back(chart_of({constant, constant, constant}, constant));
  }
  charts.push_back(chart_of({-1.7e308, 1.7e308}, 0));
  charts.push_back(chart_of({1e15, 1e15 + 1, 1e15 + 2}, 1e15 + 1));
  charts.push_back(chart_of({-5.0, -4.0, std::nullopt, 3.0}, -4));
  charts.push_back(chart_of({1e-12, 3e-12, 2e-12}, 2e-12));
  std::vector<std::optional<double>> many(200);
  for (std::size_t i = 0; i < many.size(); ++i) many[i] = static_cast<double>(i * 37 % 101);
  charts.push_back(with_marks(chart_of(many, 50), 60));
  Chart hostile = with_marks(chart_of({1.0, 2.0}, 1.5), 1);
  hostile.title = "<script>\x1b[31m & \"quotes\" '\xff' \xe2\x82";
  hostile.points[0].label = "<&>";
  hostile.lines[0].label = "a < b & c";
  hostile.marks[0] = {MarkRole::event, 1e308, "<x>", std::string(500, 'm') + " ]]> \n\t end"};
  hostile.bands.push_back({BandRole::baseline, -1e308, 0, "<band>"});
  charts.push_back(hostile);
  return charts;
}

}  // namespace cop::test
