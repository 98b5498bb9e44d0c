#include "cop/report/status_report.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/model/due_data.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

std::string days_ago(Date day, Date today) {
  const int days = today.days_since(day);
  if (days == 0) return "today";
  if (days < 0) return "in " + counted(-days, "day", "days");
  return counted(days, "day", "days") + " ago";
}

std::string no_meeting(const Project& project) {
  const auto written_up = std::count_if(project.logs.begin(), project.logs.end(),
                                        [](const CycleLog& log) { return log.is_write_up(); });
  if (written_up > 0) return counted(written_up, "log", "logs") + ", written up afterwards.";
  return project.unread.empty() ? "No meeting is recorded yet: cop record writes the first one."
                                : "No meeting could be read.";
}

Paragraph last_meeting(const Facts& facts) {
  const CycleLog* log = facts.last_meeting();
  if (log == nullptr || !log->date) return {no_meeting(facts.project)};
  std::string text = fmt::format("Last meeting: {} ({})", log->date->value.iso(),
                                 days_ago(log->date->value, facts.today));
  if (!log->attended.empty()) {
    text += ", " + counted(static_cast<long>(log->attended.size()), "member", "members") + " came";
  }
  return {text + "."};
}

/// The date that was agreed, or the one that the rhythm of the group gives.
Paragraph next_meeting(const Facts& facts) {
  const CycleLog* log = facts.last_meeting();
  if (log == nullptr || !log->date) return {""};
  if (log->next_meeting) {
    const Date next = log->next_meeting->value;
    return {fmt::format("Next meeting: {} ({}).", next.iso(), days_ago(next, facts.today))};
  }
  const auto& rhythm = facts.project.charter.meeting_every_days;
  if (!rhythm) return {"Next meeting: no date is agreed."};
  const Date due = log->date->value.plus_days(static_cast<int>(std::min(rhythm->value, 3650L)));
  return {fmt::format("Next meeting: no date is agreed; by your rhythm it is due {} ({}).",
                      due.iso(), days_ago(due, facts.today))};
}

std::string due_text(const ActionState& state, Date today) {
  if (!state.due) return "no date";
  const int late = today.days_since(*state.due);
  return late > 0 ? counted(late, "day", "days") + " late" : "due " + state.due->iso();
}

Section open_actions(const Facts& facts) {
  std::vector<const ActionState*> open;
  for (const ActionState& state : facts.actions) {
    if (state.is_open()) open.push_back(&state);
  }
  std::stable_sort(open.begin(), open.end(), [](const ActionState* a, const ActionState* b) {
    return a->due.value_or(Date::last_of_month(9999, 12)) <
           b->due.value_or(Date::last_of_month(9999, 12));
  });
  Table table{std::vector<Column>(3), {}};
  for (const ActionState* state : open) {
    const auto& owner = state->action->owner;
    table.rows.push_back({owner ? owner->value.text : "(no owner)", state->action->what.value,
                          due_text(*state, facts.today)});
  }
  Section section{fmt::format("Open actions: {}", open.size())};
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

Section running_cycles(const Facts& facts) {
  Section section{"Cycles that wait"};
  if (is_over(facts.project.charter)) return section;
  List list;
  for (const Cycle& cycle : facts.cycles) {
    const std::string waiting = waits_for(cycle);
    if (waiting.empty()) continue;
    std::string item = fmt::format("Cycle {} {}", cycle.number, waiting);
    const std::string prediction = prediction_text(cycle.whole.plan.prediction);
    if (!prediction.empty()) item += " You predicted: " + prediction;
    list.items.push_back(item);
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

Section data(const Facts& facts) {
  Section section{"Data"};
  List list;
  for (const Series& series : facts.series) {
    const Measure& measure = *series.measure;
    const std::string who = measure.collector ? " (" + measure.collector->value.text + ")" : "";
    if (measure.family && measure.family->value == Family::reference) continue;
    if (series.points.empty() && series.undated.empty()) {
      list.items.push_back(fmt::format("{}: no figures yet{}", measure.name.value, who));
    } else if (!series.points.empty()) {
      const Period& last = series.points.back().period;
      const auto days = days_between(measure.frequency.value);
      const bool is_due = days && last.to().plus_days(*days) <= facts.today;
      list.items.push_back(fmt::format("{}: last figure for {}{}{}", measure.name.value,
                                       last.text(), is_due ? ", the next one is due" : "",
                                       is_due ? who : ""));
    }
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

Section to_decide(const Facts& facts) {
  Section section{"To decide"};
  List list;
  for (const Selection& selection : facts.project.question.selections) {
    if (!selection.decided_on && !selection.result.given()) {
      list.items.push_back(fmt::format("{}: the selection is open", selection.id.value.text));
    }
  }
  if (facts.project.question.aims.empty())
    list.items.push_back("an aim with numbers (question.yaml)");
  if (!facts.project.question.governance.status) {
    list.items.push_back("whether this needs ethics advice (governance in question.yaml)");
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

}  // namespace

std::string waits_for(const Cycle& cycle) {
  switch (cycle.state()) {
    case CycleState::planned: return "waits for Do: is it under way?";
    case CycleState::doing: return "waits for Study: what came out, beside the prediction?";
    case CycleState::studied: return "waits for Act: adopt, adapt, abandon, continue or spread?";
    case CycleState::closed:
    case CycleState::stopped: break;
  }
  return {};
}

Report status_report(const Facts& facts) {
  const Charter& charter = facts.project.charter;
  Report report{charter.title.value, {}, {}};
  report.face.push_back(
      {fmt::format("Phase: {}. As of {}.", charter.phase ? word(charter.phase->value) : "unknown",
                   facts.today.iso())});
  report.face.push_back({left_out_text(facts.project), Tone::caution});
  report.face.push_back(last_meeting(facts));
  report.face.push_back(next_meeting(facts));
  std::erase_if(report.face, [](const Paragraph& p) { return p.text.empty(); });
  for (Section section :
       {open_actions(facts), running_cycles(facts), data(facts), to_decide(facts)}) {
    const bool counts = section.title.starts_with("Open actions");
    if (counts || !section.empty()) report.sections.push_back(std::move(section));
  }
  return report;
}

}  // namespace cop
