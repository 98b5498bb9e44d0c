// One mistake is told once, and does not silence what is wrong elsewhere: the sound project with
// several mistakes at a time.

#include <algorithm>
#include <set>
#include <string>
#include <unistd.h>
#include <vector>

#include <doctest/doctest.h>

#include "cop/load/read_project.hpp"
#include "cop/model/facts.hpp"
#include "cop/rules/rules.hpp"
#include "support/rule_example.hpp"

using cop::test::TextFile;

namespace {

constexpr const char* plan = "cycles/2026-01-14-plan-k7d2m9xq.yaml";
constexpr const char* list = "cycles/2026-02-11-list-p3xwk7d2.yaml";
constexpr const char* learn = "cycles/2026-03-11-learn-x9c4t6hm.yaml";

/// A text of a file that is written otherwise; without a text, what is added at the end.
struct Change {
  std::string file, text, instead;
};

std::vector<TextFile> changed(const std::vector<Change>& changes) {
  std::vector<TextFile> files = cop::test::sound_project_with("");
  for (const Change& change : changes) {
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const TextFile& one) { return one.name == change.file; });
    REQUIRE(file != files.end());
    const std::size_t at = change.text.empty() ? file->text.size() : file->text.find(change.text);
    REQUIRE_MESSAGE(at != std::string::npos, change.text);
    file->text.replace(at, change.text.size(), change.instead);
  }
  return files;
}

std::vector<TextFile> without(const std::string& name) {
  std::vector<TextFile> files = cop::test::sound_project_with("");
  std::erase_if(files, [&](const TextFile& file) { return file.name == name; });
  return files;
}

cop::Diagnostics found_in(const std::string& folder) {
  const cop::LoadedProject loaded = cop::read_project(folder);
  const cop::Date today = *cop::Date::parse(cop::test::sound_today);
  cop::Diagnostics findings = check_project(cop::Facts(loaded.project, today));
  findings.insert(findings.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
  return findings;
}

/// The names of the rules that find something, each once, with spaces between them.
std::string rules_of(const cop::Diagnostics& findings) {
  std::set<std::string> names;
  for (const cop::Diagnostic& finding : findings) names.insert(finding.rule);
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : " ") + name;
  return text;
}

cop::Diagnostics found_in(const std::vector<TextFile>& files) {
  return found_in(cop::test::TemporaryFolder(files).path());
}

std::string found_after(const std::vector<Change>& changes) {
  return rules_of(found_in(changed(changes)));
}

}  // namespace

TEST_CASE("a mistake in one log hides nothing of a cycle in another one") {
  const Change no_comparison{learn, "      compared: met\n", ""};
  CHECK(found_after({no_comparison}) == "study-without-comparison");
  CHECK(found_after({no_comparison, {list, "", "mode2: 3\n"}}) ==
        "study-without-comparison unknown-key");
  CHECK(found_after({no_comparison, {plan, "harbour, 33, 50", "harbour, 33x, 50"}}) ==
        "bad-number study-without-comparison");
}

TEST_CASE("what is wrong in a cycle waits while a part of the cycle cannot be read") {
  const Change no_comparison{learn, "      compared: met\n", ""};
  CHECK(found_after({no_comparison, {list, "as_planned: fully", "as_planned: wholly"}}) ==
        "unknown-word");
  CHECK(found_after({no_comparison, {list, "attended: [gp01", "attended: [gp01]]"}})
            .starts_with("not-yaml"));
}

TEST_CASE("a mistake in a figure hides nothing of how measures are collected") {
  const Change no_collector{"measures.yaml", "    collector: manager01\n", ""};
  CHECK(found_after({no_collector}) == "measure-without-collector");
  CHECK(found_after({no_collector, {plan, "harbour, 33, 50", "harbour, 33x, 50"}}) ==
        "bad-number measure-without-collector");
}

TEST_CASE("what no log says waits while figures cannot be read") {
  const Change claim{learn, "", "claims: [{text: recall is safer, measure: nurse-minutes}]\n"};
  const Change process{"measures.yaml", "family: outcome", "family: process"};
  CHECK(found_after({claim, process}) == "no-outcome-measure outcome-overclaim");
  CHECK(found_after({claim, process, {plan, "harbour, 33, 50", "harbour, 33x, 50"}}) ==
        "bad-number no-outcome-measure");
}

