#include <fmt/core.h>

#include "cop/report/cycle_story.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string joined(const std::vector<CycleTask>& tasks, Text CycleTask::*field) {
  std::string text;
  for (const CycleTask& task : tasks) {
    const std::string& value = (task.*field).value;
    if (value.empty() || text.find(value) != std::string::npos) continue;
    text += (text.empty() ? "" : "; ") + value;
  }
  return text;
}

std::string scale_text(const TestScale& scale) {
  std::string text;
  const auto add = [&text](const auto& number, const char* what) {
    if (number) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", number->value, what);
  };
  add(scale.practices, "practices");
  add(scale.clinicians, "clinicians");
  add(scale.patients, "patients");
  add(scale.days, "days");
  return text;
}

std::string joined_data(const std::vector<DataTask>& data) {
  std::string text;
  for (const DataTask& task : data) {
    const std::string measure = task.measure ? task.measure->value.text : "data";
    text += (text.empty() ? "" : "; ") + measure;
    for (const Text* part : {&task.who, &task.when, &task.how}) {
      if (part->given()) text += ", " + part->value;
    }
  }
  return text;
}

std::string dates_text(const Do& done) {
  if (!done.started) return {};
  return done.started->value.iso() + (done.ended ? " to " + done.ended->value.iso() : "");
}

std::string when_text(const CycleEntry& whole) {
  std::string text = dates_text(whole.done);
  for (const std::string& part :
       {joined(whole.plan.tasks, &CycleTask::when), scale_text(whole.plan.scale)}) {
    if (!part.empty()) text += (text.empty() ? "" : "; ") + part;
  }
  return text;
}

Table tidier_table(const Facts& facts, const Cycle& cycle) {
  const CycleEntry& whole = cycle.whole;
  const Plan& plan = whole.plan;
  const std::string fidelity(whole.done.as_planned ? word(whole.done.as_planned->value)
                                                   : std::string_view());
  const std::vector<std::pair<const char*, std::string>> items{
      {"Name", whole.name.value},
      {"Why", facts.project.question.rationale.value},
      {"What: materials", ""},
      {"What: procedures", plan.change.value},
      {"Who provided", joined(plan.tasks, &CycleTask::who)},
      {"How", joined(plan.tasks, &CycleTask::what)},
      {"Where", joined(plan.tasks, &CycleTask::place)},
      {"When and how much", when_text(whole)},
      {"Tailoring", ""},
      {"Modifications", whole.done.modifications.value},
      {"How well: planned", joined_data(plan.data)},
      {"How well: actual", fidelity}};
  Table table{{{"Item"}, {"What the record says"}}, {}};
  int number = 0;
  for (const auto& [item, text] : items) {
    table.rows.push_back({fmt::format("{} {}", ++number, item), text.empty() ? "TODO" : text});
  }
  return table;
}

}  // namespace

/// Each change by the 12 items of TIDieR (Hoffmann and others 2014).
Section tidier_section(const ReportInput& input) {
  Section section{"The interventions by TIDieR"};
  for (const Cycle& cycle : input.facts.cycles) {
    if (!cycle.whole.plan.change.given()) continue;
    section.parts.push_back({cycle_heading(cycle), {tidier_table(input.facts, cycle)}, {}});
  }
  return section;
}

}  // namespace cop
