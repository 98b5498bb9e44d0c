#include <fmt/core.h>

#include "cop/model/measure_kind.hpp"
#include "cop/rules/data/unfit_fields.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Whether the figure is told in another way, or another finding says what is wrong with it.
bool is_excused(const Measure& measure, const Observation& o) {
  const bool told = o.printed.given() || !o.range.empty() || !o.items.empty() || o.qualifier;
  const bool counted_wrongly = o.denominator && o.denominator->value <= 0;
  return told || counted_wrongly || unfit_field(measure, o).where != nullptr;
}

std::string help_for(const Measure& measure) {
  if (is_quotient(measure)) {
    return "add numerator and denominator, or value; where it did not arrive, move it to missing "
           "with the reason";
  }
  return "add value; where it did not arrive, move it to missing with the reason";
}

void check_log(const LogAlone& alone, Findings& findings) {
  for (const auto& [measure, o] : alone.figures) {
    if (measure->misread || o->misread) continue;
    if (value_of(*measure, *o) || is_excused(*measure, *o)) continue;
    findings.add(o->measure.where,
                 fmt::format("this figure of {} has no value, and none can be worked out",
                             measure->id.value.text),
                 help_for(*measure));
  }
}

}  // namespace

extern const Rule figure_without_value_rule{
    .name = "figure-without-value",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A figure has no number",
    .why =
        "An empty figure looks as if the data had come in. Under missing, with the reason, the "
        "group can see who needs help.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, numerator: 40})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: hill, numerator: 40, denominator: 46}
missing:
  - {measure: sent-in-week, practice: station, period: 2026-03, reason: the nurse is away})",
    .check_log = check_log,
};

}  // namespace cop
