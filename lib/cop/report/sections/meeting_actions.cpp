#include <span>
#include <vector>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/language/phrases/meetings.hpp"
#include "cop/model/short_names.hpp"
#include "cop/report/action_listing.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/subject_log.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string owner_of(const Language& say, const Action& action) {
  return action.owner ? action.owner->value.text : say(phrase::nobody_yet);
}

/// What the meeting heard of actions of earlier ones.
Section news_part(const Language& say, const Facts& facts, const CycleLog& log) {
  Section part{say(phrase::news_of_actions)};
  Table table{{{say(phrase::what)},
               {say(phrase::who)},
               {say(phrase::state)},
               {say(phrase::due)},
               {say(phrase::note)}},
              {}};
  for (const ActionUpdate& update : log.updates) {
    const Action* action = find_action(facts.project, update.action->value);
    table.rows.push_back({action == nullptr ? update.action->value : action->what->value,
                          action == nullptr ? "" : owner_of(say, *action),
                          update.status ? told(say, update.status->value) : "",
                          update.due ? say.date(update.due->value) : "", update.note->value});
  }
  if (!table.rows.empty()) part.blocks.push_back(std::move(table));
  return part;
}

Section carried_part(const ReportInput& input, const CycleLog& log) {
  const Language& say = input.say;
  std::vector<const ActionState*> carried;
  for (const ActionState* state : open_actions(input.facts)) {
    if (state->log != &log) carried.push_back(state);
  }
  const std::size_t left_out = left_out_of(input.is_overview, carried.size(), most_actions);
  Section part{say(phrase::carried_over)};
  Table table{{{say(phrase::what)}, {say(phrase::who)}, {say(phrase::due)}}, {}};
  for (const ActionState* state : std::span(carried).first(carried.size() - left_out)) {
    table.rows.push_back({state->action->what->value, owner_of(say, *state->action),
                          state->due ? say.date(*state->due) : say(phrase::no_date)});
  }
  add_left_out(say, phrase::carried_left_out, left_out, carried.size(), part.blocks);
  if (!table.rows.empty()) part.blocks.push_back(std::move(table));
  return part;
}

Section new_part(const Language& say, const CycleLog& log) {
  Section part{say(phrase::new_actions)};
  Table table{{{say(phrase::what)}, {say(phrase::who)}, {say(phrase::due)}}, {}};
  for (const Action& action : log.actions) {
    table.rows.push_back({action.what->value, owner_of(say, action),
                          action.due ? say.date(action.due->value) : say(phrase::no_date)});
  }
  if (table.rows.empty()) {
    part.blocks.push_back(Paragraph{say(phrase::none_there)});
  } else {
    part.blocks.push_back(std::move(table));
  }
  return part;
}

}  // namespace

Section meeting_actions_section(const ReportInput& input) {
  const CycleLog* log = subject_log(input);
  Section section{input.say(phrase::actions_title)};
  if (log == nullptr) return section;
  for (Section part : {news_part(input.say, input.facts, *log), carried_part(input, *log),
                       new_part(input.say, *log)}) {
    if (!part.empty()) section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
