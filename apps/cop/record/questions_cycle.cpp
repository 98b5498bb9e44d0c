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
  Do done;
  done.as_planned = ask_word<AsPlanned>(asking, {"  Was it carried out as planned?", ""});
  if (!done.as_planned) return asking.skip("do");
  if (!cycle.whole.done.started) {
    done.started =
        ask_value<Date>(asking, {"  When did it start?", "Year-month-day, such as 2026-02-12."});
  }
  done.happened = ask_text(asking, {"  What happened?", "One or two sentences."});
  done.problems = ask_text(asking, {"  Any problems?", ""});
  done.modifications = ask_text(asking, {"  Was anything changed on the way?", ""});
  entry_of(asking.log, cycle.number).done = done;
}

void ask_studied_of(const Asking& asking, const Cycle& cycle) {
  const std::string prediction = prediction_text(cycle.whole.plan.prediction);
  asking.dialog.say(heading(cycle));
  if (!prediction.empty()) asking.dialog.say("  You predicted: " + prediction);
  Study study;
  study.compared = ask_word<Compared>(
      asking, {"  How does the result compare?", "Blank while the test is still going."});
  if (!study.compared) return asking.skip("study");
  study.learned = ask_text(asking, {.question = "  What did you learn?",
                                    .help = "A prediction that was wrong teaches most.",
                                    .is_required = true});
  study.unwanted = ask_text(asking, {"  Did anything get worse elsewhere?", ""});
  entry_of(asking.log, cycle.number).study = study;
}

void ask_decided_of(const Asking& asking, const Cycle& cycle) {
  Act act;
  asking.dialog.say(heading(cycle));
  act.decision = ask_word<Decision>(
      asking, {"  What did you decide?",
               "adopt keeps the change, adapt changes it and tests again, "
               "abandon drops it, continue goes on testing, spread takes it to others."});
  if (!act.decision) return asking.skip("act");
  act.why = ask_text(asking, {.question = "  Why?", .help = "One sentence.", .is_required = true});
  entry_of(asking.log, cycle.number).act = act;
}

void ask_task(const Asking& asking, Plan& plan) {
  CycleTask task;
  task.who = ask_text(asking, {"  Who does it?", "Codes or words."});
  task.when = ask_text(asking, {"  When, and for how long?", "Start small: one week."});
  task.place =
      ask_text(asking, {"  Where, and how small?", "Start small: one clinician, one room."});
  if (!task.who.given() && !task.when.given() && !task.place.given()) return;
  task.what = plan.change;
  plan.tasks.push_back(task);
}

void ask_data_plan(const Asking& asking, Plan& plan) {
  DataTask data;
  data.who = ask_text(asking, {"  Who collects the data?", "Codes or words."});
  data.when = ask_text(asking, {"  When?", "Such as: every Friday."});
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
  Plan plan;
  plan.change = ask_text(asking, {"Will you test a new change? What is it?",
                                  "One small change; blank if none was planned."});
  if (!plan.change.given()) return asking.skip("plan");
  plan.prediction.text = ask_text(
      asking,
      {.question = "  What do you predict?",
       .help = "What will happen, on which measure, by how much? Written now, before the data, it "
               "shows later whether your idea was right. It cannot be left out.",
       .is_required = true});
  plan.prediction.because = ask_text(asking, {"  Because?", "The idea behind it."});
  ask_task(asking, plan);
  ask_data_plan(asking, plan);
  entry_of(asking.log, number).plan = plan;
}

}  // namespace cop::app
