// A command, rule, report section, list or page is one file and one line in a .def file; a test
// name is one sentence that no other test has.

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/sources.hpp"

namespace {

struct Register {
  std::string folder;
  std::string list;
  std::string macro;
  bool has_groups = false;
};

/// "bad_date" of "reading/bad_date.cpp".
std::string stem_of(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

/// The names in the lines `MACRO(name)` of a list; comments and blank lines stand for nothing.
std::set<std::string> registered_in(const Register& entry, std::vector<std::string>& problems) {
  std::set<std::string> names;
  const auto list = cop::test::source(entry.list);
  const std::string start = entry.macro + "(";
  for (std::size_t i = 0; i < list.lines.size(); ++i) {
    const std::string& line = list.lines[i];
    if (!line.starts_with(start)) continue;
    const std::string name = line.substr(start.size(), line.find_first_of(",)") - start.size());
    if (names.insert(name).second) continue;
    problems.push_back(entry.list + ":" + std::to_string(i + 1) + ": " + name + " stands twice");
  }
  return names;
}

/// The registrable files of a folder; one with a header beside it serves the others.
std::set<std::string> files_of(const Register& entry) {
  std::set<std::string> names;
  std::set<std::string> headers;
  for (const auto& source : cop::test::sources_below(entry.folder, {".cpp", ".hpp"})) {
    const std::string inside = source.path.substr(entry.folder.size() + 1);
    if (inside.find('/') != std::string::npos && !entry.has_groups) continue;
    (inside.ends_with(".hpp") ? headers : names).insert(stem_of(inside));
  }
  for (const auto& name : headers) names.erase(name);
  return names;
}

void check(const Register& entry) {
  std::vector<std::string> problems;
  const auto registered = registered_in(entry, problems);
  const auto files = files_of(entry);
  for (const auto& name : files) {
    if (registered.contains(name)) continue;
    problems.push_back(entry.folder + "/" + name + ".cpp: no line " + entry.macro + "(" + name +
                       ") in " + entry.list);
  }
  for (const auto& name : registered) {
    if (files.contains(name)) continue;
    problems.push_back(entry.list + ": " + entry.macro + "(" + name + ") has no file " +
                       entry.folder + "/" + name + ".cpp");
  }
  INFO(cop::test::list_of(problems));
  CHECK(problems.empty());
  CHECK_FALSE(files.empty());
}

}  // namespace

TEST_CASE("every command file has its line in commands.def") {
  check({"apps/cop/commands", "apps/cop/commands.def", "COP_COMMAND"});
}

TEST_CASE("every rule file has its line in rules.def") {
  check({"lib/cop/rules", "lib/cop/rules/rules.def", "COP_RULE", true});
}

TEST_CASE("every report section has its line in sections.def") {
  check({"lib/cop/report/sections", "lib/cop/report/sections.def", "COP_SECTION"});
}

TEST_CASE("every kind of report has its line in kinds.def") {
  check({"lib/cop/report/kinds", "lib/cop/report/kinds.def", "COP_REPORT_KIND"});
}

TEST_CASE("every list has its line in lists.def") {
  check({"lib/cop/report/lists", "lib/cop/report/lists.def", "COP_LIST"});
}

TEST_CASE("every page has its line in pages.def") {
  check({"lib/cop/report/pages", "lib/cop/report/pages.def", "COP_PAGE"});
}

TEST_CASE("every format of findings has its line in formats.def") {
  check({"apps/cop/findings", "apps/cop/findings/formats.def", "COP_FINDINGS_FORMAT"});
}

TEST_CASE("every table of an export has its line in tables.def") {
  check({"lib/cop/export/tables", "lib/cop/export/tables.def", "COP_EXPORT_TABLE"});
}

TEST_CASE("every format of an export has its line in formats.def") {
  check({"apps/cop/export/formats", "apps/cop/export/formats.def", "COP_EXPORT_FORMAT"});
}

TEST_CASE("every chart type has its line in chart_types.def") {
  check({"lib/cop/stats/types", "lib/cop/stats/chart_types.def", "COP_CHART_TYPE"});
}

TEST_CASE("test names are unique and have no semicolon") {
  // ctest runs tests of one name together, and a semicolon would split a name into two tests that
  // run nothing and pass.
  std::map<std::string, std::string> seen;
  std::vector<std::string> problems;
  constexpr std::string_view start = "TEST_CASE(\"";
  for (const auto& source : cop::test::sources_below("tests", {".cpp"})) {
    for (const auto& line : source.lines) {
      if (!line.starts_with(start)) continue;
      const auto name = line.substr(start.size(), line.rfind('"') - start.size());
      if (name.find(';') != std::string::npos) {
        problems.push_back(source.path + ": semicolon in \"" + name + '"');
      }
      const auto [first, inserted] = seen.emplace(name, source.path);
      if (!inserted) {
        problems.push_back(source.path + ": \"" + name + "\" stands in " + first->second + " too");
      }
    }
  }
  INFO(cop::test::list_of(problems));
  CHECK(problems.empty());
}
