#include "cop/base/utf8.hpp"
#include "cop/model/project_state.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/flags.hpp"
#include "cop/record/group.hpp"
#include "cop/record/live_check.hpp"
#include "cop/report/phrases.hpp"

namespace cop::app {
namespace {

/// "3 weeks old".
std::string age_of(const ActionState& state, Date day) {
  constexpr int days_a_week = 7;
  if (!state.log->date) return {};
  const int days = day.days_since(state.log->date->value);
  if (days <= 0) return "new";
  if (days < 2 * days_a_week) return counted(days, "day", "days") + " old";
  return counted(days / days_a_week, "week", "weeks") + " old";
}

/// "Collect letters (gp02, 5 weeks old, was due 2026-02-01)".
std::string told(const ActionState& state, Date day) {
  const auto& owner = state.action->owner;
  std::string about = owner ? owner->value.text : "nobody's";
  const std::string age = age_of(state, day);
  if (!age.empty()) about += ", " + age;
  if (state.due) about += (*state.due < day ? ", was due " : ", due ") + state.due->iso();
  return shown(state.action->what->value) + " (" + about + ")";
}

/// `d`, `s` and `p` are the letters in the words; a beginning of a word will do as well.
std::string read_status(const std::string& word, std::optional<Located<ActionStatus>>& to) {
  static const std::vector<std::string_view> words{"done", "still going", "dropped", "open"};
  constexpr ActionStatus statuses[] = {ActionStatus::done, ActionStatus::open,
                                       ActionStatus::dropped, ActionStatus::open};
  const std::string typed = word == "d" ? "done" : word == "p" ? "dropped" : word;
  const Choice choice = choose(typed, words);
  if (!choice.complaint.empty()) return "d for done, s for still going, p for dropped";
  to = Located(statuses[choice.index]);
  return {};
}

/// "d", "s 2026-04-01", "p nobody has time": the status, and the new day or a note.
std::string put_update(const std::string& typed, const ActionState& state, Date today,
                       CycleLog& log) {
  WordAndText parts = split_word(typed);
  const WordAndText rest = split_word(parts.text);
  if (rest.word == "going") parts.text = rest.text;
  ActionUpdate update;
  update.action = Text(state.reference());
  std::string complaint = read_status(parts.word, update.status);
  if (complaint.empty() && !parts.text.empty()) {
    if (update.status->value == ActionStatus::open) {
      complaint = read_day(parts.text, today, update.due);
    } else {
      update.note = Text(parts.text);
    }
  }
  log.updates.push_back(update);
  return complaint;
}

/// The day that stands if it is still to come, else that of the next meeting.
std::string proposed_day(const Asking& asking, const ActionState& state) {
  if (state.due && *state.due > asking.day()) return state.due->iso();
  const auto next = next_by_rhythm(asking);
  return next ? next->iso() : "";
}

void ask_one_action(const Asking& asking, const ActionState& state) {
  const std::string what = told(state, asking.day());
  const Date today = asking.today;
  const bool answered = ask_into(
      asking,
      with({"  " + what + "?",
            "d: done. s: still going, with a new day if you like, such as s " +
                next_by_rhythm(asking).value_or(asking.day().plus_days(28)).iso() +
                ". p: dropped, and why, such as p the clinic closed. Enter: not discussed."},
           any_of({"done", "still going", "dropped"}), state.reference()),
      [&](const std::string& typed, Answers& to) {
        return put_update(typed, state, today, to.log);
      });
  if (!answered) return asking.skip("updates");
  const ActionUpdate& update = asking.answers.log.updates.back();
  if (update.status->value == ActionStatus::open && !update.due) {
    ask_into(
        asking,
        with({"    New day?", "Enter leaves it as it is: " + what, proposed_day(asking, state)},
             completing_days(asking), state.reference()),
        [&](const std::string& typed, Answers& to) {
          return read_day(typed, today, to.log.updates.back().due);
        });
  } else if (update.status->value == ActionStatus::dropped && !update.note.given()) {
    ask_required_into(
        asking,
        with({"    Why?", "A few words, such as: the clinic closed."}, {}, state.reference()),
        text_into([](CycleLog& log) -> Text& { return log.updates.back().note; }));
  }
}

std::string put_action(const std::string& typed, const Asking& asking, Answers& to) {
  return complaint_of([&] {
    Action action = parse_action(typed, asking.today, to.log);
    if (action.owner) {
      const auto members = members_on(asking.day(), to, asking.facts);
      action.owner->value.text = member_meant(action.owner->value.text, members);
    }
    to.log.actions.push_back(std::move(action));
  });
}

/// Who does it and by when, where the line did not say.
void complete_action(const Asking& asking) {
  const auto members = members_on(asking.day(), asking.answers, asking.facts);
  const Action action = asking.answers.log.actions.back();
  if (!action.owner && !members.empty()) {
    Prompt who = with({"    Who does it?", "One member: " + numbered(members)}, completing(members),
                      action.id.value.text);
    who.is_required =
        asking.rules.refuses_errors() && !is_establishing(asking.facts.project.charter);
    ask_into(asking, who, [&](const std::string& typed, Answers& to) {
      std::string code;
      std::string complaint = read_member(typed, members, code);
      if (complaint.empty()) to.log.actions.back().owner = Located(Id<Member>(code));
      return complaint;
    });
  }
  if (action.due) return;
  const auto next = next_by_rhythm(asking);
  ask_into(asking,
           with({"    By when?",
                 "A day such as 2026-02-12, tomorrow or +14d; best that of the next meeting.",
                 next ? next->iso() : ""},
                completing_days(asking), action.id.value.text),
           [&](const std::string& typed, Answers& to) {
             auto& due = to.log.actions.back().due;
             const std::string complaint = read_day(typed, asking.today, due);
             const bool is_past = complaint.empty() && due && due->value < asking.day();
             return is_past ? due->value.iso() + " lies before the meeting: is the year right?"
                            : complaint;
           });
}

std::string action_example(const Asking& asking) {
  const auto members = members_on(asking.day(), asking.answers, asking.facts);
  const auto next = next_by_rhythm(asking).value_or(asking.day().plus_days(28));
  return "WHAT; WHO; BY WHEN on one line, or only WHAT. Such as: Count the letters; " +
         (members.empty() ? "gp01" : members.back().id.value.text) + "; " + next.iso();
}

}  // namespace

void ask_open_actions(const Asking& asking) {
  bool first = true;
  for (const ActionState& state : asking.facts.actions) {
    if (!state.is_open()) continue;
    if (first) asking.dialog.say("Open actions: d done, s still going, p dropped.");
    first = false;
    ask_one_action(asking, state);
  }
}

void ask_new_actions(const Asking& asking) {
  if (is_closed(asking.facts.project.charter)) return;
  Prompt prompt{"New actions? WHAT; WHO; BY WHEN", action_example(asking)};
  int actions = 0;
  while (ask_into(asking, prompt, [&](const std::string& typed, Answers& to) {
    return put_action(typed, asking, to);
  })) {
    complete_action(asking);
    prompt.question = "  another?";
    prompt.about = fmt::format("action #{}", ++actions);
  }
  if (actions == 0) asking.skip("actions");
}

}  // namespace cop::app
