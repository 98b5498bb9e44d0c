#include <algorithm>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// The Australian Institute of Health and Welfare gives no rate on fewer cases.
constexpr double fewest_cases = 20;

bool is_small(const SeriesPoint& point) {
  return point.numerator && point.denominator && *point.numerator < fewest_cases;
}

void check(const Facts& facts, Findings& findings) {
  for (const Series& series : facts.series) {
    const Measure& measure = *series.measure;
    const bool rate = measure.data && measure.data->value == DataKind::rate;
    if (!rate) continue;
    const auto small = std::count_if(series.points.begin(), series.points.end(), is_small);
    if (small == 0) continue;
    findings.add(measure.id.where,
                 fmt::format("{} rests on fewer than 20 cases in {} of {} periods",
                             measure.id.value.text, small, series.points.size()),
                 "take longer periods or more practices together, or show the counts instead");
  }
}

}  // namespace

extern const Rule rate_unstable_rule{
    .name = "rate-unstable",
    .severity = Severity::note,
    .of_method = true,
    .summary = "A rate rests on fewer than 20 cases",
    .why =
        "With few cases one more or less moves the rate a lot, and chance looks like a trend. The "
        "Australian Institute of Health and Welfare publishes no rate on fewer than 20.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: returns, period: 2026-Q1, numerator: 4, denominator: 260}
# measures.yaml
  - id: returns
    name: Letters that came back
    family: process
    data: rate
    definition: recall letters returned by the post
    numerator: letters returned
    denominator: letters sent
    per: 1000 letters
    direction: lower
    collector: gp03
    frequency: quarterly)",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: returns, period: 2026-Q1, numerator: 26, denominator: 1710}
# measures.yaml
  - id: returns
    name: Letters that came back
    family: process
    data: rate
    definition: recall letters returned by the post
    numerator: letters returned
    denominator: letters sent
    per: 1000 letters
    direction: lower
    collector: gp03
    frequency: quarterly)",
    .check = check,
};

}  // namespace cop
