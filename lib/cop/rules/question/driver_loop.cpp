#include <map>
#include <string_view>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

using Drivers = std::map<std::string_view, const Driver*>;

const Driver* above(const Drivers& drivers, const Driver& driver) {
  const auto found = drivers.find(driver.under.value);
  return found == drivers.end() ? nullptr : found->second;
}

/// Follows the drivers upwards; gives the one at which a circle closes that was not seen before.
const Driver* closes_circle(const Drivers& drivers, const Driver& start,
                            std::map<const Driver*, const Driver*>& seen_from) {
  const Driver* driver = &start;
  while (driver != nullptr && seen_from.emplace(driver, &start).second) {
    driver = above(drivers, *driver);
  }
  return driver != nullptr && seen_from.at(driver) == &start ? driver : nullptr;
}

void check(const Facts& facts, Findings& findings) {
  Drivers drivers;
  for (const Driver& driver : facts.project.question.drivers) {
    drivers.emplace(driver.id.value.text, &driver);
  }
  std::map<const Driver*, const Driver*> seen_from;
  for (const auto& [id, driver] : drivers) {
    const Driver* closing = closes_circle(drivers, *driver, seen_from);
    if (closing == nullptr) continue;
    findings.add(closing->under.where,
                 fmt::format("\"{}\" stands under itself, by way of \"{}\"", closing->id.value.text,
                             closing->under.value),
                 "let one driver of the circle stand under an aim, or under nothing");
  }
}

}  // namespace

extern const Rule driver_loop_rule{
    .name = "driver-loop",
    .severity = Severity::error,
    .of_method = false,
    .summary = "Drivers stand under one another in a circle",
    .why =
        "In a driver diagram every box leads up to an aim. A circle leads to none, and cannot be "
        "drawn.",
    .bad = R"(# question.yaml
drivers:
  - {id: visible, text: everybody can see the letters that wait, under: one-list}
  - {id: one-list, text: one list for all, under: visible})",
    .good = R"(# question.yaml
drivers:
  - {id: visible, text: everybody can see the letters that wait, under: letters}
  - {id: one-list, text: one list for all, under: visible})",
    .check = check,
};

}  // namespace cop