TEST_CASE("a mistake in one entry hides nothing of the others in its file") {
  const Change no_definition{
      "measures.yaml",
      "    definition: minutes a week that nurses spend on recalls, asked each month\n", ""};
  const Change no_population{
      "question.yaml",
      "    population: all patients of the three practices with a result that needs a visit\n", ""};
  const Change foo{"measures.yaml", "", "foo: 1\n"};
  CHECK(found_after({no_definition, foo}) == "measure-undefined unknown-key");
  CHECK(found_after({no_definition, {"measures.yaml", "value: 90", "value: 9o"}}) ==
        "bad-number measure-undefined");
  CHECK(found_after({no_population, {"question.yaml", "", "foo: 1\n"}}) ==
        "aim-not-smart unknown-key");
  CHECK(found_after({no_population, {"question.yaml", "from: 66", "from: 6b"}}) == "bad-number");
  CHECK(found_after({{"measures.yaml", "family: balancing", "family: process"}, foo}) ==
        "no-balancing-measure unknown-key");
}

TEST_CASE("what is there but cannot be understood is not called missing") {
  CHECK(found_after({{"cop.yaml", "retention_until: 2033-06-30", "retention_until: 203306-30"}}) ==
        "bad-date");
  CHECK(found_after({{"cop.yaml", "every_days: 28", "every_days: 28 days"}}) == "bad-number");
  CHECK(found_after({{"question.yaml", "decided_on: 2025-10-15", "decided_on: 15 October"}}) ==
        "bad-date");
  CHECK(found_after({{learn, "attended: [gp01, gp02", "attended: [GP01, gp02"}}) == "bad-id");
}

TEST_CASE("what cannot be read is not called absent") {
  const Change passed{"question.yaml", "to: 90\n    by: 2026-09-30", "to: 80\n    by: 2026-03-15"};
  CHECK(found_after({passed}) == "");
  CHECK(found_after({passed, {"measures.yaml", "", "  - [\n"}}) == "not-yaml");
  const cop::test::TemporaryFolder elsewhere(std::vector<TextFile>{});
  std::vector<TextFile> files = changed({passed});
  std::erase_if(files, [](const TextFile& file) { return file.name.starts_with("cycles/"); });
  const cop::test::TemporaryFolder folder(files);
  REQUIRE(::symlink(elsewhere.path().c_str(), (folder.path() + "/cycles").c_str()) == 0);
  CHECK(rules_of(found_in(folder.path())) == "link-outside");
}

TEST_CASE("a shared file that is gone is told once, and nothing of the names in it") {
  for (const char* file : {"members.yaml", "measures.yaml", "question.yaml"}) {
    const auto findings = found_in(without(file));
    CHECK_MESSAGE(rules_of(findings) == "shared-file-missing", file, ": ", rules_of(findings));
    CHECK(findings.size() == 1);
  }
}

TEST_CASE("an id that is given twice is told once, and nothing of the id that was lost by it") {
  CHECK(found_after({{"members.yaml", "id: gp02", "id: gp01"}}) == "duplicate-id");
}

TEST_CASE("an item that a table names wrongly is told once for all its rows") {
  const auto findings = found_in(
      cop::test::sound_project_with("# cycles/2026-03-18-x7d2m9xq.yaml\nobservations:\n"
                                    "  columns: [measure, period, practice, value, items.visit]\n"
                                    "  rows:\n    - [nurse-minutes, 2026-03, harbour, 9, 1]\n    - "
                                    "[nurse-minutes, 2026-03, hill, "
                                    "8, 1]\n"));
  CHECK(std::count_if(findings.begin(), findings.end(), [](const cop::Diagnostic& finding) {
          return finding.rule == "unknown-item";
        }) == 1);
}

TEST_CASE("nothing is found at no place") {
  const auto findings = found_in(cop::test::sound_project_with(
      "# measures.yaml\n  - {id: s, name: S, family: process, data: score, definition: d, unit: "
      "points,\n     direction: higher, collector: gp01, frequency: yearly, weights_from: "
      "item-weights,\n     items: [{id: reason, text: R, weight: 9}, {id next, text: N, weight: "
      "2}]}\n"));
  CHECK_FALSE(findings.empty());
  CHECK(std::none_of(findings.begin(), findings.end(),
                     [](const cop::Diagnostic& finding) { return finding.where.file.empty(); }));
}

TEST_CASE("a waived finding shows its reason, and not the place of what its help proposed") {
  const auto findings = found_in(
      changed({{learn, "attended: [gp01", "attended: [gp033"},
               {"cop.yaml", "",
                "waivers:\n  - {rule: unknown-member, reason: joins, until: 2027-01-01}\n"}}));
  const auto waived = std::find_if(findings.begin(), findings.end(),
                                   [](const cop::Diagnostic& finding) { return finding.waived; });
  REQUIRE(waived != findings.end());
  CHECK(waived->help == "set aside until 2027-01-01: joins");
  CHECK(waived->related.empty());
}
