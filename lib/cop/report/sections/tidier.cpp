#include <vector>

#include <fmt/core.h>

#include "cop/language/phrases/face.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/language/phrases/squire.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string joined(const std::vector<CycleTask>& tasks, Text CycleTask::*field) {
  std::string text;
  for (const CycleTask& task : tasks) {
    const std::string& value = (task.*field)->value;
    if (value.empty() || text.find(value) != std::string::npos) continue;
    text += (text.empty() ? "" : "; ") + value;
  }
  return text;
}

std::string scale_text(const Language& say, const TestScale& scale) {
  std::string text;
  const auto add = [&](const auto& number, const auto& counted) {
    if (number) text += (text.empty() ? "" : ", ") + say(counted, number->value);
  };
  add(scale.practices, phrase::scale_practices);
  add(scale.clinicians, phrase::scale_clinicians);
  add(scale.patients, phrase::scale_patients);
  add(scale.days, phrase::scale_days);
  return text;
}

std::string joined_data(const Language& say, const std::vector<DataTask>& data) {
  std::string text;
  for (const DataTask& task : data) {
    const std::string measure = task.measure ? task.measure->value.text : say(phrase::data_word);
    text += (text.empty() ? "" : "; ") + measure;
    for (const Text* part : {&task.who, &task.when, &task.how}) {
      if (part->given()) text += ", " + (*part)->value;
    }
  }
  return text;
}

std::string dates_text(const Language& say, const Do& done) {
  if (!done.started) return {};
  return say.date(done.started->value) +
         (done.ended ? say(phrase::only_to, say.date(done.ended->value)) : "");
}

std::string when_text(const Language& say, const CycleEntry& whole) {
  std::string text = dates_text(say, whole.done);
  for (const std::string& part :
       {joined(whole.plan.tasks, &CycleTask::when), scale_text(say, whole.plan.scale)}) {
    if (!part.empty()) text += (text.empty() ? "" : "; ") + part;
  }
  return text;
}

Table tidier_table(const Language& say, const Facts& facts, const Cycle& cycle) {
  const CycleEntry& whole = cycle.whole();
  const Plan& plan = whole.plan;
  const std::string fidelity = whole.done.as_planned ? told(say, whole.done.as_planned->value) : "";
  const std::vector<std::pair<std::string, std::string>> items{
      {say(phrase::tidier_name), whole.name->value},
      {say(phrase::tidier_why), facts.project.question.rationale->value},
      {say(phrase::tidier_materials), ""},
      {say(phrase::tidier_procedures), plan.change->value},
      {say(phrase::tidier_provided), joined(plan.tasks, &CycleTask::who)},
      {say(phrase::tidier_how), joined(plan.tasks, &CycleTask::what)},
      {say(phrase::tidier_where), joined(plan.tasks, &CycleTask::place)},
      {say(phrase::tidier_when), when_text(say, whole)},
      {say(phrase::tidier_tailoring), ""},
      {say(phrase::tidier_modifications), whole.done.modifications->value},
      {say(phrase::tidier_planned), joined_data(say, plan.data)},
      {say(phrase::tidier_actual), fidelity}};
  Table table{{{say(phrase::item)}, {say(phrase::what_the_record_says)}}, {}};
  int number = 0;
  for (const auto& [item, text] : items) {
    table.rows.push_back(
        {fmt::format("{} {}", ++number, item), text.empty() ? say(phrase::to_do_cell) : text});
  }
  return table;
}

}  // namespace

/// Each change by the 12 items of TIDieR (Hoffmann and others 2014).
Section tidier_section(const ReportInput& input) {
  Section section{input.say(phrase::interventions_by_tidier)};
  std::vector<const Cycle*> cycles;
  for (const Cycle& cycle : input.facts.cycles) {
    if (cycle.whole().plan.change.given()) cycles.push_back(&cycle);
  }
  const std::size_t all = cycles.size();
  const std::size_t left_out = keep_newest(input.is_overview, cycles, most_cycles);
  add_left_out(input.say, phrase::cycles_left_out, left_out, all, section.blocks);
  for (const Cycle* cycle : cycles) {
    section.parts.push_back(
        {cycle_heading(input.say, *cycle), {tidier_table(input.say, input.facts, *cycle)}, {}});
  }
  return section;
}

}  // namespace cop
