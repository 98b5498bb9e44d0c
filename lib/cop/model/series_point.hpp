#pragma once

#include <optional>
#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// Whether the figure's value is its numerator by its denominator.
bool has_counts(const Measure& measure, const Observation& observation);

/// An overall figure of a period (or of a stage, without one) stands before those of its parts, and
/// that of a practice before those of its members, groups and rows.
void keep_overall_or_parts(std::vector<Figure>& figures);

/// The figures with a value; a row that several raters scored is one, its value their mean.
std::vector<Figure> one_for_each_row(const Measure& measure, const std::vector<Figure>& figures);

/// The figures that sum_of leaves out, because others have numerator and denominator and they have
/// a value alone.
std::vector<Figure> left_uncounted(const Measure& measure, const std::vector<Figure>& figures);

/// What figures of one measure come to together. The counts of shares and rates are added up; where
/// none has any, values are averaged: means by how many each is of, where all say so. Those of a
/// count are added up too.
struct FigureSum {
  std::optional<double> value, numerator, denominator;
  std::optional<long> n;
};
FigureSum sum_of(const Measure& measure, const std::vector<Figure>& figures);

/// The point of figures that are all of one period; at least one.
SeriesPoint point_of(const Measure& measure, std::vector<Figure> all);

}  // namespace cop
