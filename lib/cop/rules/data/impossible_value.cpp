#include <cmath>
#include <optional>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/model/id_index.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/value_bounds.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::string limits_of(const Measure& measure) {
  const ValueBounds bounds = bounds_of(measure);
  if (std::isinf(bounds.high)) return "it cannot be below 0";
  return fmt::format("it lies between {} and {}", bounds.low, bounds.high);
}

std::string help_for(const Measure& measure) {
  if (is_fraction(measure)) return "for figures in percent, write unit: percent in measures.yaml";
  return "check the number, and the unit in measures.yaml";
}

void require_possible(const Measure& measure, const Located<double>& number, Findings& findings) {
  if (bounds_of(measure).contain(number.value)) return;
  findings.add(
      number.where,
      fmt::format("{} cannot be {}: {}", measure.id.value.text, number.value, limits_of(measure)),
      help_for(measure));
}

void require_possible(const Measure& measure, const Maybe auto& number, Findings& findings) {
  if (number) require_possible(measure, *number, findings);
}

void check_range(const Observation& o, Findings& findings) {
  if (o.range.empty()) return;
  if (o.range.size() != 2 || o.range[0].value > o.range[1].value) {
    findings.add(o.range.front().where, "a range has two numbers, the lower one first",
                 "write range: [lowest, highest]");
  } else if (o.value && (o.value->value < o.range[0].value || o.value->value > o.range[1].value)) {
    findings.add(o.value->where,
                 fmt::format("{} lies outside its own range of {} to {}", o.value->value,
                             o.range[0].value, o.range[1].value),
                 "check the three numbers");
  }
}

bool is_whole(const Located<double>& number) { return std::floor(number.value) == number.value; }

/// The two numbers of a share are counts; a rate may be of years or hours.
void check_quotient(const Measure& measure, const Observation& o, Findings& findings) {
  if (!is_quotient(measure)) return;
  const bool rate = measure.data->value == DataKind::rate;
  const bool whole = !o.numerator || is_whole(*o.numerator);
  const auto& number = whole ? o.denominator : o.numerator;
  if (!number || is_whole(*number) || (whole && rate)) return;
  findings.add(number->where,
               fmt::format("{} is not a whole number, but what is counted is whole", number->value),
               "write how many there were; a share or rate that is known only as such is a value");
}

void check_counts(const Measure& measure, const Observation& o, Findings& findings) {
  const DataKind data = measure.data->value;
  check_quotient(measure, o, findings);
  if (data == DataKind::count && o.value && !is_whole(*o.value)) {
    findings.add(o.value->where,
                 fmt::format("{} is a count, and {} is not a whole number", measure.id.value.text,
                             o.value->value),
                 "write how many there were; for an average, write data: mean in measures.yaml");
  }
  if (data != DataKind::rate) return;
  if (o.numerator && o.numerator->value < 0) {
    findings.add(o.numerator->where, "what is counted cannot be below 0", "check the number");
  }
  if (o.denominator && o.denominator->value <= 0) {
    findings.add(o.denominator->where, "a rate needs a denominator above 0", "check the number");
  }
}

void check_figure(const Measure& measure, const Observation& o, Findings& findings) {
  require_possible(measure, o.value, findings);
  check_range(o, findings);
  check_counts(measure, o, findings);
  if (o.sd && o.sd->value < 0) {
    findings.add(o.sd->where, "a standard deviation cannot be below 0", "check the number");
  }
  if (o.n && o.n->value == 0 && o.value) {
    findings.add(o.n->where, "a figure of nobody cannot have a value",
                 "check n; where there was nobody, leave the value out");
  }
}

/// Whether the base of a rate begins with a number, and with none above 0.
bool is_per_nothing(const Measure& measure) {
  if (!measure.data || measure.data->value != DataKind::rate || !measure.per.given()) return false;
  return measure.per->value.starts_with('-') || measure.per->value.starts_with('0');
}

void check_measure(const Measure& measure, Findings& findings) {
  if (is_per_nothing(measure)) {
    findings.add(
        measure.per->where,
        fmt::format("{} cannot be per {}", measure.id.value.text, shown(measure.per->value, 60)),
        "write a whole number above 0 and of what, such as per: 1,000 patients");
  }
  if (measure.baseline) require_possible(measure, measure.baseline->value, findings);
  if (measure.target) require_possible(measure, measure.target->value, findings);
  for (const auto& limit : measure.limits) require_possible(measure, limit, findings);
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  const IdIndex<Measure> measures(project.measures.measures);
  const auto require = [&](const auto& id, const Maybe auto& number) {
    const Measure* measure = id && number ? measures.find(id->value) : nullptr;
    if (measure != nullptr && measure->data) require_possible(*measure, number, findings);
  };
  for (const Measure& measure : project.measures.measures) check_measure(measure, findings);
  for (const Aim& aim : project.question.aims) {
    require(aim.measure, aim.from);
    require(aim.measure, aim.to);
  }
  for (const Cycle& cycle : facts.cycles) {
    const Prediction& prediction = cycle.whole().plan.prediction;
    require(prediction.measure, prediction.to);
  }
}

void check_log(const LogAlone& alone, Findings& findings) {
  for (const auto& [measure, o] : alone.figures) check_figure(*measure, *o, findings);
}

}  // namespace

extern const Rule impossible_value_rule{
    .name = "impossible-value",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A number cannot be what it is said to be",
    .why =
        "A share of 540 percent or half a patient is a slip of the pen or a mistaken unit. On a "
        "chart one such number hides all the others.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, value: 540})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, value: 54.0})",
    .check = check,
    .check_log = check_log,
};

}  // namespace cop
