#pragma once

#include <optional>

#include "cop/model/facts.hpp"

namespace cop {

/// The facts as a shared report may tell them. Of a figure that rests on fewer than `min_cell`
/// people the counts are withheld, and of a share whose counts are that small the value is rounded
/// so that it does not give them away; where one alone is withheld, a second one is too. A figure
/// that fewer than three members or practices gave, or that comes from fewer than `min_cell`
/// letters or patients, is withheld whole. Counts of members, practices and teams who took part
/// stay: they are what every effect must be read by.
Facts shared_facts(const Facts& facts, long min_cell);

/// Whether the point lacks counts, or its value, that its figures have.
bool is_withheld(const SeriesPoint& point);
bool is_withheld(const FlowStep& step);
/// Whether it is withheld, but for a rounded value.
bool is_rounded(const SeriesPoint& point);

/// What a shared report rounds, as it was before: to judge by, not to show. What is withheld whole
/// stays so.
SeriesPoint exact_point(const Measure& measure, const SeriesPoint& point);
Series exact_series(const Series& series);

/// Rounds a number of the measure so that it does not give a small count away.
double rounded(const Measure& measure, double value);

/// What a shared report tells of one figure.
struct SharedFigure {
  std::optional<double> value;
  std::optional<long> n;
  bool withheld = false;
};
SharedFigure shared_figure(const Measure& measure, const Figure& figure, long min_cell);

}  // namespace cop
