#include "cop/charts/run.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"

namespace cop {
namespace {

double position(const Period& period) { return period.from().number(); }

stats::Series values_of(const Series& series) {
  stats::Series values;
  for (const SeriesPoint& point : series.points) values.push_back(point.value);
  return values;
}

/// How many points lie before the day.
std::size_t points_before(const Series& series, Date day) {
  return static_cast<std::size_t>(
      std::count_if(series.points.begin(), series.points.end(),
                    [day](const SeriesPoint& p) { return p.period.from() < day; }));
}

stats::ChartOptions options_of(const Series& series) {
  stats::ChartOptions options;
  for (const MeasurePhase& phase : series.measure->phases) {
    const std::size_t last = phase.from ? points_before(series, phase.from->value) : 0;
    const bool increases = options.parts.empty() || last > options.parts.back();
    if (last > 0 && last < series.points.size() && increases) options.parts.push_back(last);
  }
  const auto& baseline = series.measure->baseline;
  if (options.parts.empty() && baseline && baseline->to) {
    const std::size_t points = points_before(series, baseline->to->value.plus_days(1));
    if (points > 0) options.freeze = points;
  }
  return options;
}

void add_points(const Series& series, const stats::ControlChart& numbers, Chart& chart) {
  for (std::size_t i = 0; i < series.points.size(); ++i) {
    const Period& period = series.points[i].period;
    chart.points.push_back(
        {position(period), period.text(), numbers.points[i].value, numbers.points[i].included});
  }
}

/// The first and last point of a phase, as positions.
struct Stretch {
  double from = 0;
  double to = 0;
};

Stretch stretch_of(const stats::ControlChart& numbers, const Chart& chart, int part) {
  Stretch stretch;
  bool begun = false;
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    if (numbers.points[i].part != part) continue;
    if (!begun) stretch.from = chart.points[i].x;
    begun = true;
    stretch.to = chart.points[i].x;
  }
  return stretch;
}

void add_lines(const Measure& measure, const stats::ControlChart& numbers, Chart& chart) {
  for (const stats::ControlPart& part : numbers.parts) {
    if (!part.centre) continue;
    const Stretch stretch = stretch_of(numbers, chart, part.part);
    chart.lines.push_back({LineRole::centre, "median " + number_text(*part.centre), stretch.from,
                           stretch.to, *part.centre});
  }
  if (measure.target && measure.target->value) {
    const double target = measure.target->value->value;
    chart.lines.push_back({LineRole::target, "target " + number_text(target),
                           chart.points.front().x, chart.points.back().x, target});
  }
}

void add_bands(const Measure& measure, const stats::ControlChart& numbers, Chart& chart) {
  for (std::size_t i = 1; i < numbers.parts.size() && i <= measure.phases.size(); ++i) {
    const Stretch stretch = stretch_of(numbers, chart, numbers.parts[i].part);
    chart.bands.push_back(
        {BandRole::phase, stretch.from, stretch.to, measure.phases[i - 1].label.value});
  }
  const auto frozen = std::count_if(numbers.points.begin(), numbers.points.end(),
                                    [](const stats::ControlPoint& p) { return p.baseline; });
  if (numbers.parts.size() == 1 && frozen > 0 &&
      static_cast<std::size_t>(frozen) < numbers.points.size()) {
    const double end = chart.points[static_cast<std::size_t>(frozen) - 1].x;
    chart.bands.push_back({BandRole::baseline, chart.points.front().x, end, "baseline"});
  }
}

std::optional<Date> start_of(const Cycle& cycle) {
  if (cycle.whole.done.started) return cycle.whole.done.started->value;
  const CycleLog& log = *cycle.parts.front().log;
  return log.is_write_up() || !log.date ? std::nullopt : std::optional(log.date->value);
}

void add_mark(MarkRole role, Date day, std::string label, std::string text, Chart& chart) {
  const double x = day.number();
  if (x < chart.points.front().x || x > chart.points.back().x) return;
  chart.marks.push_back({role, x, std::move(label), std::move(text)});
}

void add_marks(const Facts& facts, Chart& chart) {
  for (const Cycle& cycle : facts.cycles) {
    const auto day = start_of(cycle);
    const Text& name = cycle.whole.name.given() ? cycle.whole.name : cycle.whole.plan.change;
    const std::string number = std::to_string(cycle.number);
    if (day) add_mark(MarkRole::cycle, *day, number, "Cycle " + number + ": " + name.value, chart);
  }
  int events = 0;
  for (const CycleLog& log : facts.project.logs) {
    for (const Event& event : log.events) {
      if (!event.date) continue;
      add_mark(MarkRole::event, event.date->value, fmt::format("E{}", ++events), event.text.value,
               chart);
    }
  }
}

std::string times_in_words(int n) { return n == 1 ? "once" : fmt::format("{} times", n); }

std::string_view verdict(const stats::RunsAnalysis& runs) {
  if (!runs.has_enough_points()) return "Too few points to judge.";
  return runs.signal() ? "A sign of change." : "No sign of change.";
}

std::string description_of(const Measure& measure, const Series& series,
                           const stats::ControlChart& numbers) {
  const stats::ControlPart& last = numbers.parts.back();
  return fmt::format(
      "Run chart of {}, {} to {}, {} points{}. {}", measure.name.value,
      series.points.front().period.text(), series.points.back().period.text(), series.points.size(),
      last.centre ? ", median " + with_unit(*last.centre, measure) : "", verdict(last.runs));
}

}  // namespace

