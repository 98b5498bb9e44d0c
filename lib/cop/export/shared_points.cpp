#include "cop/export/shared_points.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>

#include "cop/report/shared_facts.hpp"
#include "cop/report/small_counts.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_practices = 3;

bool is_of_few_practices(const SeriesPoint& point) {
  std::set<std::string_view> practices;
  for (const Figure& figure : point.figures) {
    if (!figure.observation->practice) return false;
    practices.insert(figure.observation->practice->value.text);
  }
  return practices.size() < fewest_practices;
}

/// A row is a letter or a patient, whoever and however many rated it.
bool is_of_few_rows(const SeriesPoint& point, long min_cell) {
  std::set<std::string_view> rows;
  for (const Figure& figure : point.figures) {
    if (!figure.observation->row.given()) return false;
    rows.insert(figure.observation->row.value);
  }
  return is_small(static_cast<double>(rows.size()), min_cell);
}

/// The people, letters or events that a point counts; 0 where it does not say.
long count_of(const Measure& measure, const SeriesPoint& point) {
  const bool is_count = measure.data && measure.data->value == DataKind::count;
  if (is_count) return std::lround(point.value.value_or(0));
  if (point.denominator) return std::lround(*point.denominator);
  return point.n.value_or(0);
}

bool overlap(const Period& a, const Period& b) { return a.from() <= b.to() && b.from() <= a.to(); }

void add_overlapping(const Series& series, std::vector<bool>& withheld) {
  bool grows = true;
  while (grows) {
    grows = false;
    for (std::size_t i = 0; i < withheld.size(); ++i) {
      for (std::size_t j = 0; j < withheld.size() && !withheld[i]; ++j) {
        if (withheld[j] && overlap(series.points[i].period, series.points[j].period)) {
          withheld[i] = grows = true;
        }
      }
    }
  }
}

}  // namespace

std::vector<bool> withheld_points(const Series& plain, const Series& shared, long min_cell) {
  std::vector<long> counts;
  for (const SeriesPoint& point : plain.points) counts.push_back(count_of(*plain.measure, point));
  std::vector<bool> withheld = suppress(counts, min_cell).hidden;
  for (std::size_t i = 0; i < withheld.size(); ++i) {
    withheld[i] = withheld[i] || is_withheld(shared.points[i]) ||
                  is_of_few_practices(plain.points[i]) || is_of_few_rows(plain.points[i], min_cell);
  }
  add_overlapping(plain, withheld);
  return withheld;
}

}  // namespace cop
