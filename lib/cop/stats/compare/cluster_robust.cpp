#include "cop/stats/compare/cluster_robust.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "cop/stats/average.hpp"
#include "cop/stats/compare/sample.hpp"

namespace cop::stats {
namespace {

/// With a column for each period the model is two means, so that all matrices of two rows are
/// diagonal: one number for before and one for after.
using PerPeriod = std::array<double, 2>;

const std::vector<double>& values(const ClusterSample& cluster, std::size_t period) {
  return period == 0 ? cluster.before : cluster.after;
}

PerPeriod counts(const ClusterSample& cluster) {
  return {static_cast<double>(cluster.before.size()), static_cast<double>(cluster.after.size())};
}

struct Means {
  PerPeriod n{};
  PerPeriod mean{};
  double largest = 0;
};

Means overall(std::span<const ClusterSample> clusters) {
  Means means;
  for (const std::size_t period : {0U, 1U}) {
    std::vector<double> all;
    for (const ClusterSample& cluster : clusters) {
      const auto& some = values(cluster, period);
      all.insert(all.end(), some.begin(), some.end());
    }
    means.n[period] = static_cast<double>(all.size());
    means.mean[period] = mean(all).value_or(0);
    means.largest = std::max(means.largest, largest_size(all));
  }
  return means;
}

/// What a residual of the cluster adds to the effect: the weight of its period, adjusted so that
/// the cluster's own pull on the means does not make its residuals too small.
PerPeriod weights(const ClusterSample& cluster, const Means& means) {
  const PerPeriod n = counts(cluster);
  const auto weight = [&](std::size_t period) {
    return 1 / means.n[period] / std::sqrt(1 - n[period] / means.n[period]);
  };
  return {-weight(0), weight(1)};
}

double variance(std::span<const ClusterSample> clusters, const Means& means) {
  double sum = 0;
  for (const ClusterSample& cluster : clusters) {
    const PerPeriod w = weights(cluster, means);
    double total = 0;
    for (const std::size_t period : {0U, 1U}) {
      for (const double y : values(cluster, period)) total += w[period] * (y - means.mean[period]);
    }
    sum += total * total;
  }
  return sum;
}

/// (tr Ω)² / tr(Ω²) with Ω(i,j) = h_i'(I - H)h_j, the covariances of the clusters' parts of the
/// effect under independent errors. With h_i'h_i = own and h_i'Hh_j = u_i'u_j, both traces are sums
/// over clusters.
double satterthwaite_df(std::span<const ClusterSample> clusters, const Means& means) {
  double trace = 0;
  double squares = 0;
  PerPeriod products{};
  double mixed = 0;
  for (const ClusterSample& cluster : clusters) {
    const PerPeriod n = counts(cluster);
    const PerPeriod w = weights(cluster, means);
    PerPeriod u{};
    double own = 0;
    for (const std::size_t k : {0U, 1U}) {
      u[k] = w[k] * n[k] / std::sqrt(means.n[k]);
      own += w[k] * w[k] * n[k];
      products[k] += u[k] * u[k];
    }
    mixed += u[0] * u[1];
    const double pulled = u[0] * u[0] + u[1] * u[1];
    trace += own - pulled;
    squares += own * own - 2 * own * pulled;
  }
  squares += products[0] * products[0] + products[1] * products[1] + 2 * mixed * mixed;
  return trace * trace / squares;
}

}  // namespace

std::optional<TTest> cluster_robust(std::span<const ClusterSample> clusters) {
  if (count_in_both(clusters) < fewest_clusters) return std::nullopt;
  const Means means = overall(clusters);
  const double se = std::sqrt(variance(clusters, means));
  if (!is_spread(se, means.largest)) return std::nullopt;
  return t_test(means.mean[1] - means.mean[0], se, satterthwaite_df(clusters, means));
}

}  // namespace cop::stats
