#include "cop/stats/phase.hpp"

#include <algorithm>
#include <cmath>

namespace cop::stats {

Series Phase::baseline() const {
  Series values;
  values.reserve(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (in_baseline(i)) values.push_back(points[i].value);
  }
  return values;
}

std::optional<double> Phase::centre_or(std::optional<double> own) const {
  return given_centre ? given_centre : own;
}

std::optional<double> Phase::pooled_ratio() const {
  long double above = 0;
  long double below = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!in_baseline(i) || !points[i].value) continue;
    above += *subgroups[i].total;
    below += *subgroups[i].denominator;
  }
  if (!(below > 0)) return std::nullopt;
  return finite(static_cast<double>(above) / static_cast<double>(below));
}

void Phase::set_centre(std::optional<double> centre) {
  for (ControlPoint& point : points) point.centre = centre;
}

void set_limits(ControlPoint& point, std::optional<double> sigma) {
  if (!point.centre || !sigma || !(*sigma > 0)) return;
  const double centre = *point.centre;
  point.sigma = sigma;
  point.lower = finite(centre - 3 * *sigma);
  point.upper = finite(centre + 3 * *sigma);
  point.near_lower = finite(centre - 2 * *sigma);
  point.near_upper = finite(centre + 2 * *sigma);
}

void cut_below(ControlPoint& point, double lowest) {
  if (point.lower) point.lower = std::max(*point.lower, lowest);
  if (point.near_lower) point.near_lower = std::max(*point.near_lower, lowest);
}

void cut_above(ControlPoint& point, double highest) {
  if (point.upper) point.upper = std::min(*point.upper, highest);
  if (point.near_upper) point.near_upper = std::min(*point.near_upper, highest);
}

void set_ratio_limits(Phase& phase, double factor, double (*deviation_of)(double centre, double n),
                      std::optional<double> highest) {
  for (ControlPoint& point : phase.points) {
    if (!point.centre || !point.denominator || !(*point.denominator > 0)) continue;
    set_limits(point, finite(factor * deviation_of(*point.centre, *point.denominator)));
    cut_below(point, 0);
    if (highest) cut_above(point, *highest);
  }
}

std::optional<double> laney_factor(const Phase& phase,
                                   double (*deviation_of)(double centre, double n)) {
  Series standardised;
  for (std::size_t i = 0; i < phase.points.size(); ++i) {
    if (!phase.in_baseline(i)) continue;
    const ControlPoint& point = phase.points[i];
    std::optional<double>& z = standardised.emplace_back();
    if (!point.value || !point.centre) continue;
    z = finite((*point.value - *point.centre) / deviation_of(*point.centre, *point.denominator));
  }
  const auto range = mean_range(moving_ranges(standardised), phase.screening);
  return range ? std::optional(*range / d2_of_two) : std::nullopt;
}

double poisson_deviation(double centre, double n) { return std::sqrt(centre / n); }

double binomial_deviation(double centre, double n) { return std::sqrt(centre * (1 - centre) / n); }

}  // namespace cop::stats
