#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "cop/stats/runs_distribution.hpp"
#include "cop/stats/series.hpp"

namespace cop::stats {

/// Points that together are a signal, counted from 1, and whether they lie, or lead, upward.
struct Pattern {
  std::vector<std::size_t> points;
  bool upward = false;

  friend bool operator==(const Pattern&, const Pattern&) = default;
};

inline constexpr std::size_t ihi_shift_points = 6;
inline constexpr std::size_t ihi_trend_points = 5;

/// What the run-chart rules of the Institute for Healthcare Improvement find. A shift is six or
/// more points in a row on one side of the median; points on it are skipped. A trend is five or
/// more points all rising or all falling; of equal neighbours the first one counts. `runs` are too
/// few or too many where they lie outside the exact limits. Far points, outside Q1 - 3 IQR or Q3 +
/// 3 IQR, are a hint only: whether a point is astronomical is for people to judge (Perla, Provost
/// and Murray 2011, BMJ Qual Saf 20:46).
struct IhiFindings {
  std::optional<double> median;
  int above = 0;
  int below = 0;
  int runs = 0;
  std::vector<Pattern> shifts;
  std::vector<Pattern> trends;
  std::optional<RunsLimits> limits;
  std::optional<double> lower_quartile, upper_quartile;
  std::vector<std::size_t> far_points;

  [[nodiscard]] int useful() const { return above + below; }
  [[nodiscard]] bool too_few_runs() const { return limits && runs < limits->fewest; }
  [[nodiscard]] bool too_many_runs() const { return limits && runs > limits->most; }
  [[nodiscard]] bool signal() const {
    return !shifts.empty() || !trends.empty() || too_few_runs() || too_many_runs();
  }
  friend bool operator==(const IhiFindings&, const IhiFindings&) = default;
};

/// The rules on a series and its median; the points found are counted from `first`.
IhiFindings ihi_rules(std::span<const std::optional<double>> values, std::optional<double> median,
                      std::size_t first = 1);

}  // namespace cop::stats
