#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "cop/stats/runs.hpp"

namespace cop::stats {

/// A series in order of time, one value a period; nothing stands for a missing value. Present
/// values are finite.
using Series = std::vector<std::optional<double>>;

/// How to draw the line of a run chart. Points are counted from 1, missing ones too.
struct RunChartOptions {
  /// The first so many points are the baseline that alone makes the centre line; a series that is
  /// still shorter is all baseline. The runs are counted over the whole series.
  std::optional<std::size_t> freeze = std::nullopt;
  /// The last point of each phase but the last, in increasing order: every phase gets a centre
  /// line and a runs analysis of its own.
  std::vector<std::size_t> parts = {};
  /// Points left out of centre line and runs, but still drawn.
  std::vector<std::size_t> exclude = {};
  /// A centre line known beforehand, in the unit of the values before `multiply`.
  std::optional<double> centre = std::nullopt;
  /// What values and centre are multiplied by after all tests, such as 1000 for a rate per 1000.
  double multiply = 1;
};

/// One point as drawn. `part` is the phase it belongs to, from 1; `centre` is missing where its
/// phase has no value to make a line of; `baseline` says that the centre line may rest on it.
struct RunChartPoint {
  int part = 1;
  std::optional<double> value = std::nullopt;
  std::optional<double> centre = std::nullopt;
  bool baseline = true;
  bool included = true;

  friend bool operator==(const RunChartPoint&, const RunChartPoint&) = default;
};

/// One phase. `observations` counts its included points, missing values among them.
struct RunChartPart {
  int part = 1;
  int observations = 0;
  std::optional<double> centre = std::nullopt;
  RunsAnalysis runs = {};

  friend bool operator==(const RunChartPart&, const RunChartPart&) = default;
};

struct RunChart {
  std::vector<RunChartPoint> points;
  std::vector<RunChartPart> parts;

  friend bool operator==(const RunChart&, const RunChart&) = default;
};

/// Numerator by denominator, each by one division so that equal proportions are equal numbers.
/// Missing where either is missing or the denominator is 0. Throws std::invalid_argument where the
/// lengths differ.
Series ratios(std::span<const std::optional<double>> numerators,
              std::span<const std::optional<double>> denominators);

/// The run chart of a series, its centre line the median of the baseline points of each phase:
/// the same numbers as qicharts2 (Anhøj 2021, JOSS 6:3175). Throws std::invalid_argument where the
/// options contradict themselves or the series: freeze together with parts (a later phase cannot
/// rest on a baseline before it), an empty baseline, parts not increasing or not leaving a point
/// for the last phase, an excluded point that does not exist, a multiplier or centre not finite.
RunChart run_chart(std::span<const std::optional<double>> values,
                   const RunChartOptions& options = {});

}  // namespace cop::stats
