#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cop/charts/chart.hpp"
#include "cop/language/language.hpp"
#include "cop/stats/judged_chart.hpp"

namespace cop {

/// A moment of a series: its place in time and how people call it.
struct Moment {
  double x = 0;
  std::string label;
};

/// A series that is to be charted, from a project or from any table. `series` has a subgroup for
/// each moment; moments are in order of x. `phase_labels` name the phases from the second one on,
/// and may be fewer. `targets` are level lines, in the unit of the chart.
/// `rounding` rounds the numbers that are told where the exact ones, which are judged, must not be.
struct ChartRequest {
  std::string title;
  std::string unit;
  std::vector<Moment> moments;
  stats::Subgroups series;
  stats::ChartType type = stats::ChartType::run;
  stats::RuleSet rules = stats::RuleSet::anhoej;
  stats::JudgedOptions options;
  std::vector<std::string> phase_labels;
  std::vector<double> targets;
  /// The language of its words.
  Language say = {};
  std::function<double(double)> rounding = {};

  [[nodiscard]] double told(double number) const { return rounding ? rounding(number) : number; }
};

/// A chart as a picture, as numbers, and in words: `words` is one paragraph on what the rules found
/// and where, what the target means, how sure that is and what it does not prove; `finding` is what
/// it says of the last phase alone.
struct DrawnChart {
  Chart picture;
  stats::JudgedChart numbers;
  std::string words;
  std::string finding;
};

/// Draws any chart with any rule set. Throws stats::Refusal where the chart would say something
/// false.
DrawnChart draw_chart(const ChartRequest& request);

}  // namespace cop
