#include "cop/language/phrases/question.hpp"

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/report/aim_progress.hpp"
#include "cop/report/qualified.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

/// The numbers of an aim: "from 60% to 80% by 2027-12-31".
std::string goal_text(const Language& say, const Aim& aim, const Measure* measure) {
  const auto number = [&](double value) {
    return measure == nullptr ? say.number(value) : with_unit(say, value, *measure);
  };
  std::string text;
  if (aim.from) text += say(phrase::goal_from, number(aim.from->value));
  if (aim.to) text += say(phrase::goal_to, number(aim.to->value));
  if (aim.by) text += say(phrase::by_day, say.date(aim.by->value));
  return text;
}

std::string verdict_text(const Language& say, const Measure& measure, const Aim& aim,
                         const SeriesPoint& latest) {
  const auto reached = verdict_on(measure, aim, latest);
  if (!reached) return say(phrase::not_judged);
  const std::string verdict = say(*reached ? phrase::reached : phrase::not_reached);
  return is_verdict_seen(measure, aim, latest) ? verdict : say(phrase::by_exact_figure, verdict);
}

std::string standing(const ReportInput& input, const Aim& aim, const Measure* measure) {
  const Language& say = input.say;
  const auto series = series_of_aim(input.facts, aim);
  if (measure == nullptr || !series || !aim.to) return say(phrase::no_number_to_reach);
  if (input.is_shared() && is_of_part(aim)) return say(phrase::part_is_not_shown);
  const SeriesPoint* latest = latest_value(*series);
  if (latest == nullptr) return say(phrase::no_figure_yet);
  const std::string value =
      qualified(say, qualifier_of(latest->figures), with_unit(say, *latest->value, *measure));
  return say(phrase::latest_is, value, say.period(latest->period),
             verdict_text(say, *measure, aim, *latest));
}

std::string aim_text(const ReportInput& input, const Aim& aim) {
  const Language& say = input.say;
  const Measure* measure =
      aim.measure ? input.facts.project.find_measure(aim.measure->value) : nullptr;
  std::string text = aim.statement.given() ? aim.statement->value : aim.id.value.text;
  const std::string goal = goal_text(say, aim, measure);
  if (!goal.empty()) {
    text += fmt::format(" ({}{})", measure == nullptr ? "" : measure->name->value, goal);
  }
  return text + (text.ends_with('.') ? " " : ". ") + standing(input, aim, measure);
}

void add_prose(Section& section, const std::string& term, const Text& text) {
  if (text.given()) section.blocks.push_back(Prose{text->value, term});
}

}  // namespace

Section question_section(const ReportInput& input) {
  const Question& question = input.facts.project.question;
  Section section{input.say(phrase::question_and_aims)};
  if (question.question.given()) {
    section.blocks.push_back(Pairs{{{input.say(phrase::question_term), question.question->value}}});
  }
  add_prose(section, input.say(phrase::problem), question.problem);
  add_prose(section, input.say(phrase::why_it_should_help), question.rationale);
  List aims;
  for (const Aim& aim : question.aims) aims.items.push_back(aim_text(input, aim));
  if (aims.items.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::no_aim_yet)});
  } else {
    section.blocks.push_back(Paragraph{aims.items.size() == 1 ? input.say(phrase::the_aim)
                                                              : input.say(phrase::the_aims)});
    section.blocks.push_back(std::move(aims));
  }
  return section;
}

}  // namespace cop
