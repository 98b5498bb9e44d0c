#include "cop/record/form_text.hpp"

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/load/yaml_text.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/record/ask.hpp"
#include "cop/report/phrases.hpp"

namespace cop::app {
namespace {

template <class E>
std::string words() {
  std::string all;
  for (const Word<E>& one : Words<E>::all) all += (all.empty() ? "" : ", ") + std::string(one.text);
  return all;
}

std::string codes(const std::vector<std::string>& ids) {
  std::string list;
  for (const std::string& id : ids) list += (list.empty() ? "" : ", ") + yaml_scalar(id);
  return "[" + list + "]";
}

std::vector<std::string> members_who_stay(const Project& project) {
  std::vector<std::string> ids;
  for (const Member& member : project.membership.members) {
    if (!member.left) ids.push_back(member.id.value.text);
  }
  return ids;
}

/// Those of the last meeting who are still there.
std::vector<std::string> who_came_last(const Facts& facts) {
  std::vector<std::string> ids;
  const CycleLog* last = facts.last_meeting();
  if (last == nullptr) return ids;
  for (const auto& member : last->attended) ids.push_back(member.value.text);
  return ids;
}

/// The lines of a form. A value is what is known; a comment follows it.
class Form {
 public:
  void line(std::string_view text) { text_ += std::string(text) + "\n"; }
  void key(std::string_view key, const std::string& comment = {}) { value(key, "", comment); }
  void value(std::string_view key, const std::string& value, const std::string& comment = {}) {
    text_ += fmt::format("{}:{}{}", key, value.empty() ? "" : " ", value);
    text_ += comment.empty() ? "\n" : "  # " + shown(comment) + "\n";
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

void add_meeting(Form& form, const Facts& facts, Date day, bool names_who_came) {
  const CycleLog* last = facts.last_meeting();
  form.value("date", day.iso(), "the day of the meeting");
  form.value("mode", last == nullptr ? "" : suggested(last->mode), words<Mode>());
  form.key("minutes", "how long it took");
  std::string all;
  for (const std::string& id : members_who_stay(facts.project)) all += " " + id;
  const auto proposed = names_who_came ? std::vector<std::string>() : who_came_last(facts);
  form.value("attended", codes(proposed),
             (names_who_came ? "who came beside those named by flags; the members are:"
                             : "who came; the members are:") +
                 all);
  form.value("apologies", "[]", "who sent apologies");
  form.key("summary", "what happened, in a sentence");
}

void add_open_actions(Form& form, const Facts& facts) {
  bool first = true;
  for (const ActionState& state : facts.actions) {
    if (!state.is_open()) continue;
    if (first) {
      form.line(
          "\n# The open actions: done, open with a new day, or dropped with a note that says why");
      form.line("updates:");
    }
    first = false;
    const auto& owner = state.action->owner;
    form.value("  - action", yaml_scalar(state.reference()),
               state.action->what->value + (owner ? ", " + owner->value.text : "") +
                   (state.due ? ", due " + state.due->iso() : ""));
    form.key("    status");
    form.key("    due");
    form.key("    note");
  }
}

void add_running_cycle(Form& form, const Cycle& cycle) {
  const Text& what = cycle.whole().name.given() ? cycle.whole().name : cycle.whole().plan.change;
  const std::string prediction = prediction_text(english, cycle.whole().plan.prediction);
  form.value("  - id", std::to_string(cycle.number), what->value);
  form.line("    do:");
  form.key("      as_planned", words<AsPlanned>());
  if (!cycle.whole().done.started) form.key("      started", "the day");
  form.key("      happened");
  form.key("      problems");
  form.key("      modifications", "what was changed on the way");
  form.line("    study:");
  form.key("      compared",
           words<Compared>() + (prediction.empty() ? "" : "; you predicted: " + prediction));
  form.key("      learned");
  form.key("      unwanted", "what got worse elsewhere");
  form.line("    act:");
  form.key("      decision", words<Decision>());
  form.key("      why");
  form.key("      next", "the number of the next cycle");
}

void add_next_change(Form& form, const Facts& facts) {
  form.line("  # The next change: with a prediction, which shows later whether the idea was right");
  form.value("  - id", std::to_string(facts.cycles.empty() ? 1 : facts.cycles.back().number + 1));
  form.line("    plan:");
  form.key("      change", "one small change");
  form.line("      prediction:");
  form.key("        text", "what will happen, on which measure, by how much");
  form.key("        measure");
  form.key("        direction", words<Direction>());
  form.key("        because");
  form.line("      tasks:");
  form.key("        - what");
  form.key("          who");
  form.key("          when");
  form.key("          where", "start small: one clinician, one room");
  form.line("      data:");
  form.key("        - measure");
  form.key("          who");
  form.key("          when");
}

void add_figures(Form& form, const Facts& facts) {
  bool first = true;
  for (const Series& series : facts.series) {
    const Measure& measure = *series.measure;
    if (is_reference(measure)) continue;
    if (first) form.line("\n# New figures, each with its period, such as 2026-02\nobservations:");
    first = false;
    const bool counts = is_quotient(measure);
    form.value("  - measure", yaml_scalar(measure.id.value.text),
               series.points.empty() ? "no figure yet"
                                     : "last figure of " + series.points.back().period.text());
    form.key("    period");
    if (counts) form.key("    numerator");
    if (counts) form.key("    denominator");
    form.key("    value");
  }
  form.line("missing:  # data that did not arrive");
  form.key("  - measure");
  form.key("    member");
  form.key("    reason");
}

void add_group(Form& form) {
  form.line("\ndecisions:");
  form.key("  - text");
  form.key("    how", "consensus, vote ...");
  form.line("actions:  # who does what until when");
  form.key("  - what");
  form.key("    owner");
  form.key("    due");
  form.line("blockers:");
  form.key("  - kind", words<BlockerKind>());
  form.key("    text", "what is in the way");
  form.line("events:  # a payment, a template, anything from outside");
  form.key("  - date");
  form.key("    text");
  form.line("feedback:  # who was shown their own figures");
  form.key("  - member");
  form.key("    measure");
  form.key("    on");
  form.line("value:  # what will someone do differently because of today?");
  form.key("  - cycle", words<ValueCycle>());
  form.key("    text");
}

void add_closing(Form& form, const Facts& facts) {
  form.line("cpd:  # minutes of continuing education");
  for (const std::string& id : members_who_stay(facts.project)) {
    form.value("  - member", yaml_scalar(id));
    form.key("    education");
    form.key("    reviewing");
    form.key("    outcomes");
  }
  form.key("next_meeting", "the day");
}

}  // namespace

std::string form_text(const Facts& facts, Date day, bool names_who_came) {
  Form form;
  form.line(
      "# What happened at the meeting? Fill in, save, and close the editor. What is left blank");
  form.line(
      "# counts as not discussed; comments like this one are not kept. More entries of a list are");
  form.line(
      "# copies of its lines. To record nothing, close the form as it is, or delete everything.\n");
  add_meeting(form, facts, day, names_who_came);
  add_open_actions(form, facts);
  form.line("\n# The cycles");
  form.line("cycles:");
  for (const Cycle* cycle : running_cycles(facts)) add_running_cycle(form, *cycle);
  add_next_change(form, facts);
  add_figures(form, facts);
  add_group(form);
  add_closing(form, facts);
  return form.take();
}

}  // namespace cop::app
