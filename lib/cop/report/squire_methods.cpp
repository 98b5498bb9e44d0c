#include "cop/report/squire_methods.hpp"

#include <algorithm>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/squire.hpp"
#include "cop/model/clusters.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

SquireItem interventions_item(const ReportInput& input) {
  const Language& say = input.say;
  const Facts& facts = input.facts;
  SquireItem item{say(phrase::squire_interventions), {}, {}};
  for (const Cycle& cycle : facts.cycles) {
    if (!cycle.whole().plan.change.given()) continue;
    item.found.push_back(
        {say(phrase::cycle_change, cycle_heading(say, cycle), cycle.whole().plan.change->value),
         cycle.where().file.text()});
  }
  keep_newest_cycles(input, item);
  if (item.found.empty()) {
    item.to_do.emplace_back(say(phrase::write_interventions));
  } else {
    item.to_do.emplace_back(say(phrase::write_tidier));
  }
  return item;
}

SquireItem study_item(const ReportInput& input) {
  const Language& say = input.say;
  const Facts& facts = input.facts;
  SquireItem item{say(phrase::squire_study), {}, {}};
  for (const Cycle& cycle : facts.cycles) {
    const Prediction& prediction = cycle.whole().plan.prediction;
    if (!prediction.is_stated()) continue;
    item.found.push_back(
        {say(phrase::cycle_predicted, cycle.number, prediction_text(say, prediction)),
         prediction.where.file.text()});
  }
  keep_newest_cycles(input, item);
  if (facts.project.charter.method.given()) {
    item.found.insert(item.found.begin(),
                      {say(phrase::design_is, facts.project.charter.method->value), "cop.yaml"});
  }
  item.to_do.emplace_back(say(phrase::write_study));
  return item;
}

SquireItem measures_item(const Language& say, const Facts& facts) {
  SquireItem item{say(phrase::squire_measures), {}, {}};
  bool balancing = false;
  for (const Measure& measure : facts.project.measures.measures) {
    std::string text =
        say(phrase::measure_and_family, measure.name->value, family_text(say, measure));
    if (measure.definition.given()) text += ": " + measure.definition->value;
    item.found.push_back({text, "measures.yaml"});
    balancing = balancing || (measure.family && measure.family->value == Family::balancing);
    if (!measure.definition.given()) {
      item.to_do.push_back(say(phrase::write_definition, measure.name->value));
    }
  }
  if (item.found.empty()) {
    item.to_do.emplace_back(say(phrase::write_measures));
  } else if (!balancing) {
    item.to_do.emplace_back(say(phrase::write_balancing));
  }
  return item;
}

/// Whether a figure says whose it is, so that figures can be compared by that.
bool names_any(const Project& project, ClusterUnit unit) {
  return std::any_of(project.logs.begin(), project.logs.end(), [&](const CycleLog& log) {
    return std::any_of(log.observations.begin(), log.observations.end(),
                       [&](const Observation& o) { return !cluster_of(o, unit).empty(); });
  });
}

SquireItem analysis_item(const Language& say, const Facts& facts) {
  SquireItem item{say(phrase::squire_analysis), {}, {}};
  const bool charted = std::any_of(facts.series.begin(), facts.series.end(),
                                   [](const Series& s) { return !s.points.empty(); });
  if (charted) {
    item.found.push_back({say(phrase::run_charts_used), "measures.yaml"});
  }
  const auto& unit = facts.project.charter.cluster_by;
  if (unit && names_any(facts.project, unit->value)) {
    item.found.push_back({say(phrase::compared_by, told(say, unit->value)), "cop.yaml"});
  }
  item.to_do.emplace_back(say(phrase::write_analysis));
  return item;
}

SquireItem ethics_item(const Language& say, const Facts& facts) {
  const Governance& g = facts.project.question.governance;
  SquireItem item{say(phrase::squire_ethics), {}, {}};
  if (g.status) {
    std::string text = say(phrase::decision_is, told(say, g.status->value));
    if (g.committee.given()) text += ", " + g.committee->value;
    if (g.reference.given()) text += say(phrase::reference_is, g.reference->value);
    if (g.decided_on) text += ", " + say.date(g.decided_on->value);
    item.found.push_back({text, "question.yaml"});
  } else {
    item.to_do.emplace_back(say(phrase::write_ethics));
  }
  if (g.patient_consent.basis) {
    item.found.push_back(
        {say(phrase::consent_of_patients, told(say, g.patient_consent.basis->value)),
         "question.yaml"});
  }
  if (g.conflicts.given()) {
    item.found.push_back({say(phrase::conflicts_are, g.conflicts->value), "question.yaml"});
  } else {
    item.to_do.emplace_back(say(phrase::write_conflicts));
  }
  return item;
}

}  // namespace

std::vector<SquireItem> squire_methods(const ReportInput& input) {
  const Facts& facts = input.facts;
  return {interventions_item(input), study_item(input), measures_item(input.say, facts),
          analysis_item(input.say, facts), ethics_item(input.say, facts)};
}

}  // namespace cop
