#include "cop/record/ask.hpp"
#include "cop/report/phrases.hpp"

namespace cop::app {
namespace {

std::string heading(const Cycle& cycle) {
  const Text& what = cycle.whole.name.given() ? cycle.whole.name : cycle.whole.plan.change;
  return "Cycle " + std::to_string(cycle.number) + (what.given() ? ": " + what.value : "");
}

long next_free_cycle(const Facts& facts) {
  return facts.cycles.empty() ? 1 : facts.cycles.back().number + 1;
}

void ask_carried_out_of(const Asking& asking, const Cycle& cycle) {
  asking.dialog.say(heading(cycle));
  const Do before = answered_entry(asking.earlier, cycle.number).done;
  Do done;
  done.as_planned = ask_word<AsPlanned>(
      asking, {"  Was it carried out as planned?", "", suggested(before.as_planned)});
  if (!done.as_planned) return asking.skip("do");
  if (!cycle.whole.done.started) {
    done.started = ask_value<Date>(
        asking,
        {"  When did it start?", "Year-month-day, such as 2026-02-12.", suggested(before.started)});
  }
  done.happened =
      ask_text(asking, {"  What happened?", "One or two sentences.", before.happened.value});
  done.problems = ask_text(asking, {"  Any problems?", "", before.problems.value});
  done.modifications =
      ask_text(asking, {"  Was anything changed on the way?", "", before.modifications.value});
  entry_of(asking.log, cycle.number).done = done;
}

void ask_studied_of(const Asking& asking, const Cycle& cycle) {
  const std::string prediction = prediction_text(cycle.whole.plan.prediction);
  asking.dialog.say(heading(cycle));
  if (!prediction.empty()) asking.dialog.say("  You predicted: " + prediction);
  const Study before = answered_entry(asking.earlier, cycle.number).study;
  Study study;
  study.compared = ask_word<Compared>(
      asking, {"  How does the result compare?", "Blank while the test is still going.",
               suggested(before.compared)});
  if (!study.compared) return asking.skip("study");
  while (!study.learned.given()) {
    study.learned =
        ask_text(asking, {"  What did you learn?", "A prediction that was wrong teaches most.",
                          before.learned.value});
  }
  study.unwanted =
      ask_text(asking, {"  Did anything get worse elsewhere?", "", before.unwanted.value});
  entry_of(asking.log, cycle.number).study = study;
}

void ask_decided_of(const Asking& asking, const Cycle& cycle) {
  const Act before = answered_entry(asking.earlier, cycle.number).act;
  Act act;
  asking.dialog.say(heading(cycle));
  act.decision = ask_word<Decision>(
      asking, {"  What did you decide?",
               "adopt keeps the change, adapt changes it and tests again, "
               "abandon drops it, continue goes on testing, spread takes it to others.",
               suggested(before.decision)});
  if (!act.decision) return asking.skip("act");
  while (!act.why.given()) {
    act.why = ask_text(asking, {"  Why?", "One sentence.", before.why.value});
  }
  entry_of(asking.log, cycle.number).act = act;
}

/// The first task and data task given before the user went back.
CycleTask first_task(const Plan& plan) {
  return plan.tasks.empty() ? CycleTask{} : plan.tasks.front();
}
DataTask first_data(const Plan& plan) { return plan.data.empty() ? DataTask{} : plan.data.front(); }

void ask_task(const Asking& asking, const CycleTask& before, Plan& plan) {
  CycleTask task;
  task.who = ask_text(asking, {"  Who does it?", "Codes or words.", before.who.value});
  task.when =
      ask_text(asking, {"  When, and for how long?", "Start small: one week.", before.when.value});
  task.place = ask_text(asking, {"  Where, and how small?", "Start small: one clinician, one room.",
                                 before.place.value});
  if (!task.who.given() && !task.when.given() && !task.place.given()) return;
  task.what = plan.change;
  plan.tasks.push_back(task);
}

void ask_data_plan(const Asking& asking, const DataTask& before, Plan& plan) {
  DataTask data;
  data.who = ask_text(asking, {"  Who collects the data?", "Codes or words.", before.who.value});
  data.when = ask_text(asking, {"  When?", "Such as: every Friday.", before.when.value});
  if (data.who.given() || data.when.given()) plan.data.push_back(data);
}

}  // namespace

void ask_carried_out(const Asking& asking) {
  for (const Cycle* cycle : running_cycles(asking.facts)) ask_carried_out_of(asking, *cycle);
}

void ask_studied(const Asking& asking) {
  for (const Cycle* cycle : running_cycles(asking.facts)) {
    const bool done_today = answered_entry(asking.log, cycle->number).done.as_planned.has_value();
    if (done_today || cycle->whole.done.given()) ask_studied_of(asking, *cycle);
  }
}

void ask_decided(const Asking& asking) {
  for (const Cycle* cycle : running_cycles(asking.facts)) {
    const bool studied_today = answered_entry(asking.log, cycle->number).study.compared.has_value();
    if (studied_today || cycle->whole.study.given()) ask_decided_of(asking, *cycle);
  }
}

void ask_next_change(const Asking& asking) {
  const long number = next_free_cycle(asking.facts);
  const Plan before = answered_entry(asking.earlier, number).plan;
  Plan plan;
  plan.change =
      ask_text(asking, {"Will you test a new change? What is it?",
                        "One small change; blank if none was planned.", before.change.value});
  if (!plan.change.given()) return asking.skip("plan");
  while (!plan.prediction.text.given()) {
    plan.prediction.text = ask_text(
        asking,
        {"  What do you predict?",
         "What will happen, on which measure, by how much? Written now, "
         "before the data, it shows later whether your idea was right. It cannot be left out.",
         before.prediction.text.value});
  }
  plan.prediction.because =
      ask_text(asking, {"  Because?", "The idea behind it.", before.prediction.because.value});
  ask_task(asking, first_task(before), plan);
  ask_data_plan(asking, first_data(before), plan);
  entry_of(asking.log, number).plan = plan;
}

}  // namespace cop::app
