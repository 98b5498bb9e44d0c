#include "cop/report/squire_methods.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/report/cycle_story.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

SquireItem interventions_item(const Facts& facts) {
  SquireItem item{"Intervention(s)", {}, {}};
  for (const Cycle& cycle : facts.cycles) {
    if (!cycle.whole.plan.change.given()) continue;
    item.found.push_back(
        {cycle_heading(cycle) + ". " + cycle.whole.plan.change.value, cycle.where().file.text()});
  }
  if (item.found.empty()) {
    item.to_do.emplace_back("what was changed, in enough detail that others could do it");
  } else {
    item.to_do.emplace_back("what the TIDieR table below leaves open");
  }
  return item;
}

SquireItem study_item(const Facts& facts) {
  SquireItem item{"Study of the intervention(s)", {}, {}};
  if (facts.project.charter.method.given()) {
    item.found.push_back({"Design: " + facts.project.charter.method.value, "cop.yaml"});
  }
  for (const Cycle& cycle : facts.cycles) {
    const Prediction& prediction = cycle.whole.plan.prediction;
    if (!prediction.is_stated()) continue;
    item.found.push_back(
        {fmt::format("Cycle {} predicted: {}", cycle.number, prediction_text(prediction)),
         prediction.where.file.text()});
  }
  item.to_do.emplace_back("how you would know that the change, and nothing else, did it");
  return item;
}

SquireItem measures_item(const Facts& facts) {
  SquireItem item{"Measures", {}, {}};
  bool balancing = false;
  for (const Measure& measure : facts.project.measures.measures) {
    std::string text = fmt::format("{}, {}", measure.name.value, family_text(measure));
    if (measure.definition.given()) text += ": " + measure.definition.value;
    item.found.push_back({text, "measures.yaml"});
    balancing = balancing || (measure.family && measure.family->value == Family::balancing);
    if (!measure.definition.given()) {
      item.to_do.push_back("the operational definition of " + measure.name.value);
    }
  }
  if (item.found.empty()) {
    item.to_do.emplace_back("what was measured, and how");
  } else if (!balancing) {
    item.to_do.emplace_back("what might have become worse, and how you would have seen it");
  }
  return item;
}

SquireItem analysis_item(const Facts& facts) {
  SquireItem item{"Analysis", {}, {}};
  const bool charted = std::any_of(facts.series.begin(), facts.series.end(),
                                   [](const Series& s) { return !s.points.empty(); });
  if (charted) {
    item.found.push_back(
        {"Run charts with the median as centre line; unusual runs and crossings by "
         "Anhøj's rules",
         "measures.yaml"});
  }
  const auto& unit = facts.project.charter.cluster_by;
  if (unit) {
    item.found.push_back(
        {fmt::format("Before and after are compared by {}", word(unit->value)), "cop.yaml"});
  }
  item.to_do.emplace_back("how variation over time and missing data were dealt with");
  return item;
}

SquireItem ethics_item(const Facts& facts) {
  const Governance& g = facts.project.question.governance;
  SquireItem item{"Ethical considerations", {}, {}};
  if (g.status) {
    std::string text = fmt::format("Decision: {}", word(g.status->value));
    if (g.committee.given()) text += ", " + g.committee.value;
    if (g.reference.given()) text += ", reference " + g.reference.value;
    if (g.decided_on) text += ", " + g.decided_on->value.iso();
    item.found.push_back({text, "question.yaml"});
  } else {
    item.to_do.emplace_back("who decided, and when, whether this needed review (cop ethics)");
  }
  if (g.patient_consent.basis) {
    item.found.push_back(
        {fmt::format("Consent of patients: {}", word(g.patient_consent.basis->value)),
         "question.yaml"});
  }
  if (g.conflicts.given()) {
    item.found.push_back({"Conflicts of interest: " + g.conflicts.value, "question.yaml"});
  } else {
    item.to_do.emplace_back("conflicts of interest");
  }
  return item;
}

}  // namespace

std::vector<SquireItem> squire_methods(const ReportInput& input) {
  const Facts& facts = input.facts;
  return {interventions_item(facts), study_item(facts), measures_item(facts), analysis_item(facts),
          ethics_item(facts)};
}

}  // namespace cop
