#pragma once

#include <optional>
#include <span>

#include "cop/stats/compare/clusters.hpp"
#include "cop/stats/compare/t_test.hpp"

namespace cop::stats {

/// y = intercept + effect · after + u(cluster) + e, with independent normal u and e.
struct RandomIntercept {
  double intercept = 0;
  /// Of the effect, after - before in the unit of the data; degrees of freedom after Satterthwaite.
  TTest effect = {};
  /// Variances of u and e, in the squared unit. A cluster variance of 0 is a legal answer: then the
  /// clusters differ no more than chance makes them, and this is the plain pooled t test.
  double cluster_variance = 0;
  double residual_variance = 0;

  /// The share of the variance that lies between clusters.
  [[nodiscard]] double icc() const {
    return cluster_variance / (cluster_variance + residual_variance);
  }
};

/// The mixed model with one random intercept a cluster, fitted by REML (Patterson and Thompson
/// 1971, Biometrika 58:545): with λ = var(u)/var(e) it minimises (N-2) log(RSS(λ)/(N-2)) + Σ log(1
/// + n λ)
/// + log det(X'V₀⁻¹X) over λ >= 0. Degrees of freedom 2f²/(g'Ag), f = se², g its gradient in the
/// two variances, A = 2H⁻¹, H the Hessian of the REML deviance (Satterthwaite 1946; Fai and
/// Cornelius 1996). The same numbers as R's lme4 with lmerTest. All clusters take part, those with
/// one period too. It takes the change to be the same in every cluster, so it is a second opinion
/// beside `cluster_level`. Nothing below `fewest_clusters` with both periods, or without spread
/// inside the clusters. Values must be finite.
std::optional<RandomIntercept> random_intercept(std::span<const ClusterSample> clusters);

}  // namespace cop::stats
