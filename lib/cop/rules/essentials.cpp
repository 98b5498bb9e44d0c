#include "cop/rules/essentials.hpp"

#include <string>

namespace cop {
namespace {

void let_go(Text& text) { text = Text(); }

template <class T>
void let_go(RareList<T>& list) {
  list.reset();
}

void keep_presence(Text& text) {
  if (text.given()) text = Text(text->value.substr(0, 1), text->where);
}

void keep_essentials(Plan& plan) {
  let_go(plan.question);
  keep_presence(plan.prediction.text);
  let_go(plan.prediction.because);
  let_go(plan.tasks);
  for (DataTask& task : plan.data) {
    keep_presence(task.who);
    keep_presence(task.when);
    let_go(task.how);
  }
}

void keep_essentials(CycleEntry& entry) {
  let_go(entry.name);
  keep_essentials(entry.plan);
  let_go(entry.done.happened);
  let_go(entry.done.problems);
  let_go(entry.done.modifications);
  keep_presence(entry.study.learned);
  let_go(entry.study.surprises);
  let_go(entry.study.unwanted);
  keep_presence(entry.act.why);
  keep_presence(entry.stopped.reason);
}

void keep_essentials(Observation& observation) {
  let_go(observation.printed);
  let_go(observation.note);
}

}  // namespace

void keep_essentials(CycleLog& log) {
  let_go(log.apologies);
  let_go(log.decisions);
  let_go(log.events);
  let_go(log.value);
  let_go(log.findings);
  let_go(log.cpd);
  let_go(log.skipped);
  let_go(log.summary);
  for (CycleEntry& entry : log.cycles) keep_essentials(entry);
  for (Observation& observation : log.observations) keep_essentials(observation);
  for (MissingData& missing : log.missing) let_go(missing.reason);
  for (Action& action : log.actions) let_go(action.what);
  for (ActionUpdate& update : log.updates) let_go(update.note);
  for (Blocker& blocker : log.blockers) let_go(blocker.text);
}

}  // namespace cop
