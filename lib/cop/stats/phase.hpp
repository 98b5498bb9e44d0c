#pragma once

#include <optional>
#include <span>

#include "cop/stats/control_chart.hpp"

namespace cop::stats {

/// One phase of a chart while its lines are found: its subgroups, and its points, which have their
/// values already. `given_centre` takes the place of the centre that the points would give.
struct Phase {
  std::span<const Subgroup> subgroups;
  std::span<ControlPoint> points;
  std::optional<double> given_centre = std::nullopt;
  Screening screening = Screening::once;

  /// Whether centre and limits rest on the point.
  [[nodiscard]] bool in_baseline(std::size_t i) const {
    return points[i].baseline && points[i].included;
  }
  /// The baseline's values in order, missing ones too; points left out are removed, so that their
  /// neighbours become neighbours.
  [[nodiscard]] Series baseline() const;
  /// The given centre, or else this one.
  [[nodiscard]] std::optional<double> centre_or(std::optional<double> own) const;
  /// sum(y)/sum(n) of the baseline's points that have a value.
  [[nodiscard]] std::optional<double> pooled_ratio() const;
  void set_centre(std::optional<double> centre);
};

/// Limits at three and two standard deviations around the point's centre; none without variation.
void set_limits(ControlPoint& point, std::optional<double> sigma);
/// Cuts what limits the point has.
void cut_below(ControlPoint& point, double lowest);
void cut_above(ControlPoint& point, double highest);

/// Limits of ratios with the deviation deviation_of(n) of each point's own denominator, times a
/// factor, cut at 0 and at `highest`.
void set_ratio_limits(Phase& phase, double factor, double (*deviation_of)(double centre, double n),
                      std::optional<double> highest);

/// Laney's factor: the spread of the baseline's standardised values as their mean moving range
/// shows it, 1 where numerators vary as the type's distribution says (Laney 2002, Qual Eng 14:531).
std::optional<double> laney_factor(const Phase& phase,
                                   double (*deviation_of)(double centre, double n));

/// The power that makes times between events nearly normal (Nelson 1994).
inline constexpr double nelson_power = 3.6;

/// sqrt(u/n) and sqrt(p(1 - p)/n).
double poisson_deviation(double centre, double n);
double binomial_deviation(double centre, double n);

#define COP_CHART_TYPE(word, ...) void draw_##word(Phase& phase);
#include "cop/stats/chart_types.def"
#undef COP_CHART_TYPE

}  // namespace cop::stats
