#include "cop/report/action_listing.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/core.h>

#include "cop/model/short_names.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

int rank_of(ActionStatus status) {
  switch (status) {
    case ActionStatus::open: return 0;
    case ActionStatus::done: return 1;
    case ActionStatus::dropped: break;
  }
  return 2;
}

ListCell due_cell(const ActionState& state, Date today) {
  if (!state.due) return {};
  const int late = days_late(state, today);
  const std::string due = state.due->iso();
  return {due, late > 0 ? fmt::format("{}, {} late", due, counted(late, "day", "days")) : due};
}

/// How many days ago it was agreed.
ListCell age_cell(const ActionState& state, Date today) {
  if (!state.log->date || state.log->is_write_up()) return {};
  const long age = today.days_since(state.log->date->value);
  return {age, age == 0 ? "today" : counted(age, "day", "days") + " ago"};
}

std::string owner_of(const ActionState& state) {
  return state.action->owner ? state.action->owner->value.text : "";
}

/// The actions without the column that says whose they are.
Table table_under_owner(const Facts& facts, const std::vector<const ActionState*>& actions) {
  Listing listing = action_listing(facts, actions);
  for (ListColumn& column : listing.columns) {
    const bool all_open = std::all_of(actions.begin(), actions.end(),
                                      [](const ActionState* state) { return state->is_open(); });
    if (column.key == "owner" || (column.key == "status" && all_open)) column.title = "";
  }
  return table_of(masked(std::move(listing), Names::hidden));
}

std::string title_of(const Facts& facts, const std::vector<const ActionState*>& actions) {
  long open = 0;
  long late = 0;
  for (const ActionState* state : actions) {
    open += state->is_open() ? 1 : 0;
    late += days_late(*state, facts.today) > 0 ? 1 : 0;
  }
  const long closed = static_cast<long>(actions.size()) - open;
  std::string title = fmt::format("Open actions: {}", open);
  if (late > 0) title += fmt::format(", {} late", late);
  if (closed > 0) title += fmt::format("; closed: {}", closed);
  return title;
}

}  // namespace

int days_late(const ActionState& action, Date today) {
  if (!action.is_open() || !action.due) return 0;
  return std::max(0, today.days_since(*action.due));
}

std::vector<const ActionState*> sorted_actions(const Facts& facts) {
  std::vector<const ActionState*> actions;
  for (const ActionState& state : facts.actions) actions.push_back(&state);
  const auto key = [](const ActionState* state) {
    return std::tuple(rank_of(state->status), !state->due, state->due.value_or(Date()));
  };
  std::stable_sort(actions.begin(), actions.end(),
                   [&](const auto* a, const auto* b) { return key(a) < key(b); });
  return actions;
}

std::vector<const ActionState*> open_actions(const Facts& facts) {
  std::vector<const ActionState*> actions = sorted_actions(facts);
  std::erase_if(actions, [](const ActionState* state) { return !state->is_open(); });
  return actions;
}

Listing action_listing(const Facts& facts, const std::vector<const ActionState*>& actions) {
  Listing listing{{{"action", "Action"},
                   {"what", "What"},
                   {"owner", "Who"},
                   {"status", "State"},
                   {"due", "Due"},
                   {"days_late", ""},
                   {"age_days", "Agreed"},
                   {"moved", ""}},
                  {}};
  for (const ActionState* state : actions) {
    listing.rows.push_back({state->action->id.where,
                            {{state->reference(), short_name(facts.project, facts.actions, *state)},
                             as_cell(state->action->what),
                             as_cell(owner_of(*state)),
                             as_cell(std::string(word(state->status))),
                             due_cell(*state, facts.today),
                             as_cell(static_cast<long>(days_late(*state, facts.today))),
                             age_cell(*state, facts.today),
                             as_cell(static_cast<long>(state->moved))}});
  }
  return listing;
}

Report actions_by_owner(const Facts& facts, const std::vector<const ActionState*>& actions) {
  std::vector<std::pair<std::string, std::vector<const ActionState*>>> owners;
  for (const ActionState* state : actions) {
    const std::string owner = owner_of(*state);
    auto place = std::find_if(owners.begin(), owners.end(),
                              [&](const auto& entry) { return entry.first == owner; });
    if (place == owners.end()) place = owners.insert(owners.end(), {owner, {}});
    place->second.push_back(state);
  }
  Report report{title_of(facts, actions)};
  const std::string left_out = left_out_text(english, facts.project);
  if (!left_out.empty()) report.face.push_back({left_out, Tone::caution});
  for (const auto& [owner, theirs] : owners) {
    report.sections.push_back(
        {owner.empty() ? "Nobody yet" : owner, {table_under_owner(facts, theirs)}, {}});
  }
  return report;
}

}  // namespace cop
