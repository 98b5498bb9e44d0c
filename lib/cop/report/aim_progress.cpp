#include "cop/report/aim_progress.hpp"

#include <algorithm>

#include "cop/model/baseline.hpp"
#include "cop/report/shared_facts.hpp"
#include "cop/stats/average.hpp"

namespace cop {
namespace {

/// The last day of the baseline of the measure: its own, or the day of the first test.
std::optional<Date> end_of_baseline(const Facts& facts, const Measure& measure) {
  if (measure.baseline && measure.baseline->to) return measure.baseline->to->value;
  const auto first = first_test(facts);
  return first ? std::optional(first->day) : std::nullopt;
}

const Series* series_of_aim(const Facts& facts, const Aim& aim) {
  if (!aim.measure || !aim.to) return nullptr;
  for (const Series& series : facts.series) {
    const Measure& measure = *series.measure;
    const bool reference = measure.family && measure.family->value == Family::reference;
    if (measure.id.value == aim.measure->value && !reference) return &series;
  }
  return nullptr;
}

}  // namespace

bool AimProgress::holds(double share, std::size_t values) const {
  if (shares.size() < values || values == 0) return false;
  return std::all_of(shares.end() - static_cast<std::ptrdiff_t>(values), shares.end(),
                     [share](double reached) { return reached >= share; });
}

std::optional<double> beginning_of(const Facts& facts, const Aim& aim, const Series& series) {
  if (aim.from) return aim.from->value;
  const Measure& measure = *series.measure;
  if (measure.baseline && measure.baseline->value) return measure.baseline->value->value;
  const auto end = end_of_baseline(facts, measure);
  std::vector<double> values;
  for (const SeriesPoint& point : series.points) {
    if (end && point.value && point.period.to() <= *end) values.push_back(*point.value);
  }
  return stats::median(values);
}

std::vector<AimProgress> aims_with_progress(const Facts& facts) {
  std::vector<AimProgress> all;
  for (const Aim& aim : facts.project.question.aims) {
    const Series* series = series_of_aim(facts, aim);
    if (series == nullptr) continue;
    AimProgress progress{&aim, series, {}};
    const Series exact = exact_series(*series);
    const auto from = beginning_of(facts, aim, exact);
    const auto end = end_of_baseline(facts, *series->measure);
    const double way = from ? aim.to->value - *from : 0;
    for (const SeriesPoint& point : exact.points) {
      const bool after = !end || point.period.to() > *end;
      if (way != 0 && after && point.value) {
        progress.shares.push_back((*point.value - *from) / way);
      }
    }
    all.push_back(std::move(progress));
  }
  return all;
}

}  // namespace cop
