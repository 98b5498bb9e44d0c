#include "cop/export/shared_points.hpp"

#include <algorithm>
#include <cmath>

#include "cop/export/measures_of_a_whole.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/report/contributors.hpp"
#include "cop/report/figure_counts.hpp"
#include "cop/report/shared_facts.hpp"
#include "cop/report/small_counts.hpp"

namespace cop {
namespace {

/// The people, letters or events that a point counts; 0 where it does not say.
long count_of(const Measure& measure, const SeriesPoint& point) {
  const bool is_count = measure.data && measure.data->value == DataKind::count;
  if (is_count) return std::lround(point.value.value_or(0));
  if (point.denominator) return std::lround(*point.denominator);
  return point.n.value_or(0);
}

std::vector<long> counts_of(const Series& series) {
  std::vector<long> counts;
  for (const SeriesPoint& point : series.points) counts.push_back(count_of(*series.measure, point));
  return counts;
}

/// The points of one series that are withheld for what they are themselves.
std::vector<bool> small_points(const Series& plain, const Series& shared,
                               const Contributors& contributors, long min_cell) {
  if (is_reference(*plain.measure)) return std::vector<bool>(plain.points.size(), false);
  std::vector<bool> withheld = suppress(counts_of(plain), min_cell);
  for (std::size_t i = 0; i < withheld.size(); ++i) {
    withheld[i] = withheld[i] || is_withheld(shared.points[i]) ||
                  contributors.are_few_in(plain.points[i].figures);
  }
  return withheld;
}

bool overlap(const Period& a, const Period& b) { return a.from() <= b.to() && b.from() <= a.to(); }

bool add_overlapping(const Series& series, std::vector<bool>& withheld) {
  bool grew = false;
  for (std::size_t i = 0; i < withheld.size(); ++i) {
    for (std::size_t j = 0; j < withheld.size() && !withheld[i]; ++j) {
      if (withheld[j] && overlap(series.points[i].period, series.points[j].period)) {
        withheld[i] = grew = true;
      }
    }
  }
  return grew;
}

/// Whether the sums over all points tell those that are withheld: one alone is what the others
/// leave, and several that come to as many as they are can only be 1 each.
bool totals_tell(const Series& series, const std::vector<bool>& withheld) {
  double number = 0;
  double counted = 0;
  double others = 0;
  for (std::size_t i = 0; i < withheld.size(); ++i) {
    if (!withheld[i]) continue;
    const FigureCounts counts = counts_of(*series.measure, series.points[i]);
    const double all = static_cast<double>(count_of(*series.measure, series.points[i]));
    ++number;
    counted += counts.numerator.value_or(all);
    others += all - counts.numerator.value_or(0);
  }
  return number == 1 || (number > 0 && (counted == number || others == number));
}

/// Withholds the smallest of those that are still shown with those that the sums would tell.
bool add_a_second(const Series& series, std::vector<bool>& withheld) {
  if (!totals_tell(series, withheld)) return false;
  const std::vector<long> counts = counts_of(series);
  std::size_t smallest = withheld.size();
  for (std::size_t i = 0; i < withheld.size(); ++i) {
    if (withheld[i] || counts[i] == 0) continue;
    if (smallest == withheld.size() || counts[i] < counts[smallest]) smallest = i;
  }
  if (smallest == withheld.size()) return false;
  withheld[smallest] = true;
  return true;
}

}  // namespace

std::vector<std::vector<bool>> withheld_points(const Facts& plain, const Facts& shared,
                                               long min_cell) {
  const Contributors contributors(plain);
  std::vector<std::vector<bool>> withheld;
  for (std::size_t i = 0; i < plain.series.size(); ++i) {
    withheld.push_back(small_points(plain.series[i], shared.series[i], contributors, min_cell));
  }
  bool grows = true;
  while (grows) {
    grows = add_parts_of_wholes(plain.series, withheld);
    for (std::size_t i = 0; i < withheld.size(); ++i) {
      if (is_reference(*plain.series[i].measure)) continue;
      const bool overlaps = add_overlapping(plain.series[i], withheld[i]);
      const bool second = add_a_second(plain.series[i], withheld[i]);
      grows = grows || overlaps || second;
    }
  }
  return withheld;
}

}  // namespace cop
