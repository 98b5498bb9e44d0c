// The pass over all texts: places, jurisdictions, hints, and the list of what is allowed.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/base/sha256.hpp"
#include "cop/identifiers/find_identifiers.hpp"
#include "cop/model/facts.hpp"
#include "cop/rules/rules.hpp"
#include "support/project_from_text.hpp"
#include "support/source_folder.hpp"

namespace {

using cop::Diagnostic;

const cop::Date today = *cop::Date::parse("2026-04-01");

bool is_about_privacy(const Diagnostic& finding) {
  for (std::size_t kind = 0; kind < cop::identifier_kinds; ++kind) {
    if (finding.rule == cop::rule_of(static_cast<cop::IdentifierKind>(kind))) return true;
  }
  return finding.rule.starts_with("allow-");
}

cop::Diagnostics findings_of(std::vector<cop::test::TextFile> files) {
  const cop::LoadedProject loaded = cop::test::read_from_text(std::move(files));
  cop::Diagnostics found = cop::check_project(cop::Facts(loaded.project, today));
  std::erase_if(found, [](const Diagnostic& finding) { return !is_about_privacy(finding); });
  return found;
}

std::string places_of(const cop::Diagnostics& findings) {
  std::string text;
  for (const Diagnostic& finding : findings) {
    text += fmt::format("{} {}:{}:{}-{}\n", finding.rule, finding.where.file.view(),
                        finding.where.line, finding.where.column, finding.where.end_column);
  }
  return text;
}

std::string charter_with(std::string_view more) {
  return std::string(cop::test::small_charter) + std::string(more);
}

cop::test::TextFile log_with(std::string_view body) {
  return cop::test::log_file("2026-03-12-x7d2m9xq", body);
}

std::string entry(std::string_view rule, std::string_view salted) {
  return fmt::format(
      "allow:\n  - {{rule: {}, hash: {}, reason: the clinic's line, by: gp01, on: 2026-03-18}}\n",
      rule, cop::sha256_hex(salted));
}

}  // namespace

TEST_CASE("every kind of identifier has its rule") {
  for (std::size_t kind = 0; kind < cop::identifier_kinds; ++kind) {
    CHECK(cop::find_rule(cop::rule_of(static_cast<cop::IdentifierKind>(kind))) != nullptr);
  }
}

TEST_CASE("an identifier is found in comments, keys and values, at its place in characters") {
  CHECK(places_of(findings_of({log_with("# é 2123 45670 1\n"
                                        "x_2123456701: 1\n"
                                        "summary: Zoë, MRN 482913\n")})) ==
        "medicare-number cycles/2026-03-12-x7d2m9xq.yaml:3:5-17\n"
        "medicare-number cycles/2026-03-12-x7d2m9xq.yaml:4:3-13\n"
        "record-number cycles/2026-03-12-x7d2m9xq.yaml:5:19-25\n");
}

TEST_CASE("an identifier in a file that is no YAML is found") {
  CHECK(places_of(findings_of({{"measures.yaml", "a: b: 2123 45670 1\n"}})) ==
        "medicare-number measures.yaml:1:7-19\n");
}

TEST_CASE("an identifier that a line end breaks is one finding over two lines, in one line") {
  const auto found =
      findings_of({log_with("summary: |\n  the letter for 2123\n  45670 1 and one\n")});
  REQUIRE(found.size() == 1);
  CHECK(found.front().where == cop::Location{{"cycles/2026-03-12-x7d2m9xq.yaml"}, 4, 18, 5, 10});
  CHECK(found.front().message == "this looks like a Medicare number (21•• ••••• 1)");
}

TEST_CASE("an identifier in the name of a file is found") {
  CHECK(places_of(findings_of({cop::test::log_file("2026-03-12-2123456701-x7d2m9xq", "")})) ==
        "medicare-number cycles/2026-03-12-2123456701-x7d2m9xq.yaml:0:0-0\n"
        "medicare-number cycles/2026-03-12-2123456701-x7d2m9xq.yaml:1:16-26\n");
}

