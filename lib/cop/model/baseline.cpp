#include "cop/model/baseline.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace cop {
namespace {

bool is_of_baseline(const Figure& figure, Date day) {
  const Observation& o = *figure.observation;
  if (o.stage) return o.stage->value == ObservationStage::baseline;
  return o.period && o.period->value.dated() && o.period->value.to() <= day;
}

/// Whether something is known of the measure from before that day.
bool has_baseline(const Series& series, Date day) {
  if (series.measure->baseline && series.measure->baseline->value) return true;
  const auto is_before = [day](const Figure& figure) { return is_of_baseline(figure, day); };
  const bool in_points =
      std::any_of(series.points.begin(), series.points.end(), [&](const SeriesPoint& point) {
        return std::any_of(point.figures.begin(), point.figures.end(), is_before);
      });
  return in_points || std::any_of(series.undated.begin(), series.undated.end(), is_before);
}

/// The measures that are to move.
std::set<std::string_view> aimed_at(const Facts& facts) {
  std::set<std::string_view> ids;
  for (const Aim& aim : facts.project.question.aims) {
    if (aim.measure) ids.insert(aim.measure->value.text);
  }
  for (const Cycle& cycle : facts.cycles) {
    const auto& measure = cycle.whole().plan.prediction.measure;
    if (measure && cycle.whole().done.given()) ids.insert(measure->value.text);
  }
  return ids;
}

}  // namespace

std::optional<Date> begun_on(const Cycle& cycle) {
  if (cycle.whole().done.started) return cycle.whole().done.started->value;
  for (const CyclePart& part : cycle.parts) {
    if (!part.entry->done.given()) continue;
    if (part.log->is_write_up() || !part.log->date) return std::nullopt;
    return part.log->date->value;
  }
  return std::nullopt;
}

std::optional<FirstTest> first_test(const Facts& facts) {
  std::optional<FirstTest> first;
  for (const Cycle& cycle : facts.cycles) {
    const auto& purpose = cycle.whole().purpose;
    if (purpose && purpose->value == Purpose::collect) continue;
    const auto day = begun_on(cycle);
    if (day && (!first || *day < first->day)) first = FirstTest{&cycle, *day};
  }
  return first;
}

std::vector<const Measure*> measures_without_baseline(const Facts& facts) {
  std::vector<const Measure*> without;
  const auto first = first_test(facts);
  if (!first) return without;
  const auto ids = aimed_at(facts);
  for (const Series& series : facts.series) {
    const bool worked_out = !series.measure->difference_of.empty();
    const bool matters = !worked_out && ids.contains(series.measure->id.value.text);
    if (matters && !has_baseline(series, first->day)) without.push_back(series.measure);
  }
  return without;
}

}  // namespace cop
