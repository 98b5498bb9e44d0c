#include "cop/report/status_report.hpp"

#include <algorithm>
#include <span>

#include "cop/language/phrases/actions.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/face.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/language/phrases/status.hpp"
#include "cop/model/due_data.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/project_state.hpp"
#include "cop/report/action_listing.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string days_ago(const Language& say, Date day, Date today) {
  const int days = today.days_since(day);
  if (days == 0) return say(phrase::today_word);
  if (days < 0) return say(phrase::in_n_days, -days);
  return say(phrase::days_ago, days);
}

std::string no_meeting(const Language& say, const Project& project) {
  const auto written_up = std::count_if(project.logs.begin(), project.logs.end(),
                                        [](const CycleLog& log) { return log.is_write_up(); });
  if (written_up > 0) return say(phrase::written_up_logs, written_up);
  return project.unread.empty() ? say(phrase::no_meeting_yet) : say(phrase::no_meeting_read);
}

Paragraph last_meeting(const Language& say, const Facts& facts) {
  const CycleLog* log = facts.last_meeting();
  if (log == nullptr || !log->date) return {no_meeting(say, facts.project)};
  const std::string came =
      log->attended.empty() ? "" : say(phrase::members_came, log->attended.size());
  return {say(phrase::last_meeting, say.date(log->date->value),
              days_ago(say, log->date->value, facts.today), came)};
}

/// The date that was agreed, or the one that the rhythm of the group gives.
Paragraph next_meeting(const Language& say, const Facts& facts) {
  const CycleLog* log = facts.last_meeting();
  if (log == nullptr || !log->date) return {""};
  if (log->next_meeting) {
    const Date next = log->next_meeting->value;
    return {say(phrase::next_meeting_on, say.date(next), days_ago(say, next, facts.today))};
  }
  const auto& rhythm = facts.project.charter.meeting_every_days;
  if (!rhythm) return {say(phrase::next_meeting_open)};
  const Date due = log->date->value.plus_days(static_cast<int>(std::min(rhythm->value, 3650L)));
  return {say(phrase::next_meeting_due, say.date(due), days_ago(say, due, facts.today))};
}

std::string due_text(const Language& say, const ActionState& state, Date today) {
  if (!state.due) return say(phrase::no_date);
  const int late = today.days_since(*state.due);
  return late > 0 ? say(phrase::days_late, say(phrase::days, late))
                  : say(phrase::due_on, say.date(*state.due));
}

Section actions_to_do(const Language& say, const Facts& facts) {
  const std::vector<const ActionState*> open = open_actions(facts);
  const std::size_t left_out = left_out_of(true, open.size(), most_actions);
  Table table{std::vector<Column>(3), {}};
  for (const ActionState* state : std::span(open).first(open.size() - left_out)) {
    const auto& owner = state->action->owner;
    table.rows.push_back({owner ? owner->value.text : say(phrase::no_owner),
                          state->action->what->value, due_text(say, *state, facts.today)});
  }
  Section section{say(phrase::open_actions_counted, open.size())};
  add_left_out(say, phrase::actions_left_out, left_out, open.size(), section.blocks);
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

Section running_cycles(const Language& say, const Facts& facts) {
  Section section{say(phrase::cycles_that_wait)};
  if (is_over(facts.project.charter)) return section;
  std::vector<const Cycle*> waiting_cycles;
  for (const Cycle& cycle : facts.cycles) {
    if (!waits_for(say, cycle).empty()) waiting_cycles.push_back(&cycle);
  }
  const std::size_t all = waiting_cycles.size();
  const std::size_t left_out = keep_newest(true, waiting_cycles, most_cycles);
  add_left_out(say, phrase::cycles_left_out, left_out, all, section.blocks);
  List list;
  for (const Cycle* cycle : waiting_cycles) {
    const std::string waiting = waits_for(say, *cycle);
    std::string item = say(phrase::waiting_cycle, cycle->number, waiting);
    const std::string prediction = prediction_text(say, cycle->whole().plan.prediction);
    if (!prediction.empty()) item += say(phrase::you_predicted, prediction);
    list.items.push_back(item);
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

Section data(const Language& say, const Facts& facts) {
  Section section{say(phrase::data_title)};
  List list;
  for (const Series& series : facts.series) {
    const Measure& measure = *series.measure;
    const std::string who = measure.collector ? " (" + measure.collector->value.text + ")" : "";
    if (is_reference(measure)) continue;
    if (series.points.empty() && series.undated.empty()) {
      list.items.push_back(say(phrase::no_figures_yet, measure.name->value, who));
    } else if (!series.points.empty()) {
      const Period& last = series.points.back().period;
      const bool is_due =
          !is_over(facts.project.charter) && due_period(series, facts.today).has_value();
      list.items.push_back(say(phrase::last_figure_for, measure.name->value, say.period(last),
                               is_due ? say(phrase::next_one_is_due) : "", is_due ? who : ""));
    }
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

Section to_decide(const Language& say, const Facts& facts) {
  Section section{say(phrase::to_decide)};
  List list;
  for (const Selection& selection : facts.project.question.selections) {
    if (!selection.decided_on && !selection.result.given()) {
      list.items.push_back(say(phrase::selection_is_open, selection.id.value.text));
    }
  }
  if (facts.project.question.aims.empty()) list.items.push_back(say(phrase::an_aim_with_numbers));
  if (!facts.project.question.governance.status) {
    list.items.push_back(say(phrase::whether_ethics_advice));
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
  return section;
}

}  // namespace

std::string waits_for(const Language& say, const Cycle& cycle) {
  switch (cycle.state()) {
    case CycleState::planned: return say(phrase::waits_for_do);
    case CycleState::doing: return say(phrase::waits_for_study);
    case CycleState::studied: return say(phrase::waits_for_act);
    case CycleState::closed:
    case CycleState::stopped: break;
  }
  return {};
}

Report status_report(const Language& say, const Facts& facts) {
  const Charter& charter = facts.project.charter;
  Report report{charter.title->value, {}, {}};
  report.face.push_back({say(phrase::phase_day,
                             charter.phase ? told(say, charter.phase->value) : say(phrase::unknown),
                             say.date(facts.today))});
  report.face.push_back({left_out_text(say, facts.project), Tone::caution});
  report.face.push_back(last_meeting(say, facts));
  report.face.push_back(next_meeting(say, facts));
  std::erase_if(report.face, [](const Paragraph& p) { return p.text.empty(); });
  report.sections.push_back(actions_to_do(say, facts));
  for (Section section : {running_cycles(say, facts), data(say, facts), to_decide(say, facts)}) {
    if (!section.empty()) report.sections.push_back(std::move(section));
  }
  return report;
}

}  // namespace cop
