#include "cop/record/measure_words.hpp"

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/base/utf8.hpp"
#include "cop/model/measure.hpp"

namespace cop::app {
namespace {

std::string with_unit(double value, const Measure& measure) {
  const std::string& unit = measure.unit->value;
  const bool proportion = measure.data && measure.data->value == DataKind::proportion;
  if (proportion && unit != "fraction") return number_text(value) + "%";
  return unit.empty() || unit == "fraction" ? number_text(value) : number_text(value) + " " + unit;
}

/// What a person would type for a figure that is recorded.
std::string as_typed(const Observation& o) {
  std::string text;
  if (o.numerator && o.denominator) {
    text = fmt::format("{}/{}", o.numerator->value, o.denominator->value);
  } else if (o.value) {
    text = fmt::format("{}", o.value->value);
  }
  if (text.empty()) return text;
  if (o.n) text += fmt::format(" n={}", o.n->value);
  if (o.sd) text += fmt::format(" sd={}", o.sd->value);
  if (o.practice) text += " practice=" + o.practice->value.text;
  if (o.member) text += " member=" + o.member->value.text;
  return text;
}

/// The figures of the last period as they would be typed.
std::string last_typed(const Series& series) {
  std::string text;
  if (series.points.empty()) return text;
  for (const Figure& figure : series.points.back().figures) {
    const std::string one = as_typed(*figure.observation);
    if (!one.empty()) text += (text.empty() ? "" : ", ") + one;
  }
  return text;
}

}  // namespace

std::string figure_form(const Measure& measure) {
  if (!measure.data) return "54.2";
  switch (measure.data->value) {
    case DataKind::proportion: return "12/40";
    case DataKind::rate: return "12/400";
    case DataKind::count: return "7";
    case DataKind::mean: return "54.2 n=20 sd=9";
    case DataKind::median:
    case DataKind::score: return "54.2 n=20";
    case DataKind::days_between:
    case DataKind::events_between: return "12";
    case DataKind::value:
    case DataKind::percentile: break;
  }
  return "54.2";
}

std::string help_on_figure(const Series& series) {
  const Measure& measure = *series.measure;
  std::string help = measure.definition.given() ? shown(measure.definition->value) + ". " : "";
  if (measure.numerator.given() && measure.denominator.given()) {
    help += fmt::format("So many ({}) of so many ({}). ", shown(measure.numerator->value),
                        shown(measure.denominator->value));
  }
  const std::string last = last_typed(series);
  help += last.empty() ? "Such as " + figure_form(measure)
                       : "Last time, in " + series.points.back().period.text() + ": " + last;
  return help + ". Another period goes behind an @: " + figure_form(measure) + "@2026-02.";
}

std::string latest_figures(const Series& series) {
  std::string text;
  int told = 0;
  for (auto point = series.points.rbegin(); point != series.points.rend() && told < 2; ++point) {
    if (!point->value) continue;
    const std::string value = with_unit(*point->value, *series.measure);
    text += told == 0 ? fmt::format("{}: {} in {}", series.measure->id.value.text, value,
                                    point->period.text())
                      : fmt::format(", before that {} in {}", value, point->period.text());
    ++told;
  }
  return text;
}

}  // namespace cop::app