TEST_CASE("the jurisdiction decides which numbers are looked for") {
  const auto log = log_with("summary: 943 476 5919\n");
  CHECK(places_of(findings_of({log})) == "");
  CHECK(places_of(findings_of({log, {"cop.yaml", charter_with("jurisdiction: GB\n")}})) ==
        "nhs-number cycles/2026-03-12-x7d2m9xq.yaml:3:10-22\n");
}

TEST_CASE("hints can be switched off, numbers with a check digit cannot") {
  const auto log = log_with("summary: 0491 570 156 and 2123 45670 1\n");
  CHECK(findings_of({log}).size() == 2);
  const auto quiet = charter_with("privacy: {hints: false}\n");
  CHECK(places_of(findings_of({log, {"cop.yaml", quiet}})) ==
        "medicare-number cycles/2026-03-12-x7d2m9xq.yaml:3:27-39\n");
}

TEST_CASE("members may be known by name in members.yaml only") {
  const cop::test::TextFile members{"members.yaml",
                                    "members: [{id: gp01, name: Ms Lee, role: core}]\n"};
  CHECK(places_of(findings_of({members})) == "");
  CHECK(findings_of({log_with("summary: Ms Lee came\n")}).size() == 1);
}

TEST_CASE("an identifier that was allowed gives no finding, however it is written") {
  const auto charter =
      charter_with("allow_salt: pebble\n" + entry("medicare-number", "pebble2123456701"));
  CHECK(places_of(findings_of(
            {log_with("summary: 2123 45670 1 or 2123-45670-1\n"), {"cop.yaml", charter}})) == "");
}

TEST_CASE("an allowed identifier is allowed for its rule only") {
  const auto charter =
      charter_with("allow_salt: pebble\n" + entry("phone-number", "pebble2123456701"));
  CHECK(places_of(findings_of({log_with("summary: 2123 45670 1\n"), {"cop.yaml", charter}})) ==
        "allow-unused cop.yaml:8:5-6\nmedicare-number cycles/2026-03-12-x7d2m9xq.yaml:3:10-22\n");
}

TEST_CASE("a rule in the list that finds no identifiers is named with those that do") {
  const auto findings = findings_of(
      {{"cop.yaml", charter_with("allow_salt: pebble\n" + entry("medicare", "pebble2123456701"))}});
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().help.starts_with("its rule must be one of: medicare-number, "));
}

TEST_CASE("without a salt nothing is allowed, and that is one finding") {
  const auto charter = charter_with(entry("medicare-number", "2123456701"));
  CHECK(places_of(findings_of({{"cop.yaml", charter}})) == "allow-without-salt cop.yaml:7:5-6\n");
}

TEST_CASE("the line that a finding proposes allows it") {
  const auto log = log_with("summary: 2123 45670 1\n");
  const std::string salt = "allow_salt: pebble\n";
  const auto found = findings_of({log, {"cop.yaml", charter_with(salt)}});
  REQUIRE(found.size() == 1);
  const std::string& help = found.front().help;
  const std::string line = help.substr(help.find("- {rule"));
  CHECK(findings_of({log, {"cop.yaml", charter_with(salt + "allow:\n  " + line + "\n")}}).empty());
}

TEST_CASE("no identifier is seen in the examples, the templates and the papers they come from") {
  namespace fs = std::filesystem;
  std::vector<fs::path> folders{cop::test::source_folder() + "/examples",
                                cop::test::source_folder() + "/templates"};
  const fs::path papers = fs::path(cop::test::source_folder()) / "../shared/cases";
  if (fs::exists(papers)) {
    folders.push_back(papers);
  } else {
    MESSAGE("skipped: the texts of shared/cases are not beside the repository");
  }
  for (const fs::path& folder : folders) {
    for (const auto& file : fs::recursive_directory_iterator(folder)) {
      if (!file.is_regular_file()) continue;
      std::ifstream stream(file.path(), std::ios::binary);
      const std::string text{std::istreambuf_iterator<char>(stream), {}};
      const auto found = cop::find_identifiers(text, cop::packs_of("AU"));
      CHECK_MESSAGE(
          found.empty(), file.path().string(), ": ",
          found.empty() ? "" : text.substr(found[0].begin, found[0].end - found[0].begin));
    }
  }
}
