#include <map>

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/report/aim_progress.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string practices_text(const Membership& membership) {
  std::string text;
  for (const Practice& practice : membership.practices) {
    const Text& name = practice.name.given() ? practice.name : Text(practice.id.value.text);
    text += (text.empty() ? "" : ", ") + name.value;
  }
  return text.empty() ? "not written down" : text;
}

std::string team_text(const Membership& membership) {
  std::map<std::string, long> professions;
  long here = 0;
  for (const Member& member : membership.members) {
    if (member.left) continue;
    ++here;
    if (member.profession.given()) ++professions[member.profession.value];
  }
  if (here == 0) return "not written down";
  std::string text;
  for (const auto& [profession, n] : professions) {
    text += fmt::format("{}{} ({})", text.empty() ? ": " : ", ", profession, n);
  }
  return counted(here, "member", "members") + text;
}

std::string baseline_text(const Facts& facts) {
  std::string text;
  for (const AimProgress& aim : aims_with_progress(facts)) {
    const auto from = beginning_of(facts, *aim.aim, *aim.series);
    if (!from) continue;
    text += fmt::format("{}{} {}", text.empty() ? "" : "; ", aim.series->measure->name.value,
                        with_unit(*from, *aim.series->measure));
  }
  return text.empty() ? "not recorded" : text;
}

/// How long evidence of PIP QI must be kept.
constexpr int years_kept = 6;

std::string keep_until(const Project& project) {
  const Charter& charter = project.charter;
  if (charter.retention_until) return charter.retention_until->value.iso() + " (cop.yaml)";
  const bool australian = !charter.jurisdiction.given() || charter.jurisdiction.value == "AU";
  const CycleLog* last = nullptr;
  for (const CycleLog& log : project.logs) {
    if (log.date && !log.is_write_up()) last = &log;
  }
  if (!australian || last == nullptr) return "not decided (retention_until in cop.yaml)";
  const Date day = last->date->value;
  return fmt::format("{}, six years after the last log, as PIP QI asks",
                     Date::last_of_month(day.year() + years_kept, day.month()).iso());
}

}  // namespace

Section activity_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  Section section{"The activity"};
  const auto or_missing = [](const Text& text) {
    return text.given() ? text.value : "not written down";
  };
  section.blocks.push_back(
      Pairs{{{"Practices", practices_text(project.membership)},
             {"Topic", or_missing(project.question.question)},
             {"Why: what the data or the record showed", or_missing(project.question.problem)},
             {"Team", team_text(project.membership)},
             {"Baseline", baseline_text(input.facts)},
             {"Keep until", keep_until(project)}}});
  return section;
}

}  // namespace cop
