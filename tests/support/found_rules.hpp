#pragma once

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "cop/rules/rules.hpp"
#include "support/project_from_text.hpp"

namespace cop::test {

/// What the rules find in a project of these files that is looked at on that day.
inline Diagnostics found_in(std::vector<TextFile> files, std::string_view today) {
  const LoadedProject loaded = read_from_text(std::move(files));
  const Project& project = loaded.project;
  return check_project(Facts(project, reference_day(project, Date::parse(today).value())));
}

/// The names of the rules about figures, cycles, measures and aims that find something, each once,
/// with spaces between them.
inline std::string found_rules(std::vector<TextFile> files, std::string_view today) {
  std::set<std::string> names;
  constexpr std::array sections = {"What a figure must be", "How far figures carry",
                                   "Plan, do, study, act",
                                   "What is measured, and what is aimed at"};
  for (const Diagnostic& finding : found_in(std::move(files), today)) {
    const std::string_view section = section_of(*find_rule(finding.rule));
    if (std::count(sections.begin(), sections.end(), section) > 0) names.insert(finding.rule);
  }
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : " ") + name;
  return text;
}

}  // namespace cop::test
