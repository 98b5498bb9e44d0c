#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "cop/charts/chart.hpp"

namespace cop {

/// Where values and moments of a chart fall, and where its labels go: the arithmetic that all
/// pictures of a chart share, in units of whatever they draw with.

/// A round number on the vertical axis, as it is printed: "4.5", "12,000", "3×10¹²".
struct Tick {
  double value = 0;
  std::string label = {};
};

/// The vertical axis. It reaches from the first tick to the last, and those are never equal. Its
/// step is a digit times ten to the power of `exponent`.
struct ValueScale {
  std::vector<Tick> ticks;
  int exponent = 0;
  /// How its numbers are written.
  Language language = {};

  double low() const { return ticks.front().value; }
  double high() const { return ticks.back().value; }
  /// 0 at the low end, 1 at the high end.
  double fraction(double value) const;
  /// A value in print, at most one place finer than the ticks.
  std::string label(double value) const;
};

/// The horizontal axis, from the first point to the last; a single moment lies in the middle.
struct TimeScale {
  double low = 0;
  double high = 0;

  double fraction(double x) const;
};

/// A round axis around all values and lines, in about `intervals` steps of 1, 2 or 5 times a power
/// of ten. It starts at 0 where the values are not far above it, and leaves room around a constant.
/// Several charts share one axis.
ValueScale value_scale(std::span<const Chart> charts, int intervals);

/// From the first point of all charts to the last, or over the marks where there is no point.
TimeScale time_scale(std::span<const Chart> charts);

/// Each mark's flag: its label, or for all marks 1, 2, 3 … where a label does not fit into a flag.
std::vector<std::string> flag_labels(const std::vector<ChartMark>& marks);

/// What the list of marks says beside the flag.
std::string mark_text(const ChartMark& mark, const std::string& flag);

/// Moves labels as little as possible (in the sum of squares) so that neighbours are `gap` apart
/// and all lie from `low` to `high`. Their order stays, that of equal ones too. Where they cannot
/// all fit, they share the room evenly.
std::vector<double> spread_labels(std::span<const double> wanted, double gap, double low,
                                  double high);

/// The same for labels of different sizes, given where their middles should be: they touch at most,
/// and lie with their whole size between `low` and `high`. Where they cannot all fit, they overlap
/// evenly.
std::vector<double> spread_boxes(std::span<const double> wanted, std::span<const double> sizes,
                                 double low, double high);

/// The labels to print along an axis so that no two come closer than `gap`: the first, every
/// second, third, sixth … after it, and the last where it fits. Places increase.
std::vector<std::size_t> readable_labels(std::span<const double> places,
                                         std::span<const double> widths, double gap);

}  // namespace cop
