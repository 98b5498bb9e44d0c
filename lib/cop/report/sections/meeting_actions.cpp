#include "cop/model/short_names.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/subject_log.hpp"

namespace cop {
namespace {

std::string owner_of(const Action& action) {
  return action.owner ? action.owner->value.text : "nobody yet";
}

/// What the meeting heard of actions of earlier ones.
Section news_part(const Facts& facts, const CycleLog& log) {
  Section part{"News of earlier actions"};
  Table table{{{"What"}, {"Who"}, {"State"}, {"Due"}, {"Note"}}, {}};
  for (const ActionUpdate& update : log.updates) {
    const Action* action = find_action(facts.project, update.action.value);
    table.rows.push_back({action == nullptr ? update.action.value : action->what.value,
                          action == nullptr ? "" : owner_of(*action),
                          update.status ? std::string(word(update.status->value)) : "",
                          update.due ? update.due->value.iso() : "", update.note.value});
  }
  if (!table.rows.empty()) part.blocks.push_back(std::move(table));
  return part;
}

/// The day on which an action of an earlier log was closed, if that was on or before this log.
bool was_open_after(const Facts& facts, const ActionState& state, const CycleLog& log) {
  if (state.log > &log) return false;
  bool open = true;
  for (const CycleLog& one : facts.project.logs) {
    if (&one > &log) break;
    for (const ActionUpdate& update : one.updates) {
      if (!update.status || find_action(facts.project, update.action.value) != state.action)
        continue;
      open = update.status->value == ActionStatus::open;
    }
  }
  return open;
}

Section carried_part(const Facts& facts, const CycleLog& log) {
  Section part{"Carried over"};
  Table table{{{"What"}, {"Who"}, {"Due"}}, {}};
  for (const ActionState& state : facts.actions) {
    if (state.log == &log || !was_open_after(facts, state, log)) continue;
    table.rows.push_back({state.action->what.value, owner_of(*state.action),
                          state.due ? state.due->iso() : "no date"});
  }
  if (!table.rows.empty()) part.blocks.push_back(std::move(table));
  return part;
}

Section new_part(const CycleLog& log) {
  Section part{"New actions"};
  Table table{{{"What"}, {"Who"}, {"Due"}}, {}};
  for (const Action& action : log.actions) {
    table.rows.push_back(
        {action.what.value, owner_of(action), action.due ? action.due->value.iso() : "no date"});
  }
  if (table.rows.empty()) {
    part.blocks.push_back(Paragraph{"None."});
  } else {
    part.blocks.push_back(std::move(table));
  }
  return part;
}

}  // namespace

Section meeting_actions_section(const ReportInput& input) {
  const CycleLog* log = subject_log(input);
  Section section{"Actions"};
  if (log == nullptr) return section;
  for (Section part :
       {news_part(input.facts, *log), carried_part(input.facts, *log), new_part(*log)}) {
    if (!part.empty()) section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
