#pragma once

#include <vector>

#include "cop/network/shown_figure.hpp"
#include "cop/stats/funnel.hpp"

namespace cop {

/// A practice as a shared report shows it.
struct ShownPractice {
  const PooledPractice* practice = nullptr;
  /// Its latest figure.
  ShownFigure latest;
  /// Whether its exact figure lies strictly beyond the outer limits around the exact figure of all.
  /// False for a mean.
  bool is_outside = false;
};

/// A pooled measure as a shared report shows it: its figures are rounded, what is said of them
/// follows from the exact ones.
struct ShownMeasure {
  explicit ShownMeasure(const PooledMeasure& pooled);

  const PooledMeasure& measure;
  const MeasureContribution& definition;
  Rounding rounding;
  ShownFigure total;
  /// Those that may be told of, the lowest value first and of one value the smallest, so that the
  /// order says nothing that the figures do not say.
  std::vector<ShownPractice> practices;
};

/// The limits of a funnel around a share or rate for a number of people or an exposure, all but the
/// size in the measure's unit.
stats::FunnelLimits funnel_limits(const MeasureContribution& definition, double centre,
                                  double size);

}  // namespace cop
