#pragma once

#include <span>

namespace cop::stats {

/// Below this number of useful points the rules still calculate, but they were validated only
/// from here on: show the chart, give no verdict (Anhøj and Olesen 2014).
constexpr int fewest_useful_points = 10;

/// What Anhøj's two rules say of a series and its centre line. A useful point lies off the line;
/// points on it neither make nor break a run. A run is a stretch of useful points on one side, a
/// crossing the step from one run to the next. While a process merely varies at random its longest
/// run stays within `longest_run_max` and its crossings do not fall below `crossings_min`, but for
/// rare false alarms; a breach of either is a signal (Anhøj and Olesen 2014, PLoS ONE 9:e113825).
/// Without useful points every number is 0 and there is no signal.
struct RunsAnalysis {
  int useful_points = 0;
  int longest_run = 0;
  int longest_run_max = 0;
  int crossings = 0;
  int crossings_min = 0;

  bool has_unusually_long_run() const { return longest_run > longest_run_max; }
  bool has_unusually_few_crossings() const { return crossings < crossings_min; }
  bool signal() const { return has_unusually_long_run() || has_unusually_few_crossings(); }
  bool has_enough_points() const { return useful_points >= fewest_useful_points; }

  friend bool operator==(const RunsAnalysis&, const RunsAnalysis&) = default;
};

/// The longest run to be expected by chance: round(log2(n)) + 3, and 0 without useful points.
int longest_run_limit(int useful_points);

/// The fewest crossings to be expected by chance: the 5 % point of a binomial distribution of n - 1
/// fair trials, and 0 without useful points.
int crossings_limit(int useful_points);

/// Both rules on values in order of time, missing ones left out beforehand. "On the line" is exact
/// equality, so compute values and centre the same way (a ratio by one division).
RunsAnalysis analyse_runs(std::span<const double> values, double centre);

}  // namespace cop::stats
