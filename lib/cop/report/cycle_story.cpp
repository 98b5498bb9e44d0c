#include "cop/report/cycle_story.hpp"

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cycles.hpp"
#include "cop/language/phrases/writing.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string plan_text(const Language& say, const Plan& plan) {
  Sentences text;
  text.add(plan.change->value);
  text.add(say(phrase::question_term), plan.question->value);
  if (plan.follows) text.add(say(phrase::follows_cycle, plan.follows->value));
  add_tasks(say, plan, text);
  return text.text_or(say(phrase::not_recorded));
}

std::string do_text(const Language& say, const Do& done) {
  Sentences text;
  if (done.started) {
    text.add(done.ended
                 ? say(phrase::from_to, say.date(done.started->value), say.date(done.ended->value))
                 : say(phrase::from_the_day, say.date(done.started->value)));
  }
  if (done.as_planned)
    text.add(say(phrase::carried_out_as_planned), told(say, done.as_planned->value));
  text.add(done.happened->value);
  text.add(say(phrase::problems), done.problems->value);
  text.add(say(phrase::changed_on_the_way), done.modifications->value);
  return text.text_or(say(phrase::not_recorded));
}

std::string compared_text(const Language& say, const Study& study) {
  return study.compared ? told(say, study.compared->value) : say(phrase::not_compared);
}

std::string study_text(const Language& say, const Study& study) {
  Sentences text;
  text.add(study.learned->value);
  text.add(say(phrase::surprises), study.surprises->value);
  text.add(say(phrase::unwanted), study.unwanted->value);
  return text.text_or(say(phrase::not_recorded));
}

std::string act_text(const Language& say, const Act& act) {
  Sentences text;
  std::string decision = act.decision ? told(say, act.decision->value) : "";
  if (!decision.empty() && act.why.given()) decision += ": ";
  text.add(decision + act.why->value);
  if (act.next) text.add(say(phrase::next_cycle, act.next->value));
  return text.text_or(say(phrase::not_recorded));
}

}  // namespace

std::string cycle_heading(const Language& say, const Cycle& cycle) {
  const Text& name = cycle.whole().name;
  return name.given() ? say(phrase::cycle_named, cycle.number, name->value)
                      : say(phrase::cycle_unnamed, cycle.number);
}

std::string cycle_prediction(const Language& say, const Cycle& cycle) {
  const std::string text = prediction_text(say, cycle.whole().plan.prediction);
  return text.empty() ? say(phrase::none_written) : text;
}

void add_tasks(const Language& say, const Plan& plan, Sentences& text) {
  for (const CycleTask& task : plan.tasks) {
    text.add(say(phrase::task),
             task.who.given() ? task.what->value + " (" + task.who->value + ")" : task.what->value);
  }
}

Table prediction_table(const ReportInput& input, const Cycle& cycle) {
  const std::string results = cycle_results(input, cycle);
  return {
      {{input.say(phrase::prediction)}, {input.say(phrase::result)}, {input.say(phrase::compared)}},
      {{cycle_prediction(input.say, cycle),
        results.empty() ? input.say(phrase::no_figure_names_it) : results,
        compared_text(input.say, cycle.whole().study)}}};
}

Section cycle_story(const ReportInput& input, const Cycle& cycle) {
  Section section{cycle_heading(input.say, cycle)};
  const CycleEntry& whole = cycle.whole();
  section.blocks.push_back(Pairs{{{input.say(phrase::plan), plan_text(input.say, whole.plan)},
                                  {input.say(phrase::do_stage), do_text(input.say, whole.done)},
                                  {input.say(phrase::study), study_text(input.say, whole.study)},
                                  {input.say(phrase::act), act_text(input.say, whole.act)}}});
  section.blocks.push_back(prediction_table(input, cycle));
  if (cycle.state() == CycleState::stopped) {
    section.blocks.push_back(Paragraph{input.say(phrase::stopped, whole.stopped.reason->value)});
  }
  return section;
}

}  // namespace cop
