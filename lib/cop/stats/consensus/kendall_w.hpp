#pragma once

#include <optional>
#include <span>
#include <vector>

#include "cop/stats/consensus/rankings.hpp"

namespace cop::stats {

/// Below this number of options the chi-squared test of Kendall's W is rough.
constexpr int fewest_options_for_kendall_test = 8;

/// How far voters who rank all options agree: 0 not at all, 1 wholly.
struct KendallW {
  double w = 0;
  /// Without the correction for equal ranks.
  double w_uncorrected = 0;
  double chi_squared = 0;
  int degrees_of_freedom = 0;
  double p = 1;
  /// The mean rank of each option, equal ranks counted as their middle.
  std::vector<double> mean_ranks;
};

/// Kendall's coefficient of concordance with the correction for ties, and its chi-squared test,
/// which is Friedman's (Kendall and Babington Smith 1939, Annals of Mathematical Statistics
/// 10:275-287). Nothing with fewer than two voters or options, where a ballot leaves out an option,
/// or where nobody tells any two options apart.
std::optional<KendallW> kendall_w(std::span<const Ranking> rankings);

}  // namespace cop::stats
