#include <algorithm>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/references/nearest_id.hpp"
#include "cop/rules/references/references.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_driver(const std::vector<Driver>& drivers, const std::string& id) {
  return std::any_of(drivers.begin(), drivers.end(),
                     [&](const Driver& driver) { return driver.id.value.text == id; });
}

bool is_aim(const Project& project, const std::string& id) {
  const auto& aims = project.question.aims;
  return std::any_of(aims.begin(), aims.end(),
                     [&](const Aim& aim) { return aim.id.value.text == id; });
}

/// `part` is a log or the project around the logs.
template <class Part>
void check_part(const SharedFiles& shared, const Part& part, Findings& findings) {
  if (may_hold_more(shared, "question.yaml")) return;
  const auto& drivers = shared.question.drivers;
  for_each_reference<Driver>(part, [&](const Located<Id<Driver>>& reference) {
    if (is_driver(drivers, reference.value.text)) return;
    Diagnostic& finding = findings.add(
        reference.where, fmt::format("no driver is called \"{}\"", reference.value.text),
        "add the driver to question.yaml");
    finding.label = "not in question.yaml";
    suggest_nearest(finding, reference.value.text, drivers);
  });
}

void check_log(const LogAlone& alone, Findings& findings) {
  check_part(alone.shared, alone.log, findings);
}

void check(const Facts& facts, Findings& findings) {
  if (may_hold_more(facts.project, "question.yaml")) return;
  check_part(facts.project, facts.project, findings);
  const auto& drivers = facts.project.question.drivers;
  for (const Driver& driver : drivers) {
    const std::string& under = driver.under.value;
    if (under.empty() || is_driver(drivers, under) || is_aim(facts.project, under)) continue;
    Diagnostic& finding = findings.add(
        driver.under.where, fmt::format("no driver or aim is called \"{}\"", shown(under, 60)),
        "write the id of a driver or an aim of question.yaml");
    suggest_nearest(finding, under, drivers);
  }
}

}  // namespace

extern const Rule unknown_driver_rule{
    .name = "unknown-driver",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A driver is named that is not in question.yaml",
    .why =
        "A change is tied to the aim through a driver; a driver that does not exist ties it to "
        "nothing.",
    .bad =
        "# question.yaml\n"
        "drivers:\n"
        "  - id: visible\n"
        "    text: everybody can see the letters that wait\n"
        "    under: leters",
    .good =
        "# question.yaml\n"
        "drivers:\n"
        "  - id: visible\n"
        "    text: everybody can see the letters that wait\n"
        "    under: letters",
    .check = check,
    .check_log = check_log,
};

}  // namespace cop
