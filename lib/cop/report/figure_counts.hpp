#pragma once

#include <optional>
#include <span>

#include "cop/model/measure.hpp"
#include "cop/model/series.hpp"

namespace cop {

/// The counts that a figure rests on: those that were given, and those of a share or a rate that
/// follow from its value and of how many it is (3 % of 100 are 3).
struct FigureCounts {
  std::optional<double> value, numerator, denominator;
  std::optional<long> n;
};
FigureCounts counts_of(const Measure& measure, const SeriesPoint& point);
FigureCounts counts_of(const Measure& measure, const Figure& figure);
FigureCounts counts_of(const Measure& measure, const Baseline& baseline);

/// Whether the figure is of so few people, letters or events that it may tell of single ones.
bool has_few_people(const Measure& measure, const FigureCounts& counts, long min_cell);

/// Whether so few of them are counted, or of a share all but so few.
bool has_few_of_them(const Measure& measure, const FigureCounts& counts, long min_cell);

/// Whether the figures are of single letters or patients, whoever rated them, and of so few that
/// they may tell of one.
bool are_few_rows(std::span<const Figure> figures, long min_cell);

}  // namespace cop
