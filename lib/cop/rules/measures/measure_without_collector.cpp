#include <algorithm>

#include <fmt/core.h>

#include "cop/model/measure_kind.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

struct Arranged {
  bool who = false;
  bool when = false;
};

/// What the measure itself and the plans of the cycles say of its collection.
Arranged arranged(const Facts& facts, const Measure& measure) {
  Arranged found{measure.collector.has_value(), measure.frequency.given()};
  for (const Cycle& cycle : facts.cycles) {
    for (const DataTask& task : cycle.whole().plan.data) {
      if (!task.measure || task.measure->value != measure.id.value) continue;
      found.who = found.who || task.who.given();
      found.when = found.when || task.when.given();
    }
  }
  return found;
}

void check(const Facts& facts, Findings& findings) {
  if (is_closed(facts.project.charter)) return;
  for (const Measure& measure : facts.project.measures.measures) {
    if (is_reference(measure) || measure.misread || !measure.difference_of.empty()) continue;
    const Arranged found = arranged(facts, measure);
    if (found.who && found.when) continue;
    const bool nothing = !found.who && !found.when;
    findings.add(
        measure.id.where,
        fmt::format("{} does not say {}", measure.id.value.text,
                    nothing ? "who collects it or how often"
                            : (found.who ? "how often it is collected" : "who collects it")),
        "add collector: with a member's code, and frequency: such as monthly");
  }
}

}  // namespace

extern const Rule measure_without_collector_rule{
    .name = "measure-without-collector",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::all_cycles,
    .summary = "A measure does not say who collects it, or how often",
    .why =
        "Figures that are everybody's task come in from nobody. One name and a rhythm are what "
        "keeps a series going.",
    .bad = R"(# measures.yaml
measures:
  - {id: sent-in-week, name: Sent within a week, family: process, data: proportion,
     definition: recall letters sent within 7 days of the result, numerator: sent in time,
     denominator: all recall letters, direction: higher, collector: nurse01, frequency: monthly}
  - id: seen-in-month
    name: Recalled patients seen within a month
    family: outcome
    data: proportion
    definition: share of the recalled patients who came within 30 days
    numerator: those who came
    denominator: all recalled patients
    direction: higher
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
