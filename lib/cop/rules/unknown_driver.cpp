#include <fmt/format.h>

#include "cop/rules/nearest_id.hpp"
#include "cop/rules/references.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const auto& drivers = facts.project.question.drivers;
  for_each_reference<Driver>(facts.project, [&](const Located<Id<Driver>>& reference) {
    for (const Driver& driver : drivers) {
      if (driver.id.value == reference.value) return;
    }
    Diagnostic& finding = findings.add(
        reference.where, fmt::format("no driver is called \"{}\"", reference.value.text),
        "add the driver to question.yaml");
    finding.label = "not in question.yaml";
    suggest_nearest(finding, reference.value.text, drivers);
  });
}

}  // namespace

extern const Rule unknown_driver_rule{
    .name = "unknown-driver",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A driver is named that is not in question.yaml",
    .why = "A change is tied to the aim through a driver; a driver that does not exist ties it to "
        "nothing.",
    .bad = "driver: remindr",
    .good = "driver: reminder",
    .check = check,
};

}  // namespace cop
