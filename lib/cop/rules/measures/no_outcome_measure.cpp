#include "cop/rules/measures/own_measures.hpp"
#include "cop/rules/references/missed_file.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  const auto measures = own_measures(project);
  const auto& phase = project.charter.phase;
  if (!are_families_read(project)) return;
  if (measures.empty() && phase && !is_missed<Measure>(project, "measures.yaml")) {
    findings.add(phase->where, "the project has no measure",
                 "write in measures.yaml what you will count to see whether patients are better "
                 "off");
  } else if (!measures.empty() && !is_audit(project) && !has_family(measures, Family::outcome)) {
    findings.add(measures.front()->id.where, "no measure shows whether patients are better off",
                 "add a measure of family: outcome; if one of these is such a measure, change its "
                 "family");
  }
}

}  // namespace

extern const Rule no_outcome_measure_rule{
    .name = "no-outcome-measure",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .summary = "No measure shows whether patients are better off",
    .why =
        "A process measure shows that we do more of something. Whether it helps anybody is another "
        "question, and only an outcome answers it. One or two are enough.",
    .bad = R"(# measures.yaml
measures:
  - id: seen-in-month
    name: Recalled patients seen within a month
    family: process
    data: proportion
    definition: share of the recalled patients who came within 30 days
    numerator: those who came
    denominator: all recalled patients
    direction: higher
    collector: nurse02
    frequency: monthly
  - {id: sent-in-week, name: Sent within a week, family: process, data: proportion,
     definition: recall letters sent within 7 days of the result, numerator: sent in time,
     denominator: all recall letters, direction: higher, collector: nurse01, frequency: monthly}
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
