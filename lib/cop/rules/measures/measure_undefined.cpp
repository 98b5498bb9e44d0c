#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/model/measure_kind.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool has_own_unit(DataKind data) {
  return data == DataKind::mean || data == DataKind::median || data == DataKind::score ||
         data == DataKind::value || data == DataKind::percentile;
}

std::vector<std::string_view> missing_parts(const Measure& measure) {
  std::vector<std::string_view> missing;
  const auto need = [&](bool given, std::string_view part) {
    if (!given) missing.push_back(part);
  };
  const bool rate = measure.data->value == DataKind::rate;
  const bool quotient = is_quotient(measure);
  need(measure.definition.given(), "definition");
  need(!quotient || measure.numerator.given(), "numerator");
  need(!quotient || measure.denominator.given(), "denominator");
  need(!rate || measure.per.given(), "per");
  need(!has_own_unit(measure.data->value) || measure.unit.given(), "unit");
  need(is_reference(measure) || measure.direction, "direction");
  return missing;
}

void check(const Facts& facts, Findings& findings) {
  for (const Measure& measure : facts.project.measures.measures) {
    if (!measure.data || measure.misread || !measure.difference_of.empty()) continue;
    const auto missing = missing_parts(measure);
    if (missing.empty()) continue;
    findings.add(measure.id.where,
                 fmt::format("nobody else could collect {} from what is written here: it lacks {}",
                             measure.id.value.text, fmt::join(missing, ", ")),
                 "say who or what is counted, when, in which unit, and which way is better");
  }
}

}  // namespace

extern const Rule measure_undefined_rule{
    .name = "measure-undefined",
    .severity = Severity::error,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .summary = "A measure does not say what is counted, or which way is better",
    .why =
        "Three practices that count three different things have no common figure. With the "
        "definition, the numerator and the denominator written down, a new nurse counts as the "
        "last one did.",
    .bad = R"(# measures.yaml
measures:
  - id: sent-in-week
    name: Recall letters sent within a week
    family: process
    data: proportion
    collector: nurse01
    frequency: monthly
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