std::string unit_of(const Measure& measure) {
  const bool is_share = measure.data && measure.data->value == DataKind::proportion;
  if (is_share && measure.unit.value != "fraction") return "%";
  return measure.unit.value == "percent" ? "%" : measure.unit.value;
}

std::string with_unit(double value, const Measure& measure) {
  const std::string unit = unit_of(measure);
  const char* between = unit.empty() || unit == "%" ? "" : " ";
  return number_text(value) + between + unit;
}

std::string runs_in_words(const stats::RunsAnalysis& runs) {
  if (!runs.has_enough_points()) {
    return fmt::format(
        "Too few points to judge: {} {} off the median, and Anhøj's rules need at least {}.",
        runs.useful_points, runs.useful_points == 1 ? "point lies" : "points lie",
        stats::fewest_useful_points);
  }
  const std::string run = fmt::format(
      "the longest run on one side of the median is {} points (up to {} "
      "is usual with {} points off it)",
      runs.longest_run, runs.longest_run_max, runs.useful_points);
  const std::string crossings = fmt::format("the line crosses the median {} (at least {} is usual)",
                                            times_in_words(runs.crossings), runs.crossings_min);
  if (!runs.signal()) {
    return fmt::format(
        "No sign of change by Anhøj's rules: {}, and {}. This is what chance alone "
        "looks like; it does not prove that nothing changed.",
        run, crossings);
  }
  return fmt::format(
      "A sign of change by Anhøj's rules: {}, and {}. More than chance is at work; the "
      "chart does not say what.",
      run, crossings);
}

std::optional<MeasureRunChart> run_chart_of(const Series& series, const Facts& facts) {
  const Measure& measure = *series.measure;
  const bool unwanted = measure.chart && measure.chart->value == ChartKind::none;
  const bool has_value = std::any_of(series.points.begin(), series.points.end(),
                                     [](const SeriesPoint& p) { return p.value.has_value(); });
  if (unwanted || !has_value) return std::nullopt;
  const stats::ControlChart numbers = stats::control_chart(
      stats::ChartType::run, stats::subgroups(values_of(series)), options_of(series));
  MeasureRunChart result{{measure.name.value, unit_of(measure)}, numbers.parts};
  result.chart.description = description_of(measure, series, numbers);
  add_points(series, numbers, result.chart);
  add_lines(measure, numbers, result.chart);
  add_bands(measure, numbers, result.chart);
  if (!measure.family || measure.family->value != Family::reference) {
    add_marks(facts, result.chart);
  }
  return result;
}

}  // namespace cop
