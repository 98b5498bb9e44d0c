// Every bad file of tests/corpus/ is laid over the sound project, and exactly what its header says
// is found: the mistake at its line, and nothing that only follows from it.

#include "support/corpus.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/load/read_project.hpp"
#include "cop/model/facts.hpp"
#include "cop/rules/rules.hpp"
#include "support/findings.hpp"
#include "support/rule_example.hpp"

namespace {

using cop::test::BadFile;
using cop::test::TextFile;

constexpr std::size_t least_cases = 200;

struct Laid {
  std::vector<TextFile> files;
  /// How many lines stand before the content in its file.
  int lines_before = 0;
};

Laid laid_over_sound_project(const BadFile& bad) {
  if (bad.laid_over) {
    Laid laid{cop::test::sound_project_with("# " + bad.file + "\n" + bad.bytes)};
    for (const TextFile& file : laid.files) {
      if (file.name != bad.file) continue;
      const auto lines = [](const std::string& text) {
        return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
      };
      laid.lines_before = lines(file.text) - lines(bad.bytes);
    }
    return laid;
  }
  Laid laid{cop::test::sound_project_with("")};
  std::erase_if(laid.files, [&](const TextFile& file) { return file.name == bad.file; });
  laid.files.push_back({bad.file, bad.bytes});
  return laid;
}

/// All findings but those of method, which are about the group's work and not about the file.
cop::Diagnostics findings_in(const std::vector<TextFile>& files) {
  const cop::test::TemporaryFolder folder(files);
  const cop::LoadedProject loaded = cop::read_project(folder.path());
  cop::Diagnostics all = loaded.diagnostics;
  const cop::Date today = *cop::Date::parse(cop::test::sound_today);
  const cop::Facts facts(loaded.project, cop::reference_day(loaded.project, today));
  for (cop::Diagnostic& finding : check_project(facts)) {
    const cop::Rule* rule = cop::find_rule(finding.rule);
    if (rule != nullptr && !rule->of_method) all.push_back(std::move(finding));
  }
  cop::sort_by_place(all);
  return all;
}

std::string told(const cop::Diagnostics& findings, const BadFile& bad, int lines_before) {
  std::string text;
  for (const cop::Diagnostic& finding : findings) {
    if (!text.empty()) text += ", ";
    const bool elsewhere = finding.where.file.view() != bad.file;
    const int line = finding.where.line == 0 ? 0 : finding.where.line - lines_before;
    text += elsewhere ? fmt::format("{} in {}", finding.rule, finding.where.file.view())
                      : fmt::format("{} {}", finding.rule, line);
  }
  return text;
}

bool is_met(const BadFile& bad) {
  const Laid laid = laid_over_sound_project(bad);
  const cop::Diagnostics findings = findings_in(laid.files);
  const std::string found = told(findings, bad, laid.lines_before);
  if (found == bad.expected) return true;
  MESSAGE(bad.name, ": expected ", bad.expected, ", found ", found, "\n",
          cop::test::full_text(findings));
  return false;
}

}  // namespace

TEST_CASE("in every bad file of the corpus exactly its mistake is found at its line") {
  const std::vector<BadFile> all = cop::test::bad_files();
  const auto met = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), is_met));
  MESSAGE("corpus: ", met, " of ", all.size(), " bad files are explained as expected");
  CHECK(met == all.size());
  CHECK(all.size() >= least_cases);
}
