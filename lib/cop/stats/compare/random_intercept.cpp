#include "cop/stats/compare/random_intercept.hpp"

#include <cmath>
#include <utility>

#include <boost/math/tools/minima.hpp>

#include "cop/stats/compare/reml_sums.hpp"

namespace cop::stats {
namespace {

/// A symmetric matrix of two rows.
struct Symmetric {
  double a = 0, b = 0, d = 0;

  [[nodiscard]] double determinant() const { return a * d - b * b; }
  [[nodiscard]] Symmetric inverse() const {
    const double det = determinant();
    return {d / det, -b / det, a / det};
  }
};

struct Vector {
  double x = 0, y = 0;
};

Vector operator*(const Symmetric& m, const Vector& v) {
  return {m.a * v.x + m.b * v.y, m.b * v.x + m.d * v.y};
}
double dot(const Vector& v, const Vector& w) { return v.x * w.x + v.y * w.y; }
/// tr(AB).
double trace(const Symmetric& a, const Symmetric& b) {
  return a.a * b.a + 2 * a.b * b.b + a.d * b.d;
}
/// tr(ABAC).
double trace(const Symmetric& a, const Symmetric& b, const Symmetric& c) {
  const Vector left = a * Vector{b.a, b.b};
  const Vector right = a * Vector{b.b, b.d};
  const Vector below = a * Vector{c.a, c.b};
  const Vector beside = a * Vector{c.b, c.d};
  return left.x * below.x + right.x * below.y + left.y * beside.x + right.y * beside.y;
}

Symmetric of_x(const Crossproduct& p) { return {p[0][0], p[0][1], p[1][1]}; }

/// X'Wr and r'Wr of the residuals r = y - Xb, from the product Z'WZ.
Vector residual_of_x(const Crossproduct& p, const Vector& b) {
  const Vector fitted = of_x(p) * b;
  return {p[0][2] - fitted.x, p[1][2] - fitted.y};
}
double residual_squares(const Crossproduct& p, const Vector& b) {
  return p[2][2] - 2 * (b.x * p[0][2] + b.y * p[1][2]) + dot(b, of_x(p) * b);
}

/// Generalised least squares with known variances, up to a common factor.
struct Fit {
  Symmetric inverse;
  Vector coefficients;
  double residual = 0;
  double log_determinant = 0;
};

Fit fit(const RemlSums& sums, const Variances& v) {
  const Crossproduct p = sums.product(v, 1, 0);
  const Symmetric x = of_x(p);
  const Symmetric inverse = x.inverse();
  const Vector b = inverse * Vector{p[0][2], p[1][2]};
  return {inverse, b, residual_squares(p, b), std::log(x.determinant())};
}

/// The REML deviance for a ratio of the variances, but for a constant.
double deviance(const RemlSums& sums, double ratio) {
  const Variances v{ratio, 1};
  const Fit fitted = fit(sums, v);
  const double df = sums.count() - 2;
  return df * std::log(fitted.residual / df) + sums.log_determinant(v) + fitted.log_determinant;
}

/// The ratio of the variances with the least deviance: the best of a coarse search, then Brent's.
double best_ratio(const RemlSums& sums) {
  constexpr double lowest = -10;
  constexpr double highest = 16;
  constexpr double step = 0.25;
  constexpr int digits = 30;
  const auto at = [&](double exponent) { return deviance(sums, std::pow(10, exponent)); };
  std::pair<double, double> best{lowest, at(lowest)};
  for (double exponent = lowest + step; exponent <= highest; exponent += step) {
    const double here = at(exponent);
    if (here < best.second) best = {exponent, here};
  }
  best = boost::math::tools::brent_find_minima(at, best.first - step, best.first + step, digits);
  return deviance(sums, 0) <= best.second ? 0 : std::pow(10, best.first);
}

/// The second derivative of the REML deviance by two variances, each given by how many times the
/// matrix of ones stands in the derivative of V by it: 1 for the cluster's, 0 for the residual one.
double curvature(const RemlSums& sums, const Variances& v, const Fit& f, int first, int second) {
  const Crossproduct both = sums.product(v, 3, first + second);
  const Crossproduct one = sums.product(v, 2, first);
  const Crossproduct other = sums.product(v, 2, second);
  const Vector b = f.coefficients;
  const double trace_of_p = sums.trace(v, 2, first + second) - 2 * trace(f.inverse, of_x(both)) +
                            trace(f.inverse, of_x(one), of_x(other));
  const double squares =
      residual_squares(both, b) - dot(residual_of_x(one, b), f.inverse * residual_of_x(other, b));
  return 2 * squares - trace_of_p;
}

/// Satterthwaite's degrees of freedom of the effect. Without a cluster variance the model has no
/// other variance than the residual one, and these are N - 2.
double satterthwaite_df(const RemlSums& sums, const Variances& v, const Fit& f) {
  if (v.cluster == 0) return sums.count() - 2;
  const Vector effect = f.inverse * Vector{0, 1};
  const auto slope = [&](int along) {
    return dot(effect, of_x(sums.product(v, 2, along)) * effect);
  };
  const Vector gradient{slope(1), slope(0)};
  const Symmetric hessian{curvature(sums, v, f, 1, 1), curvature(sums, v, f, 1, 0),
                          curvature(sums, v, f, 0, 0)};
  const double variance_of_f = 2 * dot(gradient, hessian.inverse() * gradient);
  return 2 * f.inverse.d * f.inverse.d / variance_of_f;
}

}  // namespace

std::optional<RandomIntercept> random_intercept(std::span<const ClusterSample> clusters) {
  constexpr double rounding = 1e-20;
  if (count_in_both(clusters) < fewest_clusters) return std::nullopt;
  const RemlSums sums(clusters);
  const double all = sums.product({0, 1}, 1, 0)[2][2];
  const double size = all + sums.centre() * sums.centre() * sums.count();
  if (sums.left_inside() <= rounding * size || sums.count() <= 2) return std::nullopt;
  Variances v{best_ratio(sums), 1};
  v.residual = fit(sums, v).residual / (sums.count() - 2);
  v.cluster *= v.residual;
  const Fit fitted = fit(sums, v);
  const auto effect =
      t_test(fitted.coefficients.y, std::sqrt(fitted.inverse.d), satterthwaite_df(sums, v, fitted));
  if (!effect) return std::nullopt;
  return RandomIntercept{fitted.coefficients.x + sums.centre(), *effect, v.cluster, v.residual};
}

}  // namespace cop::stats
