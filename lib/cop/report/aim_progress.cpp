#include "cop/report/aim_progress.hpp"

#include <algorithm>
#include <cmath>

#include "cop/model/baseline.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/strata.hpp"
#include "cop/report/figure_counts.hpp"
#include "cop/report/goal.hpp"
#include "cop/report/qualified.hpp"
#include "cop/report/shared_facts.hpp"
#include "cop/stats/average.hpp"

namespace cop {
namespace {

/// The last day of the baseline of the measure: its own, or the one before the first test. What
/// spans it is neither before nor after, as in a comparison.
std::optional<Date> end_of_baseline(const Facts& facts, const Measure& measure) {
  if (measure.baseline && measure.baseline->to) return measure.baseline->to->value;
  const auto first = first_test(facts);
  return first ? std::optional(first->day.plus_days(-1)) : std::nullopt;
}

bool is_of_the_same(const Aim& aim, const Observation& o) {
  const bool practice = !aim.practice || (o.practice && o.practice->value == aim.practice->value);
  return practice && (!aim.group.given() || o.group->value == aim.group->value);
}

/// A value within limits may lie beyond its goal, which is as far from it again.
std::optional<double> share_of_way(const Measure& measure, double from, double to, double value) {
  const double way = to - from;
  const auto direction = measure.direction ? std::optional(measure.direction->value) : std::nullopt;
  if (way == 0 || direction == Direction::none) return std::nullopt;
  if (direction == Direction::within) return 1 - std::abs((to - value) / way);
  return (value - from) / way;
}

std::optional<bool> verdict_by_value(const Measure& measure, const Aim& aim,
                                     const SeriesPoint& point) {
  if (!point.value) return std::nullopt;
  const ValueBounds values = possible_values(*point.value, qualifier_of(point.figures));
  return is_reached(goal_of(measure, aim), values);
}

}  // namespace

bool is_of_part(const Aim& aim) { return aim.practice || aim.group.given(); }

std::optional<Series> series_of_aim(const Facts& facts, const Aim& aim) {
  if (!aim.measure) return std::nullopt;
  for (const Series& series : facts.series) {
    if (series.measure->id.value != aim.measure->value) continue;
    if (!is_of_part(aim)) return series;
    std::vector<Figure> figures = figures_of(facts.project, *series.measure);
    std::erase_if(figures,
                  [&](const Figure& figure) { return !is_of_the_same(aim, *figure.observation); });
    return series_of(*series.measure, std::move(figures));
  }
  return std::nullopt;
}

const SeriesPoint* latest_value(const Series& series) {
  for (auto point = series.points.rbegin(); point != series.points.rend(); ++point) {
    if (point->value) return &*point;
  }
  return nullptr;
}

bool AimProgress::holds(double share, std::size_t values) const {
  if (shares.size() < values || values == 0) return false;
  return std::all_of(shares.end() - static_cast<std::ptrdiff_t>(values), shares.end(),
                     [share](double come) { return come >= share; });
}

bool AimProgress::is_reached_by(std::size_t values) const {
  if (reached.size() < values || values == 0) return false;
  return std::all_of(reached.end() - static_cast<std::ptrdiff_t>(values), reached.end(),
                     [](const std::optional<bool>& verdict) { return verdict.value_or(false); });
}

std::optional<bool> verdict_on(const Measure& measure, const Aim& aim, const SeriesPoint& point) {
  return verdict_by_value(measure, aim, exact_point(measure, point));
}

bool is_verdict_seen(const Measure& measure, const Aim& aim, const SeriesPoint& point) {
  return verdict_by_value(measure, aim, point) == verdict_on(measure, aim, point);
}

std::optional<double> beginning_of(const Facts& facts, const Aim& aim, const Series& series) {
  if (aim.from) return aim.from->value;
  const Measure& measure = *series.measure;
  const bool has_one_of_all = measure.baseline && measure.baseline->value;
  if (has_one_of_all && !is_of_part(aim)) return measure.baseline->value->value;
  const auto end = end_of_baseline(facts, measure);
  std::vector<double> values;
  for (const SeriesPoint& point : series.points) {
    if (end && point.value && point.period.to() <= *end) values.push_back(*point.value);
  }
  return stats::median(values);
}

std::optional<double> shown_beginning(const ReportInput& input, const AimProgress& progress) {
  const Aim& aim = *progress.aim;
  if (input.is_shared() && is_of_part(aim) && !aim.from) return std::nullopt;
  return beginning_of(input.facts, aim, progress.series);
}

std::vector<AimProgress> aims_with_progress(const Facts& facts) {
  std::vector<AimProgress> all;
  for (const Aim& aim : facts.project.question.aims) {
    auto series = series_of_aim(facts, aim);
    if (!series || !aim.to || is_reference(*series->measure)) continue;
    const Series exact = exact_series(*series);
    const auto from = beginning_of(facts, aim, exact);
    const auto end = end_of_baseline(facts, *series->measure);
    AimProgress progress{&aim, std::move(*series), {}, {}};
    const Measure& measure = *progress.series.measure;
    for (const SeriesPoint& point : exact.points) {
      const bool after = !end || point.period.from() > *end;
      if (!after || !point.value) continue;
      progress.reached.push_back(verdict_on(measure, aim, point));
      const auto share = from ? share_of_way(measure, *from, aim.to->value, *point.value) : from;
      const bool is_certain = qualifier_of(point.figures) == Qualifier::exactly;
      if (share) progress.shares.push_back(is_certain ? *share : 0);
    }
    all.push_back(std::move(progress));
  }
  return all;
}

}  // namespace cop
