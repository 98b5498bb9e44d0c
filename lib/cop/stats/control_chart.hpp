#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "cop/stats/chart_type.hpp"
#include "cop/stats/moving_range.hpp"
#include "cop/stats/runs.hpp"
#include "cop/stats/subgroup.hpp"

namespace cop::stats {

/// How to draw the lines of a chart. Points are counted from 1, missing ones too.
struct ChartOptions {
  /// The first so many points are the baseline that alone makes centre and limits; a series that is
  /// still shorter is all baseline. The runs are counted over the whole series.
  std::optional<std::size_t> freeze = std::nullopt;
  /// Of these so many points at the beginning lie before the baseline.
  std::size_t before_baseline = 0;
  /// The last point of each phase but the last, in increasing order: every phase gets centre,
  /// limits and a runs analysis of its own.
  std::vector<std::size_t> parts = {};
  /// Points left out of centre, limits and runs, but still drawn and compared with the limits.
  std::vector<std::size_t> exclude = {};
  /// A centre line known beforehand, in the unit of the values before `multiply`. Of a G chart it
  /// is the mean, and the line is drawn at the median 0.693 of it.
  std::optional<double> centre = std::nullopt;
  /// What values, centre and limits are multiplied by after all tests, such as 1000.
  double multiply = 1;
  Screening screening = Screening::once;
  /// Cuts lower limits at 0 where no value is negative.
  bool floor_at_zero = false;
};

/// One point as drawn. `part` is the phase it belongs to, from 1. The limits lie three, the near
/// limits two standard deviations from the centre, but for charts that cut or skew them; `sigma` is
/// that deviation where the limits are symmetric. All are missing where there is nothing to make
/// them of: a baseline without variation has no limits. `outside` says that the value lies strictly
/// beyond a limit, `baseline` that centre and limits may rest on the point.
struct ControlPoint {
  int part = 1;
  std::optional<double> value = std::nullopt;
  std::optional<double> denominator = std::nullopt;
  int size = 0;
  std::optional<double> centre = std::nullopt;
  std::optional<double> sigma = std::nullopt;
  std::optional<double> lower = std::nullopt;
  std::optional<double> upper = std::nullopt;
  std::optional<double> near_lower = std::nullopt;
  std::optional<double> near_upper = std::nullopt;
  bool outside = false;
  bool baseline = true;
  bool included = true;

  friend bool operator==(const ControlPoint&, const ControlPoint&) = default;
};

/// One phase. `observations` counts its included points, missing values among them; `outside` its
/// points beyond a limit. Where the type takes no runs rules, the runs are counted but
/// `runs_signal` stays false.
struct ControlPart {
  int part = 1;
  int observations = 0;
  int outside = 0;
  std::optional<double> centre = std::nullopt;
  RunsAnalysis runs = {};
  bool runs_signal = false;

  friend bool operator==(const ControlPart&, const ControlPart&) = default;
};

struct ControlChart {
  ChartType type = ChartType::run;
  std::vector<ControlPoint> points;
  std::vector<ControlPart> parts;

  friend bool operator==(const ControlChart&, const ControlChart&) = default;
};

/// The chart of a series: the same numbers as qicharts2 (Anhøj 2021, JOSS 6:3175) and, but for
/// screening and rounding, as Montgomery's Introduction to Statistical Quality Control and Provost
/// and Murray's Health Care Data Guide. Whatever overflows is missing; no result is infinite.
/// Throws Refusal where options contradict themselves or the series, or where the type does not
/// suit the data.
ControlChart control_chart(ChartType type, std::span<const Subgroup> series,
                           const ChartOptions& options = {});

/// Multiplies values, centres and limits.
void rescale(ControlChart& chart, double factor);

}  // namespace cop::stats
