#include "cop/checked_project.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/model/facts.hpp"
#include "cop/rules/rules.hpp"
#include "support/findings.hpp"
#include "support/rule_example.hpp"
#include "support/temporary_folder.hpp"

namespace {

using cop::app::CheckedProject;

cop::Date today() { return *cop::Date::parse(cop::test::sound_today); }

/// What is found where all of the project is read before anything is looked at.
std::string found_in_memory(const std::string& folder) {
  cop::LoadedProject loaded = cop::read_project(folder);
  cop::Diagnostics findings = loaded.diagnostics;
  const cop::Facts facts(loaded.project, cop::reference_day(loaded.project, today()));
  for (cop::Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
  cop::sort_by_place(findings);
  return cop::test::full_text(findings);
}

std::string found_log_by_log(const std::string& folder) {
  return cop::test::full_text(CheckedProject(folder, today()).findings());
}

void check_both_ways(std::string_view example) {
  const cop::test::TemporaryFolder folder(cop::test::sound_project_with(example));
  CHECK(found_log_by_log(folder.path()) == found_in_memory(folder.path()));
}

const std::string log_name = "cycles/2026-03-11-learn-x9c4t6hm.yaml";
constexpr std::string_view wrong_share =
    "# cycles/2026-03-11-learn-x9c4t6hm.yaml\n"
    "observations:\n"
    "  - {measure: sent-in-week, period: 2026-02, practice: hill, numerator: 50, denominator: 46}";

}  // namespace

TEST_CASE("every rule finds the same where logs are let go as soon as they are looked at") {
  for (const cop::Rule* rule : cop::all_rules()) {
    if (!cop::test::is_project_part(rule->bad)) continue;
    CAPTURE(rule->name);
    check_both_ways(rule->bad);
    check_both_ways(rule->good);
  }
}

TEST_CASE("a project that is closed is looked at on the day of its last log") {
  check_both_ways(
      "# cop.yaml\n"
      "phase: closed\n"
      "# cycles/2026-03-25-x7d2m9xq.yaml\n"
      "observations:\n"
      "  - {measure: sent-in-week, period: 2026-04, practice: hill, numerator: 5, denominator: 6}");
}

TEST_CASE("nothing but its id is found in the copy of a log") {
  const cop::test::TemporaryFolder folder(cop::test::sound_project_with(
      "# cycles/2026-03-25-visit-h3m8v2rk.yaml\n"
      "id: 2026-03-11-learn-x9c4t6hm\n"
      "date: 2026-03-25\n"
      "observations:\n"
      "  - {measure: sent-in-week, period: 2026-02, practice: hill, numerator: 50, "
      "denominator: 46}"));
  const std::string found = found_log_by_log(folder.path());
  CHECK(found == found_in_memory(folder.path()));
  CHECK(found.find("id-not-file-name") != std::string::npos);
  CHECK(found.find("numerator-over-denominator") == std::string::npos);
}

TEST_CASE("the text of a log is let go, and fetched again for its findings") {
  const cop::test::TemporaryFolder folder(cop::test::sound_project_with(wrong_share));
  CheckedProject checked(folder.path(), today());
  CHECK(checked.project().sources.at(log_name).empty());
  checked.fetch_texts();
  CHECK(checked.project().sources.at(log_name).find("numerator: 50") != std::string::npos);
}

TEST_CASE("the text of a log that was changed in the meantime is not shown") {
  const cop::test::TemporaryFolder folder(cop::test::sound_project_with(wrong_share));
  CheckedProject checked(folder.path(), today());
  folder.write(log_name, folder.read(log_name) + "# one more line\n");
  checked.fetch_texts();
  CHECK(checked.project().sources.at(log_name).empty());
}
