#include <fmt/core.h>

#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

/// Sentences of one stage, each ended by a full stop.
class Sentences {
 public:
  void add(std::string_view text) { add("", text); }
  void add(std::string_view lead, std::string_view text) {
    if (text.empty()) return;
    if (!text_.empty()) text_ += ' ';
    text_ += fmt::format("{}{}", lead, text);
    if (std::string_view(".!?").find(text_.back()) == std::string_view::npos) text_ += '.';
  }
  [[nodiscard]] std::string text_or_nothing() const {
    return text_.empty() ? "not recorded" : text_;
  }

 private:
  std::string text_;
};

std::string plan_text(const Plan& plan) {
  Sentences text;
  text.add(plan.change.value);
  text.add("Question: ", plan.question.value);
  if (plan.follows) text.add(fmt::format("It follows cycle {}", plan.follows->value));
  for (const CycleTask& task : plan.tasks) {
    text.add("Task: ",
             task.who.given() ? task.what.value + " (" + task.who.value + ")" : task.what.value);
  }
  return text.text_or_nothing();
}

std::string do_text(const Do& done) {
  Sentences text;
  if (done.started) {
    text.add(done.ended
                 ? fmt::format("{} to {}", done.started->value.iso(), done.ended->value.iso())
                 : "From " + done.started->value.iso());
  }
  if (done.as_planned) text.add("Carried out as planned: ", word(done.as_planned->value));
  text.add(done.happened.value);
  text.add("Problems: ", done.problems.value);
  text.add("Changed on the way: ", done.modifications.value);
  return text.text_or_nothing();
}

std::string compared_text(const Study& study) {
  return study.compared ? std::string(word(study.compared->value)) : "not compared";
}

std::string study_text(const Study& study) {
  Sentences text;
  text.add(study.learned.value);
  text.add("Surprises: ", study.surprises.value);
  text.add("Unwanted: ", study.unwanted.value);
  return text.text_or_nothing();
}

std::string act_text(const Act& act) {
  Sentences text;
  if (act.decision) text.add(word(act.decision->value));
  text.add(act.why.value);
  if (act.next) text.add(fmt::format("Next: cycle {}", act.next->value));
  return text.text_or_nothing();
}

std::string prediction_of(const Cycle& cycle) {
  const std::string text = prediction_text(cycle.whole.plan.prediction);
  return text.empty() ? "none written" : text;
}

std::string heading(const Cycle& cycle) {
  const Text& name = cycle.whole.name;
  return name.given() ? fmt::format("Cycle {}: {}", cycle.number, name.value)
                      : fmt::format("Cycle {}", cycle.number);
}

Section cycle_part(const Facts& facts, const Cycle& cycle) {
  Section section{heading(cycle)};
  const CycleEntry& whole = cycle.whole;
  const std::string results = results_text(facts, cycle);
  section.blocks.push_back(Pairs{{{"Plan", plan_text(whole.plan)},
                                  {"Do", do_text(whole.done)},
                                  {"Study", study_text(whole.study)},
                                  {"Act", act_text(whole.act)}}});
  section.blocks.push_back(
      Table{{{"Prediction"}, {"Result"}, {"Compared"}},
            {{prediction_of(cycle), results.empty() ? "no figure names this cycle" : results,
              compared_text(whole.study)}}});
  if (cycle.state() == CycleState::stopped) {
    section.blocks.push_back(Paragraph{"Stopped: " + whole.stopped.reason.value});
  }
  return section;
}

}  // namespace

Section cycles_section(const ReportInput& input) {
  Section section{"Cycles"};
  for (const Cycle& cycle : input.facts.cycles) {
    section.parts.push_back(cycle_part(input.facts, cycle));
  }
  return section;
}

}  // namespace cop
