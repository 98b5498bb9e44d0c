#include "cop/stats/consensus/kendall_w.hpp"

#include <algorithm>
#include <numeric>

#include <boost/math/distributions/chi_squared.hpp>

namespace cop::stats {
namespace {

bool is_full(const Ranking& ranking, std::size_t options) {
  return ranking.size() == options &&
         std::all_of(ranking.begin(), ranking.end(),
                     [](const auto& rank) { return rank.has_value(); });
}

/// The ranks from 1 with equal ones at their middle, and the sum of t^3 - t over groups of t ties.
struct MiddleRanks {
  std::vector<double> ranks;
  double tie_sum = 0;
};

MiddleRanks middle_ranks(const Ranking& ranking) {
  std::vector<std::size_t> sorted(ranking.size());
  std::iota(sorted.begin(), sorted.end(), std::size_t{0});
  std::sort(sorted.begin(), sorted.end(),
            [&](std::size_t a, std::size_t b) { return *ranking[a] < *ranking[b]; });
  MiddleRanks result{std::vector<double>(ranking.size()), 0};
  for (std::size_t first = 0; first < sorted.size();) {
    std::size_t next = first;
    while (next < sorted.size() && *ranking[sorted[next]] == *ranking[sorted[first]]) ++next;
    const auto ties = static_cast<double>(next - first);
    const double middle = static_cast<double>(first) + (ties + 1) / 2;
    for (std::size_t i = first; i < next; ++i) result.ranks[sorted[i]] = middle;
    result.tie_sum += ties * ties * ties - ties;
    first = next;
  }
  return result;
}

}  // namespace

std::optional<KendallW> kendall_w(std::span<const Ranking> rankings) {
  if (rankings.size() < 2 || rankings.front().size() < 2) return std::nullopt;
  const std::size_t options = rankings.front().size();
  std::vector<double> sums(options, 0);
  double tie_sum = 0;
  for (const Ranking& ranking : rankings) {
    if (!is_full(ranking, options)) return std::nullopt;
    const MiddleRanks middle = middle_ranks(ranking);
    for (std::size_t i = 0; i < options; ++i) sums[i] += middle.ranks[i];
    tie_sum += middle.tie_sum;
  }
  const auto m = static_cast<double>(rankings.size());
  const auto k = static_cast<double>(options);
  const double expected = m * (k + 1) / 2;
  double spread = 0;
  for (const double sum : sums) spread += (sum - expected) * (sum - expected);
  const double largest = m * m * (k * k * k - k);
  const double corrected = largest - m * tie_sum;
  if (corrected <= 0) return std::nullopt;
  KendallW result;
  result.w = 12 * spread / corrected;
  result.w_uncorrected = 12 * spread / largest;
  result.degrees_of_freedom = static_cast<int>(options) - 1;
  result.chi_squared = m * (k - 1) * result.w;
  const boost::math::chi_squared distribution(k - 1);
  result.p = boost::math::cdf(boost::math::complement(distribution, result.chi_squared));
  for (const double sum : sums) result.mean_ranks.push_back(sum / m);
  return result;
}

}  // namespace cop::stats
