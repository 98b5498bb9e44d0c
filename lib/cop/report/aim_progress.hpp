#pragma once

#include <optional>
#include <vector>

#include "cop/report/report_input.hpp"

namespace cop {

/// How far the figures of an aim's measure have come from where it began to where it should go.
struct AimProgress {
  const Aim* aim = nullptr;
  Series series;
  /// For each dated value after the baseline, in order of time: how much of the way it has come, 0
  /// at the beginning and 1 at the goal, or 0 where the value is not exact; and whether that is
  /// reached. Both are empty, or nothing is said of a value, where it cannot be judged.
  std::vector<double> shares;
  std::vector<std::optional<bool>> reached;

  /// Whether the last so many values, and there are so many, have all come at least so far.
  [[nodiscard]] bool holds(double share, std::size_t values) const;
  /// Whether the last so many have all reached the goal.
  [[nodiscard]] bool is_reached_by(std::size_t values) const;
};

/// Whether the aim is one of a single practice or group. Their figures are in no shared report.
bool is_of_part(const Aim& aim);

/// The figures that an aim speaks of: of its practice or group where it names one, else of all.
/// Nothing for an aim without a measure.
std::optional<Series> series_of_aim(const Facts& facts, const Aim& aim);

/// The latest point with a value, or null.
const SeriesPoint* latest_value(const Series& series);

/// Whether the exact value of the point reaches the aim; nothing where that cannot be judged.
std::optional<bool> verdict_on(const Measure& measure, const Aim& aim, const SeriesPoint& point);

/// Whether the value of the point as it is shown, which may be rounded, gives the same verdict.
bool is_verdict_seen(const Measure& measure, const Aim& aim, const SeriesPoint& point);

/// Where an aim began: as it says, as its measure's baseline says, or the median of what was
/// measured before the first test.
std::optional<double> beginning_of(const Facts& facts, const Aim& aim, const Series& series);

/// The same as the report may show it.
std::optional<double> shown_beginning(const ReportInput& input, const AimProgress& progress);

/// The aims with a measure of the project's own and a number to reach.
std::vector<AimProgress> aims_with_progress(const Facts& facts);

}  // namespace cop
