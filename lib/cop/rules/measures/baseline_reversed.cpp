#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    if (!measure.baseline || !measure.baseline->from || !measure.baseline->to) continue;
    const Located<Date>& from = *measure.baseline->from;
    const Located<Date>& to = *measure.baseline->to;
    if (from.value <= to.value) continue;
    findings.add(from.where,
                 fmt::format("the baseline of {} ends on {}, before it begins on {}",
                             measure.id.value.text, to.value.iso(), from.value.iso()),
                 "check both days");
  }
}

}  // namespace

extern const Rule baseline_reversed_rule{
    .name = "baseline-reversed",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A baseline ends before it begins",
    .why =
        "No figure lies in such a stretch of time, so everything would be compared with nothing.",
    .bad = R"(# measures.yaml
measures:
  - id: sent-in-week
    name: Recall letters sent within a week
    family: process
    data: proportion
    definition: share of the recall letters that left within 7 days of the result
    numerator: letters sent within 7 days
    denominator: all recall letters
    direction: higher
    collector: nurse01
    frequency: monthly
    baseline: {from: 2025-12-31, to: 2025-10-01}
  - {id: seen-in-month, name: Seen within a month, family: outcome, data: proportion,
     definition: recalled patients who came within 30 days, numerator: those who came,
     denominator: all recalled, direction: higher, collector: nurse02, frequency: monthly}
  - {id: nurse-minutes, name: Nurse time, family: balancing, data: value, unit: minutes,
     definition: minutes a week for recalls, direction: lower, collector: manager01,
     frequency: monthly})",
    .good = R"(# measures.yaml
measures:
  - id: sent-in-week
    name: Recall letters sent within a week
    family: process
    data: proportion
    definition: share of the recall letters that left within 7 days of the result
    numerator: letters sent within 7 days
    denominator: all recall letters
    direction: higher
    collector: nurse01
    frequency: monthly
  - {id: seen-in-month, name: Seen within a month, family: outcome, data: proportion,
     definition: recalled patients who came within 30 days, numerator: those who came,
     denominator: all recalled, direction: higher, collector: nurse02, frequency: monthly}
  - {id: nurse-minutes, name: Nurse time, family: balancing, data: value, unit: minutes,
     definition: minutes a week for recalls, direction: lower, collector: manager01,
     frequency: monthly})",
    .check = check,
};

}  // namespace cop
