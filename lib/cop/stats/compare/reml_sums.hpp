#pragma once

#include <array>
#include <span>
#include <vector>

#include "cop/stats/compare/clusters.hpp"

namespace cop::stats {

/// A symmetric matrix of the three columns of the model with one random intercept a cluster: 1,
/// after, y.
using Crossproduct = std::array<std::array<double, 3>, 3>;

/// The two variances of that model: between clusters, and inside them.
struct Variances {
  double cluster = 0;
  double residual = 1;
};

/// The sums that all of its algebra needs. V of a cluster of n values has two eigenvalues: n times
/// the cluster variance plus the residual one, along the cluster's means, and the residual one
/// along all that is left. So a product Z'f(V)Z is the sum of the clusters' products along their
/// means and of one product of all that is left, each with its own weight.
class RemlSums {
 public:
  /// The values are taken from their mean, which is `centre()`.
  explicit RemlSums(std::span<const ClusterSample> clusters);

  [[nodiscard]] double centre() const { return centre_; }
  [[nodiscard]] double count() const { return count_; }
  /// The residual sum of squares about the clusters' means and one common change.
  [[nodiscard]] double left_inside() const;

  /// Σ Z'V⁻ᵖJᵏZ with J = ones: the derivative of V by the cluster variance, `along` = k times.
  [[nodiscard]] Crossproduct product(const Variances& v, int power, int along) const;
  /// tr(V⁻ᵖJᵏ).
  [[nodiscard]] double trace(const Variances& v, int power, int along) const;
  /// log det V.
  [[nodiscard]] double log_determinant(const Variances& v) const;

 private:
  struct Cluster {
    double n = 0;
    Crossproduct along_means = {};
  };
  double centre_ = 0;
  double count_ = 0;
  std::vector<Cluster> clusters_;
  Crossproduct inside_ = {};
};

}  // namespace cop::stats
