#include <algorithm>
#include <vector>

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cycles.hpp"
#include "cop/model/series_point.hpp"
#include "cop/report/contributors.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/figure_files.hpp"
#include "cop/report/shared_facts.hpp"

namespace cop {
namespace {

/// The figures of one measure, period and stage that name the cycle, taken together over the
/// practices or groups they come from. What two sources say of one figure is never mixed.
struct Result {
  const Measure* measure = nullptr;
  std::vector<Figure> figures;
};

bool is_of(const Result& result, const Observation& o) {
  const Observation& first = *result.figures.front().observation;
  const bool are_parts = (first.practice && o.practice) || (first.group.given() && o.group.given());
  const bool is_told_twice =
      std::any_of(result.figures.begin(), result.figures.end(),
                  [&](const Figure& figure) { return same_figure(*figure.observation, o); });
  return first.measure.value == o.measure.value && first.period == o.period &&
         first.stage == o.stage && are_parts && !is_told_twice;
}

std::vector<Result> results_of(const ReportInput& input, const Cycle& cycle, long& of_members) {
  std::vector<Result> results;
  for (const Figure& figure : input.facts.figures_of_cycle(cycle.number)) {
    const Observation& o = *figure.observation;
    const Measure* measure = input.facts.project.find_measure(o.measure.value);
    if (measure == nullptr || !figure.value || o.row.given()) continue;
    if (o.member && input.is_shared()) {
      ++of_members;
      continue;
    }
    const auto same = std::find_if(results.begin(), results.end(),
                                   [&](const Result& result) { return is_of(result, o); });
    if (same == results.end()) {
      results.push_back({measure, {figure}});
    } else {
      same->figures.push_back(figure);
    }
  }
  return results;
}

/// The figures as one observation of what they come to.
Observation together(const std::vector<Figure>& figures, const FigureSum& sum) {
  const auto located = [](const auto& number, auto& field) {
    field.reset();
    if (number) field = Located(*number);
  };
  Observation whole = *figures.front().observation;
  located(sum.value, whole.value);
  located(sum.numerator, whole.numerator);
  located(sum.denominator, whole.denominator);
  located(sum.n, whole.n);
  return whole;
}

/// What the report shows of the period of the result; null where it has none with a day.
const SeriesPoint* shown_point(const ReportInput& input, const Result& result) {
  const auto& period = result.figures.front().observation->period;
  for (const Series& series : input.facts.series) {
    if (series.measure != result.measure || !period) continue;
    for (const SeriesPoint& point : series.points) {
      if (point.period == period->value) return &point;
    }
  }
  return nullptr;
}

/// Of a period whose other figures do not name the cycle, what is left of them could be worked out;
/// and few practices are told in part only.
SharedFigure shown_of(const ReportInput& input, const Result& result, const Figure& whole) {
  if (!input.is_shared()) return {whole.value, {}, false};
  const SeriesPoint* point = shown_point(input, result);
  const bool is_hidden = point != nullptr && is_withheld(*point) && !point->value;
  if (is_hidden) return {{}, {}, true};
  SharedFigure shown = shared_figure(*result.measure, whole, input.min_cell());
  const bool may_tell_few =
      point != nullptr && (point->figures.size() != result.figures.size() ||
                           Contributors(input.facts).are_few_practices_in(result.figures));
  if (may_tell_few) {
    if (shown.value) shown.value = rounded(*result.measure, *shown.value);
    shown.n.reset();
    shown.withheld = true;
  }
  return shown;
}

/// "2026-03, 37 of 48, cycles/2026-04-08.yaml".
std::string grounds_text(const Language& say, const Result& result, const Observation& whole,
                         const SharedFigure& shown) {
  std::string text = whole.period ? say.period(whole.period->value) + ", " : "";
  const std::size_t uncounted = left_uncounted(*result.measure, result.figures).size();
  const auto practices = static_cast<long>(result.figures.size() - uncounted);
  if (whole.practice) text += say(phrase::practices, practices) + ", ";
  if (!shown.withheld && whole.numerator && whole.denominator) {
    text += say(phrase::x_of_y, say.number(whole.numerator->value),
                say.number(whole.denominator->value)) +
            ", ";
  } else if (!shown.withheld && whole.n) {
    text += say(phrase::n_of, say.number(whole.n->value)) + ", ";
  }
  return text + files_of(result.figures);
}

}  // namespace

std::string cycle_results(const ReportInput& input, const Cycle& cycle) {
  std::string text;
  long of_members = 0;
  for (const Result& result : results_of(input, cycle, of_members)) {
    const FigureSum sum = sum_of(*result.measure, result.figures);
    const Observation whole = together(result.figures, sum);
    const Figure figure{result.figures.front().log, &whole, sum.value};
    const SharedFigure shown = shown_of(input, result, figure);
    text += fmt::format("{}{} {} ({})", text.empty() ? "" : "; ", result.measure->name->value,
                        shown.value ? with_unit(input.say, *shown.value, *result.measure)
                                    : input.say(phrase::not_shown),
                        grounds_text(input.say, result, whole, shown));
  }
  if (of_members > 0) {
    text += (text.empty() ? "" : "; ") + input.say(phrase::single_member_figures, of_members);
  }
  return text;
}

}  // namespace cop
