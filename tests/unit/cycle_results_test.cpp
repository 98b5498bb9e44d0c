#include <string>

#include <doctest/doctest.h>

#include "cop/report/cycle_story.hpp"
#include "support/project_from_text.hpp"

using cop::Audience;
using cop::test::log_file;

namespace {

const cop::Diagnostics no_findings;
const cop::Date today = *cop::Date::parse("2026-04-01");

std::string results(const std::string& rows, Audience audience) {
  const cop::Project project = cop::test::project_from_text(
      {{"measures.yaml",
        "measures: [{id: seen, name: Seen, family: process, data: proportion, unit: percent},"
        " {id: falls, name: Falls, family: outcome, data: count}]\n"},
       {"members.yaml",
        "practices: [{id: harbour}, {id: hillside}, {id: river}, {id: dale}]\nmembers: [{id: gp01, "
        "role: core, practice: "
        "harbour}]\n"},
       log_file("2026-03-12", "cycles: [{id: 1, plan: {change: c}}]\nobservations:\n" + rows)});
  const cop::Facts facts(project, today);
  return cycle_results({facts, no_findings, "", audience}, facts.cycles.front());
}

std::string row(const std::string& practice, int numerator, int denominator, bool of_cycle) {
  return "  - {measure: seen, period: 2026-02, practice: " + practice +
         ", numerator: " + std::to_string(numerator) +
         ", denominator: " + std::to_string(denominator) + (of_cycle ? ", cycle: 1}\n" : "}\n");
}

}  // namespace

TEST_CASE("the figures of one period that name a cycle are told as one") {
  const std::string rows =
      row("harbour", 20, 41, true) + row("hillside", 22, 60, true) + row("river", 10, 20, true);
  CHECK(results(rows, Audience::shared) ==
        "Seen 42.98% (2026-02, 3 practices, 52 of 121, cycles/2026-03-12.yaml)");
}

TEST_CASE("the figures of one or two of several practices that name a cycle are told rounded") {
  const std::string rows = row("harbour", 20, 41, true) + row("hillside", 22, 60, true);
  CHECK(results(rows, Audience::shared) ==
        "Seen 40% (2026-02, 2 practices, cycles/2026-03-12.yaml)");
}

TEST_CASE(
    "others see no counts and a rounded value of a part from which the rest could be worked out") {
  const std::string rows = row("harbour", 20, 41, false) + row("hillside", 22, 60, true) +
                           row("river", 10, 20, true) + row("dale", 6, 20, true);
  CHECK(results(rows, Audience::shared) ==
        "Seen 40% (2026-02, 3 practices, cycles/2026-03-12.yaml)");
  CHECK(results(rows, Audience::the_group) ==
        "Seen 38% (2026-02, 3 practices, 38 of 100, cycles/2026-03-12.yaml)");
}

TEST_CASE("the numbers of several practices come to what their measure's chart shows of them") {
  const std::string falls =
      "  - {measure: falls, period: 2026-02, practice: harbour, value: 20, cycle: 1}\n"
      "  - {measure: falls, period: 2026-02, practice: hillside, value: 22, cycle: 1}\n";
  CHECK(results(falls, Audience::the_group) ==
        "Falls 42 (2026-02, 2 practices, cycles/2026-03-12.yaml)");
  const std::string uncounted =
      "  - {measure: seen, period: 2026-02, practice: hillside, value: 90, cycle: 1}\n";
  CHECK(results(row("harbour", 20, 40, true) + uncounted, Audience::the_group) ==
        "Seen 50% (2026-02, 1 practice, 20 of 40, cycles/2026-03-12.yaml)");
}

TEST_CASE("what two sources say of one figure stands side by side") {
  const std::string rows =
      "  - {measure: seen, period: 2026-02, value: 60, cycle: 1, source: paper}\n"
      "  - {measure: seen, period: 2026-02, value: 70, cycle: 1, source: talk}\n";
  CHECK(results(rows, Audience::the_group) ==
        "Seen 60% (2026-02, cycles/2026-03-12.yaml); Seen 70% (2026-02, cycles/2026-03-12.yaml)");
}

TEST_CASE("figures of single members are counted for others, and no more") {
  const std::string rows =
      "  - {measure: seen, period: 2026-02, member: gp01, value: 61, cycle: 1}\n";
  CHECK(results(rows, Audience::shared) == "1 figure of a single member");
  CHECK(results(rows, Audience::the_group) == "Seen 61% (2026-02, cycles/2026-03-12.yaml)");
}
