#include <set>
#include <utility>

#include <fmt/core.h>

#include "cop/rules/data/unfit_fields.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_log(const LogAlone& alone, Findings& findings) {
  std::set<std::pair<const Measure*, std::string_view>> told;
  for (const auto& [measure, o] : alone.figures) {
    const UnfitField field = unfit_field(*measure, *o);
    if (field.where == nullptr || !told.insert({measure, field.key}).second) continue;
    findings.add(*field.where,
                 fmt::format("{} is not used by {}, whose data is {}", field.key,
                             measure->id.value.text, word(measure->data->value)),
                 "write the result as value, or mend data in measures.yaml");
  }
}

}  // namespace

extern const Rule observation_fields_unfit_rule{
    .name = "observation-fields-unfit",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "A figure has numbers that its kind of measure does not use",
    .why =
        "What is not used stands on no chart. Often the measure was first meant as a share, and "
        "somebody still sends its counts.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: harbour, numerator: 97, denominator: 1})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: harbour, value: 97})",
    .check_log = check_log,
};

}  // namespace cop
