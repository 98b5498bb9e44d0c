// The examples that `cop explain` shows are tried: each bad one is found, with the exact text of
// tests/rules/RULE.txt (COP_ACCEPT=1 writes it anew), and nothing is found in any good one but what
// it sets aside.

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include "cop/findings/format.hpp"
#include "cop/load/read_project.hpp"
#include "cop/model/facts.hpp"
#include "cop/rules/rules.hpp"
#include "support/findings.hpp"
#include "support/rule_example.hpp"
#include "support/source_folder.hpp"

namespace {

using cop::Diagnostic;
using cop::Rule;

/// Rules whose examples are told in words, because no text of a project file can show them.
constexpr std::array<std::string_view, 7> told_in_words = {
    "file-unreadable", "file-not-here", "file-empty",         "file-zeroed",
    "too-large",       "link-outside",  "shared-file-missing"};

struct Checked {
  cop::LoadedProject loaded;
  cop::Diagnostics findings;
};

Checked check_with(std::string_view example) {
  const cop::test::TemporaryFolder folder(cop::test::sound_project_with(example));
  Checked checked{cop::read_project(folder.path()), {}};
  checked.findings = checked.loaded.diagnostics;
  const cop::Date today = *cop::Date::parse(cop::test::sound_today);
  const cop::Project& project = checked.loaded.project;
  for (Diagnostic& finding :
       check_project(cop::Facts(project, cop::reference_day(project, today)))) {
    checked.findings.push_back(std::move(finding));
  }
  cop::sort_by_place(checked.findings);
  return checked;
}

std::string shown(const Checked& checked) {
  const cop::Project& project = checked.loaded.project;
  const cop::app::FindingsReport report{project.charter.title->value,
                                        checked.findings,
                                        project.sources,
                                        project.files,
                                        project.unread.size(),
                                        false};
  return cop::app::render_findings("full", report) + '\n' + cop::app::summary_line(report) + '\n';
}

std::string golden_of(const Rule& rule) {
  return cop::test::source_folder() + "/tests/rules/" + std::string(rule.name) + ".txt";
}

std::string read_golden(const Rule& rule) {
  std::ifstream file(golden_of(rule), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool is_found(const Rule& rule, const cop::Diagnostics& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Diagnostic& finding) { return finding.rule == rule.name; });
}

void check_bad_example(const Rule& rule) {
  const Checked checked = check_with(rule.bad);
  CHECK_MESSAGE(is_found(rule, checked.findings), rule.name,
                " does not find its bad example: ", cop::test::full_text(checked.findings));
  const std::string text = shown(checked);
  if (std::getenv("COP_ACCEPT") != nullptr) {
    std::ofstream(golden_of(rule), std::ios::binary) << text;
    return;
  }
  CHECK_MESSAGE(text == read_golden(rule), rule.name, " says:\n", text, "\nbut tests/rules has:\n",
                read_golden(rule));
}

void check_good_example(const Rule& rule) {
  Checked checked = check_with(rule.good);
  std::erase_if(checked.findings, [](const Diagnostic& finding) { return finding.waived; });
  CHECK_MESSAGE(checked.findings.empty(), "in the good example of ", rule.name, ": ",
                cop::test::full_text(checked.findings));
}

bool is_told_in_words(const Rule& rule) {
  return std::find(told_in_words.begin(), told_in_words.end(), rule.name) != told_in_words.end();
}

}  // namespace

TEST_CASE("nothing is found in the sound project") {
  CHECK(cop::test::full_text(check_with("").findings) == "");
}

TEST_CASE("every rule finds its bad example, and nothing is found in its good one") {
  for (const Rule* rule : cop::all_rules()) {
    if (is_told_in_words(*rule)) continue;
    const bool both_are_parts =
        cop::test::is_project_part(rule->bad) && cop::test::is_project_part(rule->good);
    CHECK_MESSAGE(both_are_parts, rule->name,
                  ": both examples must begin with the name of a file, such as # cop.yaml");
    if (!both_are_parts) continue;
    check_bad_example(*rule);
    check_good_example(*rule);
  }
}
