#include "cop/record/next_steps.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/model/due_data.hpp"
#include "cop/model/project_state.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/status_report.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::size_t most_actions = 5;

void tell_cycles(const Facts& facts, std::vector<std::string>& steps) {
  for (const Cycle& cycle : facts.cycles) {
    const std::string waiting = waits_for(english, cycle);
    if (!waiting.empty()) steps.push_back(fmt::format("cycle {} {}", cycle.number, waiting));
  }
}

/// "gp02: Print the list, by 2026-03-12".
std::string told(const ActionState& state, Date today) {
  const auto& owner = state.action->owner;
  std::string text = (owner ? owner->value.text : "nobody yet") + ": " +
                     mask_identifiers(state.action->what->value);
  if (!state.due) return text + ", no day agreed";
  return text + (*state.due < today ? ", was due " : ", by ") + state.due->iso();
}

void tell_actions(const Facts& facts, std::vector<std::string>& steps) {
  std::vector<const ActionState*> open;
  for (const ActionState& state : facts.actions) {
    if (state.is_open()) open.push_back(&state);
  }
  const Date last = Date::last_of_month(9999, 12);
  std::stable_sort(open.begin(), open.end(), [&](const ActionState* a, const ActionState* b) {
    return a->due.value_or(last) < b->due.value_or(last);
  });
  for (std::size_t i = 0; i < open.size() && i < most_actions; ++i) {
    steps.push_back(told(*open[i], facts.today));
  }
  if (open.size() <= most_actions) return;
  const std::size_t more = open.size() - most_actions;
  steps.push_back("and " + counted(more, "more action is", "more actions are") + " open");
}

void tell_data(const Facts& facts, std::vector<std::string>& steps) {
  for (const Series& series : facts.series) {
    const auto period = next_period(series, facts.today);
    if (!period) continue;
    const Measure& measure = *series.measure;
    const std::string who = measure.collector ? measure.collector->value.text + ": " : "";
    const bool is_due = period->to() < facts.today;
    steps.push_back(fmt::format("{}{} of {}, {}", who, measure.id.value.text, period->text(),
                                is_due ? "due now" : "after " + period->to().iso()));
  }
}

}  // namespace

std::vector<std::string> next_steps(const Project& project, const CycleLog& log, Date today) {
  Project whole = project;
  whole.logs.push_back(log);
  whole.sort_logs();
  const Facts facts(whole, today);
  std::vector<std::string> steps;
  tell_cycles(facts, steps);
  tell_actions(facts, steps);
  if (!is_over(project.charter)) tell_data(facts, steps);
  if (log.next_meeting) steps.push_back("meeting on " + log.next_meeting->value.iso());
  for (std::string& step : steps) step = "next: " + shown(step);
  return steps;
}

void say_what_is_next(const Project& project, const CycleLog& log, const Session& session) {
  for (const std::string& step : next_steps(project, log, session.today())) session.say("{}", step);
}

}  // namespace cop::app
