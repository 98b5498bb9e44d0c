#include <algorithm>

#include "cop/rules/measures/own_measures.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const auto measures = own_measures(facts.project);
  const bool changes_something =
      std::any_of(facts.cycles.begin(), facts.cycles.end(),
                  [](const Cycle& cycle) { return cycle.whole().plan.change.given(); });
  if (measures.empty() || !changes_something || is_audit(facts.project)) return;
  if (!are_families_read(facts.project) || has_family(measures, Family::balancing)) return;
  findings.add(measures.front()->id.where, "no measure would show what the change makes worse",
               "ask what it could cost, such as time, waiting or worry, and add one measure of "
               "family: balancing");
}

}  // namespace

extern const Rule no_balancing_measure_rule{
    .name = "no-balancing-measure",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .summary = "No measure shows what a change makes worse",
    .why =
        "Most changes cost something somewhere else: shorter booking helps one patient and shuts "
        "out another. A group that looks for the price can mend it early.",
    .bad = R"(# measures.yaml
measures:
  - id: nurse-minutes
    name: Nurse time for recalls
    family: process
    data: value
    definition: minutes a week that nurses spend on recalls
    unit: minutes
    direction: lower
    collector: manager01
    frequency: monthly
  - {id: sent-in-week, name: Sent within a week, family: process, data: proportion,
     definition: recall letters sent within 7 days of the result, numerator: sent in time,
     denominator: all recall letters, direction: higher, collector: nurse01, frequency: monthly}
  - {id: seen-in-month, name: Seen within a month, family: outcome, data: proportion,
     definition: recalled patients who came within 30 days, numerator: those who came,
     denominator: all recalled, direction: higher, collector: nurse02, frequency: monthly})",
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
