#include "cop/stats/compare/reml_sums.hpp"

#include <cmath>

#include "cop/stats/average.hpp"

namespace cop::stats {
namespace {

using Row = std::array<double, 3>;

void add_row(Crossproduct& sum, const Row& row, double weight) {
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < 3; ++j) sum[i][j] += weight * row[i] * row[j];
  }
}

void add(Crossproduct& sum, const Crossproduct& product, double weight) {
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < 3; ++j) sum[i][j] += weight * product[i][j];
  }
}

double mean_of_all(std::span<const ClusterSample> clusters) {
  std::vector<double> all;
  for (const ClusterSample& cluster : clusters) {
    all.insert(all.end(), cluster.before.begin(), cluster.before.end());
    all.insert(all.end(), cluster.after.begin(), cluster.after.end());
  }
  return mean(all).value_or(0);
}

/// The columns of a cluster's values: 1, after, y.
std::vector<Row> rows_of(const ClusterSample& cluster, double centre) {
  std::vector<Row> rows;
  for (const double y : cluster.before) rows.push_back({1, 0, y - centre});
  for (const double y : cluster.after) rows.push_back({1, 1, y - centre});
  return rows;
}

Row mean_row(const std::vector<Row>& rows) {
  Row mean{};
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < 3; ++i) mean[i] += row[i] / static_cast<double>(rows.size());
  }
  return mean;
}

/// n^along, the eigenvalue of the matrix of ones so many times.
double ones(double n, int along) { return std::pow(n, along); }

}  // namespace

RemlSums::RemlSums(std::span<const ClusterSample> clusters) : centre_(mean_of_all(clusters)) {
  for (const ClusterSample& cluster : clusters) {
    if (cluster.n() == 0) continue;
    const std::vector<Row> rows = rows_of(cluster, centre_);
    const Row middle = mean_row(rows);
    const auto n = static_cast<double>(rows.size());
    Cluster sums{n};
    add_row(sums.along_means, middle, n);
    for (const Row& row : rows) {
      add_row(inside_, {row[0] - middle[0], row[1] - middle[1], row[2] - middle[2]}, 1);
    }
    clusters_.push_back(sums);
    count_ += n;
  }
}

double RemlSums::left_inside() const {
  if (inside_[1][1] <= 0) return inside_[2][2];
  return inside_[2][2] - inside_[1][2] * inside_[1][2] / inside_[1][1];
}

Crossproduct RemlSums::product(const Variances& v, int power, int along) const {
  Crossproduct sum{};
  if (along == 0) add(sum, inside_, std::pow(v.residual, -power));
  for (const Cluster& cluster : clusters_) {
    const double eigenvalue = v.residual + cluster.n * v.cluster;
    add(sum, cluster.along_means, ones(cluster.n, along) * std::pow(eigenvalue, -power));
  }
  return sum;
}

double RemlSums::trace(const Variances& v, int power, int along) const {
  double sum = 0;
  for (const Cluster& cluster : clusters_) {
    const double eigenvalue = v.residual + cluster.n * v.cluster;
    sum += ones(cluster.n, along) * std::pow(eigenvalue, -power);
    if (along == 0) sum += (cluster.n - 1) * std::pow(v.residual, -power);
  }
  return sum;
}

double RemlSums::log_determinant(const Variances& v) const {
  double sum = 0;
  for (const Cluster& cluster : clusters_) {
    sum += (cluster.n - 1) * std::log(v.residual) + std::log(v.residual + cluster.n * v.cluster);
  }
  return sum;
}

}  // namespace cop::stats
