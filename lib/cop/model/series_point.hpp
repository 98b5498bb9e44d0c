#pragma once

#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// Whether the figure's value is its numerator by its denominator.
bool has_counts(const Measure& measure, const Observation& observation);

/// An overall figure of a period (or of a stage, without one) stands before those of its parts.
void keep_overall_or_parts(std::vector<Figure>& figures);

/// The figures with a value; a row that several raters scored is one, its value their mean.
std::vector<Figure> one_for_each_row(const Measure& measure, const std::vector<Figure>& figures);

/// The figures that the point leaves out, because others of its period have numerator and
/// denominator and they have a value alone.
std::vector<Figure> left_uncounted(const Measure& measure, const SeriesPoint& point);

/// The point of figures that are all of one period; at least one.
SeriesPoint point_of(const Measure& measure, std::vector<Figure> all);

}  // namespace cop
