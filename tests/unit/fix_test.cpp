// A fix is certain: made in the files, it takes its finding away and brings none.

#include <algorithm>
#include <map>
#include <string>

#include <doctest/doctest.h>

#include "cop/load/read_project.hpp"
#include "cop/model/facts.hpp"
#include "cop/rules/rules.hpp"
#include "support/findings.hpp"
#include "support/fixed.hpp"
#include "support/rule_example.hpp"

namespace {

using cop::Diagnostic;
using cop::Diagnostics;
using cop::Sources;

Diagnostics findings_in(const Sources& files) {
  cop::LoadedProject loaded = cop::read_project_texts(files);
  const cop::Date today = *cop::Date::parse(cop::test::sound_today);
  Diagnostics findings = loaded.diagnostics;
  const cop::Facts facts(loaded.project, cop::reference_day(loaded.project, today));
  for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
  return findings;
}

Sources sound_with(std::string_view example) {
  Sources files;
  for (auto& file : cop::test::sound_project_with(example)) files[file.name] = file.text;
  return files;
}

Sources with_fix(Sources files, const Diagnostic& finding) {
  std::map<std::string, std::vector<cop::TextEdit>> edits;
  for (const auto& edit : finding.fix) edits[edit.where.file.text()].push_back(edit);
  for (const auto& [name, fix] : edits) files.at(name) = cop::test::fixed(files.at(name), fix);
  return files;
}

/// How many of the findings that the example gives have a fix; each fix is tried.
std::size_t tried_fixes(std::string_view example) {
  const Sources files = sound_with(example);
  const Diagnostics before = findings_in(files);
  std::size_t fixes = 0;
  for (const Diagnostic& finding : before) {
    if (finding.fix.empty()) continue;
    ++fixes;
    const Diagnostics after = findings_in(with_fix(files, finding));
    CHECK_MESSAGE(after.size() < before.size(), finding.rule, " is mended by its fix, but then:\n",
                  cop::test::full_text(after));
  }
  return fixes;
}

std::string log_with(const std::string& lines) {
  return "# cycles/2026-03-18-x7d2m9xq.yaml\n" + lines;
}

}  // namespace

TEST_CASE("every fix of a rule's bad example takes the finding away and brings none") {
  for (const cop::Rule* rule : cop::all_rules()) {
    if (cop::test::is_project_part(rule->bad)) tried_fixes(rule->bad);
  }
}

TEST_CASE("a misspelt key, word or id is mended where one thing only can be meant") {
  CHECK(tried_fixes(log_with("sumary: all well\n")) == 1);
  CHECK(tried_fixes(log_with("kind: meting\n")) == 1);
  CHECK(tried_fixes(log_with("kind: \"meting\"\n")) == 1);
  CHECK(tried_fixes(log_with("attended: [gp33]\n")) == 1);
  CHECK(tried_fixes(
            log_with("updates:\n  - {action: 2026-01-14-plan-k7d2m9xq/lst, status: done}\n")) == 1);
  CHECK(tried_fixes(log_with("updates:\n  - {action: 2026-01-14/list, status: done}\n")) == 1);
  CHECK(tried_fixes("# cop.yaml\nphase: monitoring\n") == 1);
}

TEST_CASE("nothing is mended where two things can be meant") {
  CHECK(tried_fixes(log_with("attended: [gp04]\n")) == 0);
  CHECK(tried_fixes(log_with("attended: [gp99]\n")) == 0);
  CHECK(tried_fixes(log_with("attended: [gq1]\n")) == 0);
}

TEST_CASE("a misspelt key is left alone where the right one stands beside it") {
  CHECK(tried_fixes(log_with("sumary: all well\nsummary: all well\n")) == 0);
}

TEST_CASE("a shortened name of a log whose action is unknown is one finding") {
  const auto findings =
      findings_in(sound_with(log_with("updates:\n  - {action: 2026-01-14/lst, status: done}\n")));
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().rule == "unknown-action");
  CHECK(findings.front().help == "did you mean \"2026-01-14-plan-k7d2m9xq/list\"?");
}
