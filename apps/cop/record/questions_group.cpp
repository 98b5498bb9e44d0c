#include "cop/record/ask.hpp"
#include "cop/record/fields.hpp"
#include "cop/record/flags.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// The words of a UsageError for an answer that a parser of flags refuses.
template <class Parse>
Check complaint_of(Parse parse) {
  return [parse](const std::string& text) {
    try {
      (void)parse(text);
      return std::string();
    } catch (const UsageError& error) {
      return std::string(error.what());
    }
  };
}

/// " (bp-recorded, overrun)": the measures there are.
std::string measures_of(const Asking& asking) {
  std::string ids;
  for (const Measure& measure : asking.facts.project.measures.measures) {
    if (measure.family && measure.family->value == Family::reference) continue;
    ids += (ids.empty() ? " (" : ", ") + measure.id.value.text;
  }
  return ids.empty() ? ids : ids + ")";
}

void ask_one_action(const Asking& asking, const ActionState& state) {
  const std::string what = "  " + state.action->what.value;
  const auto status = ask_word<ActionStatus>(asking, {what, "Blank: not discussed."});
  if (!status) return;
  ActionUpdate update;
  update.action = Text(state.reference());
  update.status = status;
  if (status->value == ActionStatus::open) {
    update.due = ask_value<Date>(asking, {"    New date?", "Year-month-day; blank leaves it.",
                                          state.due ? state.due->iso() : ""});
  } else if (status->value == ActionStatus::dropped) {
    update.note = ask_text(asking, {"    Why was it dropped?"});
  }
  asking.log.updates.push_back(update);
}

}  // namespace

void ask_open_actions(const Asking& asking) {
  bool first = true;
  for (const ActionState& state : asking.facts.actions) {
    if (!state.is_open()) continue;
    if (first) asking.dialog.say("Open actions:");
    first = false;
    ask_one_action(asking, state);
  }
}

void ask_figures(const Asking& asking) {
  const auto lines = asking.dialog.list(
      {"New figures" + measures_of(asking) + "? One a line, MEASURE=VALUE@PERIOD, blank to end:",
       "Such as bp-recorded=12/40@2026-02, or score=54.2 n=20 sd=9@2026-02", "",
       [&](const std::string& line) {
         const std::string complaint = complaint_of(parse_observation)(line);
         return complaint.empty() ? complain_about_measure(asking, line.substr(0, line.find('=')))
                                  : complaint;
       }});
  for (const std::string& line : lines) asking.log.observations.push_back(parse_observation(line));
  if (lines.empty()) asking.skip("observations");
}

void ask_missing_data(const Asking& asking) {
  const auto check = [&](const std::string& line) {
    const auto parts = split(line, ';');
    const std::string complaint = complain_about_measure(asking, parts[0]);
    const bool has_member = complaint.empty() && parts.size() > 1 && !parts[1].empty();
    return has_member ? complain_about_member(asking, parts[1]) : complaint;
  };
  for (const std::string& line : asking.dialog.list(
           {"Which data did not arrive? One a line, MEASURE; WHO; WHY, blank to end:",
            "Such as: bp-recorded; gp02; on leave", "", check})) {
    const auto parts = split(line, ';');
    MissingData gap;
    gap.measure.value.text = parts[0];
    if (parts.size() > 1 && !parts[1].empty()) gap.member = Located(Id<Member>{parts[1]});
    if (parts.size() > 2) gap.reason = Text(parts[2]);
    asking.log.missing.push_back(gap);
  }
}

void ask_decisions(const Asking& asking) {
  for (const std::string& text :
       asking.dialog.list({"Other decisions? One a line, blank to end:",
                           "On the question, the measure, the members ..."})) {
    MeetingDecision decision;
    decision.text = Text(text);
    decision.how = ask_text(asking, {"    How was it decided?", "consensus, vote ..."});
    asking.log.decisions.push_back(decision);
  }
  if (asking.log.decisions.empty()) asking.skip("decisions");
}

void ask_new_actions(const Asking& asking) {
  const auto parse = [&](const std::string& line) {
    return parse_action(line, asking.today, asking.log);
  };
  const auto check = [&](const std::string& line) {
    const std::string complaint = complaint_of(parse)(line);
    if (!complaint.empty()) return complaint;
    const Action action = parse(line);
    return action.owner ? complain_about_member(asking, action.owner->value.text) : std::string();
  };
  for (const std::string& line :
       asking.dialog.list({"New actions? One a line, WHAT; WHO; DUE, blank to end:",
                           "Such as: Collect letters; gp02; 2026-03-05", "", check})) {
    asking.log.actions.push_back(parse(line));
  }
  if (asking.log.actions.empty()) asking.skip("actions");
}

void ask_blockers(const Asking& asking) {
  const auto kind = ask_word<BlockerKind>(
      asking, {"What is in the way?", "The first three are what such groups most often fail on."});
  if (!kind) return asking.skip("blockers");
  Blocker blocker;
  blocker.kind = kind;
  blocker.text = ask_text(asking, {"  In a sentence?"});
  asking.log.blockers.push_back(blocker);
}

void ask_feedback(const Asking& asking) {
  const auto codes = asking.dialog.list(
      {"Was anybody shown their own figures? A code for each, blank to end:", "", "",
       [&](const std::string& code) { return complain_about_member(asking, code); }});
  for (const std::string& code : codes) {
    Feedback feedback;
    feedback.member = Located(Id<Member>{code});
    feedback.on = asking.log.date;
    asking.log.feedback.push_back(feedback);
  }
  if (codes.empty()) asking.skip("feedback");
}

void ask_ethics(const Asking& asking) {
  const bool changed = asking.dialog.yes(
      "Did anything change that ethics may ask about (publishing, comparing, new data)?", false);
  if (changed) asking.follow_up.commands.emplace_back("cop ethics");
}

void ask_value(const Asking& asking) {
  const Text text =
      ask_text(asking, {"What will someone do differently because of today?", "One line."});
  if (!text.given()) return asking.skip("value");
  ValueStory story;
  story.cycle = Located(ValueCycle::potential);
  story.text = text;
  asking.log.value.push_back(story);
}

}  // namespace cop::app
