#include <map>

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cycles.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/model/project_state.hpp"
#include "cop/report/aim_progress.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string practices_text(const Language& say, const Membership& membership) {
  std::string text;
  for (const Practice& practice : membership.practices) {
    const Text& name = practice.name.given() ? practice.name : Text(practice.id.value.text);
    text += (text.empty() ? "" : ", ") + name->value;
  }
  return text.empty() ? say(phrase::not_written_down) : text;
}

std::string team_text(const Language& say, const Membership& membership) {
  std::map<std::string, long> professions;
  long here = 0;
  for (const Member& member : membership.members) {
    if (member.left) continue;
    ++here;
    if (member.profession.given()) ++professions[member.profession->value];
  }
  if (here == 0) return say(phrase::not_written_down);
  std::string text;
  for (const auto& [profession, n] : professions) {
    text += fmt::format("{}{} ({})", text.empty() ? ": " : ", ", profession, n);
  }
  return say(phrase::members, here) + text;
}

std::string baseline_text(const ReportInput& input) {
  const Language& say = input.say;
  std::string text;
  for (const AimProgress& aim : aims_with_progress(input.facts)) {
    const auto from = shown_beginning(input, aim);
    if (!from) continue;
    text += fmt::format("{}{} {}", text.empty() ? "" : "; ", aim.series.measure->name->value,
                        with_unit(say, *from, *aim.series.measure));
  }
  return text.empty() ? say(phrase::not_recorded) : text;
}

/// How long evidence of PIP QI must be kept.
constexpr int years_kept = 6;

std::string keep_until(const Language& say, const Project& project) {
  const Charter& charter = project.charter;
  if (charter.retention_until)
    return say(phrase::keep_until_file, say.date(charter.retention_until->value));
  const CycleLog* last = nullptr;
  for (const CycleLog& log : project.logs) {
    if (log.date && !log.is_write_up()) last = &log;
  }
  if (!is_australian(charter) || last == nullptr) return say(phrase::retention_not_decided);
  const Date day = last->date->value;
  return say(phrase::six_years_as_pip,
             Date::last_of_month(day.year() + years_kept, day.month()).iso());
}

}  // namespace

Section activity_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  Section section{input.say(phrase::the_activity)};
  const auto or_missing = [&](const Text& text) {
    return text.given() ? text->value : input.say(phrase::not_written_down);
  };
  section.blocks.push_back(
      Pairs{{{input.say(phrase::practices_term), practices_text(input.say, project.membership)},
             {input.say(phrase::topic), or_missing(project.question.question)},
             {input.say(phrase::why_it_was_chosen), or_missing(project.question.problem)},
             {input.say(phrase::team), team_text(input.say, project.membership)},
             {input.say(phrase::baseline), baseline_text(input)},
             {input.say(phrase::keep_until), keep_until(input.say, project)}}});
  return section;
}

}  // namespace cop
