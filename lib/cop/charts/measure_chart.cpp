#include "cop/charts/measure_chart.hpp"

#include <algorithm>

#include "cop/charts/chart_marks.hpp"
#include "cop/charts/chart_names.hpp"
#include "cop/charts/rule_sets.hpp"
#include "cop/charts/unit.hpp"
#include "cop/language/phrases/charts.hpp"
#include "cop/model/factor.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/missing_periods.hpp"
#include "cop/model/series_point.hpp"
#include "cop/stats/refusal.hpp"

namespace cop {
namespace {

/// How many moments lie before the day.
std::size_t moments_before(const ChartRequest& request, Date day) {
  return static_cast<std::size_t>(
      std::count_if(request.moments.begin(), request.moments.end(),
                    [day](const Moment& m) { return m.x < day.number(); }));
}

bool has_denominators(const Series& series) {
  return is_quotient(*series.measure) &&
         std::any_of(series.points.begin(), series.points.end(),
                     [](const SeriesPoint& p) { return p.denominator.has_value(); });
}

/// The single figures of a period.
stats::Series rows_of(const Measure& measure, const SeriesPoint& point) {
  stats::Series rows;
  for (const Figure& figure : one_for_each_row(measure, point.figures)) {
    rows.push_back(figure.value);
  }
  return rows;
}

bool needs_rows(stats::ChartType type) {
  return type == stats::ChartType::xbar || type == stats::ChartType::s;
}

stats::Subgroup subgroup_of(const Measure& measure, const SeriesPoint& point, bool as_quotient,
                            bool by_rows, stats::Aggregation aggregation) {
  if (as_quotient) {
    const stats::Series above{point.numerator};
    const stats::Series below{point.denominator};
    return stats::aggregate(above, below);
  }
  if (by_rows) return stats::aggregate(rows_of(measure, point), {}, aggregation);
  const stats::Series value{point.value};
  return stats::aggregate(value, {});
}

/// A period of a chart; without a point its figure is missing.
struct ChartedPeriod {
  Period period;
  const SeriesPoint* point = nullptr;
};

/// The periods of the points and those that the rhythm of the series lacks; events have no rhythm.
std::vector<ChartedPeriod> charted_periods(const Series& series) {
  std::vector<ChartedPeriod> periods;
  for (const SeriesPoint& point : series.points) periods.push_back({point.period, &point});
  const auto& data = series.measure->data;
  const bool of_events =
      data && (data->value == DataKind::days_between || data->value == DataKind::events_between);
  if (of_events) return periods;
  for (Period& missing : missing_periods(series)) periods.push_back({std::move(missing)});
  std::stable_sort(periods.begin(), periods.end(),
                   [](const ChartedPeriod& a, const ChartedPeriod& b) {
                     return comes_before(a.period, b.period);
                   });
  return periods;
}

/// Numerators by denominators where the type needs them, or where every value comes from them;
/// otherwise the values in the measure's unit.
void add_series(const Series& series, const std::vector<ChartedPeriod>& periods,
                const ChartWishes& wishes, ChartRequest& request) {
  const bool all_counted =
      std::all_of(series.points.begin(), series.points.end(), [](const SeriesPoint& p) {
        return !p.value || (p.numerator && p.denominator && *p.denominator > 0);
      });
  const bool needs = stats::facts_of(request.type).needs_denominators;
  const bool as_quotient = has_denominators(series) && (needs || all_counted);
  if (as_quotient) request.options.multiply = factor_of(*series.measure);
  const bool by_rows = needs_rows(request.type) || wishes.aggregation.has_value();
  const stats::Aggregation aggregation = wishes.aggregation.value_or(stats::Aggregation::mean);
  const SeriesPoint missing;
  for (const auto& [period, point] : periods) {
    request.moments.push_back(
        {static_cast<double>(period.from().number()), request.say.period(period)});
    request.series.push_back(subgroup_of(*series.measure, point == nullptr ? missing : *point,
                                         as_quotient, by_rows, aggregation));
  }
}

stats::Aim aim_of(const Measure& measure) {
  const Direction direction = measure.direction ? measure.direction->value : Direction::none;
  if (direction == Direction::higher) return stats::Aim::increase;
  return direction == Direction::lower ? stats::Aim::decrease : stats::Aim::neutral;
}

void add_targets(const Measure& measure, ChartRequest& request) {
  request.options.aim = aim_of(measure);
  if (measure.target && measure.target->value) {
    request.options.target = measure.target->value->value;
    request.targets.push_back(measure.target->value->value);
  }
  if (measure.direction && measure.direction->value == Direction::within) {
    for (const Located<double>& limit : measure.limits) request.targets.push_back(limit.value);
  }
}

/// The periods that lie wholly within the baseline; Making Data Count takes all points where they
/// are too few.
void add_baseline(const Baseline& baseline, const std::vector<ChartedPeriod>& periods,
                  ChartRequest& request) {
  if (!baseline.to) return;
  const auto count = [&](const auto& is) {
    return static_cast<std::size_t>(std::count_if(periods.begin(), periods.end(), is));
  };
  const std::size_t before = count([&](const ChartedPeriod& p) {
    return baseline.from && p.period.from() < baseline.from->value;
  });
  const std::size_t end =
      count([&](const ChartedPeriod& p) { return p.period.to() <= baseline.to->value; });
  const bool too_short =
      request.rules == stats::RuleSet::mdc && end < before + stats::fewest_points_for_limits;
  if (end <= before || too_short) return;
  request.options.freeze = end;
  request.options.before_baseline = before;
}

/// Phases, or a baseline.
void add_phases(const Measure& measure, const std::vector<ChartedPeriod>& periods,
                ChartRequest& request) {
  for (const MeasurePhase& phase : measure.phases) {
    const std::size_t last = phase.from ? moments_before(request, phase.from->value) : 0;
    auto& parts = request.options.parts;
    const bool increases = parts.empty() || last > parts.back();
    if (last == 0 || last >= request.moments.size() || !increases) continue;
    parts.push_back(last);
    request.phase_labels.push_back(phase.label->value);
  }
  if (request.options.parts.empty() && measure.baseline) {
    add_baseline(*measure.baseline, periods, request);
  }
}

stats::RuleSet rules_of(const Measure& measure) {
  if (!measure.rules) return stats::RuleSet::anhoej;
  return find_rule_set(word(measure.rules->value))->rules;
}

void choose_type(const Series& series, const ChartWishes& wishes, MeasureChart& chart) {
  const Measure& measure = *series.measure;
  chart.request.rules = wishes.rules ? *wishes.rules : rules_of(measure);
  const bool says_type = measure.chart && measure.chart->value != ChartKind::none && !wishes.rules;
  if (wishes.type) {
    chart.request.type = *wishes.type;
  } else if (says_type) {
    chart.request.type = stats::find_chart_type(word(measure.chart->value))->type;
  } else {
    const auto data = measure.data ? std::optional(measure.data->value) : std::nullopt;
    ChartChoice choice = chart_choice(data, has_denominators(series), chart.request.rules);
    chart.request.type = choice.type;
    chart.reason = std::move(choice.reason);
  }
}

/// Says which figures no point is made of.
void tell_left_uncounted(const Series& series, MeasureChart& chart) {
  std::size_t count = 0;
  const SeriesPoint* first = nullptr;
  for (const SeriesPoint& point : series.points) {
    const std::size_t left = left_uncounted(*series.measure, point.figures).size();
    if (left > 0 && first == nullptr) first = &point;
    count += left;
  }
  if (first == nullptr || !chart.drawn) return;
  const Language& say = chart.request.say;
  chart.drawn->words += say(phrase::uncounted_left_out, count, say.period(first->period));
}

/// Says that phases have centre lines of their own, where the measure has a baseline too.
void tell_unused_baseline(const Measure& measure, MeasureChart& chart) {
  const stats::JudgedOptions& options = chart.request.options;
  const bool is_unused = measure.baseline && measure.baseline->to && !options.parts.empty();
  if (is_unused && chart.drawn) chart.drawn->words += chart.request.say(phrase::baseline_not_drawn);
}

}  // namespace

void apply_wishes(const ChartWishes& wishes, ChartRequest& request) {
  stats::JudgedOptions& options = request.options;
  const bool own_phases = !wishes.parts.empty() || !wishes.phase_starts.empty();
  if (wishes.freeze || own_phases) {
    options.freeze = wishes.freeze;
    options.before_baseline = 0;
    options.parts = wishes.parts;
    request.phase_labels.clear();
    for (const Date day : wishes.phase_starts) {
      options.parts.push_back(moments_before(request, day));
    }
  }
  options.exclude = wishes.exclude;
  if (wishes.multiply) options.multiply = *wishes.multiply;
  if (wishes.centre) options.centre = *wishes.centre / options.multiply;
  if (wishes.aim) options.aim = *wishes.aim;
  if (wishes.target) {
    options.target = wishes.target;
    request.targets = {*wishes.target};
  }
  options.screening = wishes.screening;
  options.floor_at_zero = wishes.floor_at_zero;
}

void draw(MeasureChart& chart) {
  try {
    chart.drawn = draw_chart(chart.request);
  } catch (const stats::Refusal& refusal) {
    chart.refusal_rule = refusal.rule();
    chart.refusal = refusal_in_words(chart.request.say, refusal);
  }
}

std::optional<MeasureChart> unmarked_chart(const Series& series, const ChartWishes& wishes) {
  const Measure& measure = *series.measure;
  const bool unwanted =
      measure.chart && measure.chart->value == ChartKind::none && !wishes.type && !wishes.rules;
  const bool has_value = std::any_of(series.points.begin(), series.points.end(),
                                     [](const SeriesPoint& p) { return p.value.has_value(); });
  if (unwanted || !has_value) return std::nullopt;
  MeasureChart chart;
  chart.request.title = measure.name->value;
  chart.request.unit = unit_of(measure);
  chart.request.say = wishes.say;
  chart.request.rounding = wishes.rounding;
  choose_type(series, wishes, chart);
  const std::vector<ChartedPeriod> periods = charted_periods(series);
  add_series(series, periods, wishes, chart.request);
  add_targets(measure, chart.request);
  add_phases(measure, periods, chart.request);
  apply_wishes(wishes, chart.request);
  draw(chart);
  tell_left_uncounted(series, chart);
  tell_unused_baseline(measure, chart);
  return chart;
}

std::optional<MeasureChart> measure_chart(const Series& series, const Facts& facts,
                                          const ChartWishes& wishes) {
  auto chart = unmarked_chart(series, wishes);
  const bool is_own = !is_reference(*series.measure);
  if (chart && chart->drawn && is_own) add_marks(facts, chart->drawn->picture);
  return chart;
}

}  // namespace cop
