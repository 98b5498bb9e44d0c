#include <algorithm>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/unit.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

const SeriesPoint* latest_point(const Facts& facts, const Measure& measure) {
  for (const Series& series : facts.series) {
    if (series.measure != &measure) continue;
    for (auto point = series.points.rbegin(); point != series.points.rend(); ++point) {
      if (point->value) return &*point;
    }
  }
  return nullptr;
}

bool is_reached(const Measure& measure, double value, double goal) {
  const bool lower = measure.direction && measure.direction->value == Direction::lower;
  return lower ? value <= goal : value >= goal;
}

/// The numbers of an aim: "from 60% to 80% by 2027-12-31".
std::string goal_text(const Aim& aim, const Measure* measure) {
  const auto number = [&](double value) {
    return measure == nullptr ? number_text(value) : with_unit(value, *measure);
  };
  std::string text;
  if (aim.from) text += " from " + number(aim.from->value);
  if (aim.to) text += " to " + number(aim.to->value);
  if (aim.by) text += " by " + aim.by->value.iso();
  return text;
}

std::string standing(const Facts& facts, const Aim& aim, const Measure* measure) {
  if (measure == nullptr || !aim.to)
    return "It has no number to reach, so nobody can tell whether it was.";
  const SeriesPoint* latest = latest_point(facts, *measure);
  if (latest == nullptr) return "No figure yet.";
  const bool reached = is_reached(*measure, *latest->value, aim.to->value);
  return fmt::format("Latest: {} ({}), {}.", with_unit(*latest->value, *measure),
                     latest->period.text(), reached ? "reached" : "not reached");
}

std::string aim_text(const Facts& facts, const Aim& aim) {
  const Measure* measure = aim.measure ? facts.project.find_measure(aim.measure->value) : nullptr;
  std::string text = aim.statement.given() ? aim.statement.value : aim.id.value.text;
  const std::string goal = goal_text(aim, measure);
  if (!goal.empty()) {
    text += fmt::format(" ({}{})", measure == nullptr ? "" : measure->name.value, goal);
  }
  return text + (text.ends_with('.') ? " " : ". ") + standing(facts, aim, measure);
}

void add(Section& section, const char* term, const Text& text) {
  if (!text.given()) return;
  if (section.blocks.empty()) section.blocks.push_back(Pairs{});
  std::get<Pairs>(section.blocks.front()).entries.emplace_back(term, text.value);
}

}  // namespace

Section question_section(const ReportInput& input) {
  const Question& question = input.facts.project.question;
  Section section{"Question and aims"};
  add(section, "Question", question.question);
  add(section, "Problem", question.problem);
  add(section, "Why the change should help", question.rationale);
  List aims;
  for (const Aim& aim : question.aims) aims.items.push_back(aim_text(input.facts, aim));
  if (aims.items.empty()) {
    section.blocks.push_back(Paragraph{"No aim is written down yet."});
  } else {
    section.blocks.push_back(Paragraph{aims.items.size() == 1 ? "The aim:" : "The aims:"});
    section.blocks.push_back(std::move(aims));
  }
  return section;
}

}  // namespace cop
