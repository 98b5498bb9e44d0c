#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// How far a value may lie from its counts by rounding: half a unit, or one part in a hundred.
double leeway(double counted) { return std::max(0.5, std::abs(counted) / 100) + 1e-9; }

bool has_counts(const Observation& o) {
  return o.value && o.numerator && o.denominator && o.numerator->value >= 0 &&
         o.denominator->value > 0;
}

void check_one(const Measure& measure, const Observation& o, Findings& findings) {
  if (!has_counts(o) || o.qualifier) return;
  const auto counted = is_quotient(measure) ? value_of(measure, o) : std::nullopt;
  const double scale = measure.unit->value == "fraction" ? 100 : 1;
  if (!counted) return;
  if (std::abs(*counted - o.value->value) * scale <= leeway(*counted * scale)) return;
  Diagnostic& finding =
      findings.add(o.value->where,
                   fmt::format("{} of {} comes to {}, but the value says {}",
                               number_text(o.numerator->value), number_text(o.denominator->value),
                               number_text(*counted), number_text(o.value->value)),
                   "check the three numbers; with the counts given, the value can be left out");
  finding.related.push_back({o.numerator->where, "the counts stand here"});
}

void check_log(const LogAlone& alone, Findings& findings) {
  for (const auto& [measure, o] : alone.figures) check_one(*measure, *o, findings);
}

}  // namespace

extern const Rule value_disagrees_with_counts_rule{
    .name = "value-disagrees-with-counts",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A value is not what its own numerator and denominator come to",
    .why = "One of the three numbers is wrong, and the report would use the counts.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill,
     numerator: 30, denominator: 40, value: 57})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill,
     numerator: 30, denominator: 40, value: 75})",
    .check_log = check_log,
};

}  // namespace cop
