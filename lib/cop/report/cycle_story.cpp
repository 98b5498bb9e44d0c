#include "cop/report/cycle_story.hpp"

#include <fmt/core.h>

#include "cop/report/phrases.hpp"
#include "cop/report/sentences.hpp"

namespace cop {
namespace {

constexpr std::string_view not_recorded = "not recorded";

std::string plan_text(const Plan& plan) {
  Sentences text;
  text.add(plan.change.value);
  text.add("Question: ", plan.question.value);
  if (plan.follows) text.add(fmt::format("It follows cycle {}", plan.follows->value));
  for (const CycleTask& task : plan.tasks) {
    text.add("Task: ",
             task.who.given() ? task.what.value + " (" + task.who.value + ")" : task.what.value);
  }
  return text.text_or(not_recorded);
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
  return text.text_or(not_recorded);
}

std::string compared_text(const Study& study) {
  return study.compared ? std::string(word(study.compared->value)) : "not compared";
}

std::string study_text(const Study& study) {
  Sentences text;
  text.add(study.learned.value);
  text.add("Surprises: ", study.surprises.value);
  text.add("Unwanted: ", study.unwanted.value);
  return text.text_or(not_recorded);
}

std::string act_text(const Act& act) {
  Sentences text;
  std::string decision(act.decision ? word(act.decision->value) : std::string_view());
  if (!decision.empty() && act.why.given()) decision += ": ";
  text.add(decision + act.why.value);
  if (act.next) text.add(fmt::format("Next: cycle {}", act.next->value));
  return text.text_or(not_recorded);
}

}  // namespace

std::string cycle_heading(const Cycle& cycle) {
  const Text& name = cycle.whole.name;
  return name.given() ? fmt::format("Cycle {}: {}", cycle.number, name.value)
                      : fmt::format("Cycle {}", cycle.number);
}

std::string cycle_prediction(const Cycle& cycle) {
  const std::string text = prediction_text(cycle.whole.plan.prediction);
  return text.empty() ? "none written" : text;
}

Table prediction_table(const ReportInput& input, const Cycle& cycle) {
  const std::string results = cycle_results(input, cycle);
  return {{{"Prediction"}, {"Result"}, {"Compared"}},
          {{cycle_prediction(cycle), results.empty() ? "no figure names this cycle" : results,
            compared_text(cycle.whole.study)}}};
}

Section cycle_story(const ReportInput& input, const Cycle& cycle) {
  Section section{cycle_heading(cycle)};
  const CycleEntry& whole = cycle.whole;
  section.blocks.push_back(Pairs{{{"Plan", plan_text(whole.plan)},
                                  {"Do", do_text(whole.done)},
                                  {"Study", study_text(whole.study)},
                                  {"Act", act_text(whole.act)}}});
  section.blocks.push_back(prediction_table(input, cycle));
  if (cycle.state() == CycleState::stopped) {
    section.blocks.push_back(Paragraph{"Stopped: " + whole.stopped.reason.value});
  }
  return section;
}

}  // namespace cop
