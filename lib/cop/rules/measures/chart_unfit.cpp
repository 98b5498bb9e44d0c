#include <optional>
#include <string>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Whether the chart can carry figures of this kind (Montgomery, Introduction to Statistical
/// Quality Control; Benneyan, Lloyd and Plsek 2003).
bool fits(ChartKind chart, DataKind data) {
  switch (chart) {
    case ChartKind::xbar:
    case ChartKind::s: return data == DataKind::mean;
    case ChartKind::c: return data == DataKind::count;
    case ChartKind::u:
    case ChartKind::up: return data == DataKind::rate;
    case ChartKind::p:
    case ChartKind::pp: return data == DataKind::proportion;
    case ChartKind::g: return data == DataKind::events_between;
    case ChartKind::t: return data == DataKind::days_between;
    case ChartKind::run:
    case ChartKind::i:
    case ChartKind::mr:
    case ChartKind::ip:
    case ChartKind::none: break;
  }
  return true;
}

bool needs_limits(RuleSet rules) { return rules != RuleSet::anhoej && rules != RuleSet::ihi; }

/// The one chart that a rule set judges; nothing where it judges several.
std::optional<ChartKind> only_chart_of(RuleSet rules) {
  if (rules == RuleSet::ihi) return ChartKind::run;
  return rules == RuleSet::mdc ? std::optional(ChartKind::i) : std::nullopt;
}

bool is_skewed(ChartKind chart) {
  return chart == ChartKind::mr || chart == ChartKind::t || chart == ChartKind::g;
}

/// What is wrong with the rules for this chart; empty when nothing is.
std::string rules_problem(ChartKind chart, RuleSet rules) {
  if (chart == ChartKind::none) return {};
  if (chart == ChartKind::run && needs_limits(rules)) {
    return fmt::format("the rules {} need limits, and a run chart has none", word(rules));
  }
  const auto only = only_chart_of(rules);
  if (only && *only != chart) {
    return fmt::format("the rules {} judge a chart of type {}, and not {}", word(rules),
                       word(*only), word(chart));
  }
  if (needs_limits(rules) && is_skewed(chart)) {
    return fmt::format("the rules {} need limits at equal distances, and a {} chart has none",
                       word(rules), word(chart));
  }
  return {};
}

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    if (!measure.chart || !measure.data) continue;
    const ChartKind chart = measure.chart->value;
    if (!fits(chart, measure.data->value)) {
      findings.add(measure.chart->where,
                   fmt::format("a {} chart cannot show {}, whose data is {}", word(chart),
                               measure.id.value.text, word(measure.data->value)),
                   "write chart: run, which fits everything, or leave the line out");
      continue;
    }
    if (!measure.rules) continue;
    const std::string problem = rules_problem(chart, measure.rules->value);
    if (!problem.empty()) {
      findings.add(measure.rules->where, problem, "write rules: anhoej, or leave the line out");
    }
  }
}

}  // namespace

extern const Rule chart_unfit_rule{
    .name = "chart-unfit",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A chart is chosen that cannot show the measure",
    .why =
        "The limits of each control chart are made for one kind of data. On another kind they are "
        "wrong, and raise alarms for nothing or miss what happened.",
    .bad = R"(# measures.yaml
  - id: nurse-minutes
    name: Nurse time for recalls
    family: balancing
    data: value
    definition: minutes a week that nurses spend on recalls
    unit: minutes
    direction: lower
    chart: p
    collector: manager01
    frequency: monthly)",
    .good = R"(# measures.yaml
  - id: nurse-minutes
    name: Nurse time for recalls
    family: balancing
    data: value
    definition: minutes a week that nurses spend on recalls
    unit: minutes
    direction: lower
    chart: run
    collector: manager01
    frequency: monthly)",
    .check = check,
};

}  // namespace cop
