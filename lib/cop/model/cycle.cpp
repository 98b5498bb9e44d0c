#include "cop/model/cycle.hpp"

#include <algorithm>
#include <set>

#include "cop/model/project.hpp"

namespace cop {
namespace {

void take_later(Text& field, const Text& later) {
  if (later.given()) field = later;
}

template <class T>
void take_later(std::optional<T>& field, const std::optional<T>& later) {
  if (later) field = later;
}

void take_later(Location& field, const Location& later) {
  if (field.line == 0) field = later;
}

template <class T>
void append(std::vector<T>& list, const std::vector<T>& more) {
  list.insert(list.end(), more.begin(), more.end());
}

void merge(TestScale& scale, const TestScale& later) {
  take_later(scale.where, later.where);
  take_later(scale.practices, later.practices);
  take_later(scale.clinicians, later.clinicians);
  take_later(scale.patients, later.patients);
  take_later(scale.days, later.days);
}

void merge(Plan& plan, const Plan& later) {
  take_later(plan.where, later.where);
  take_later(plan.follows, later.follows);
  take_later(plan.change, later.change);
  take_later(plan.driver, later.driver);
  take_later(plan.question, later.question);
  append(plan.tasks, later.tasks);
  append(plan.data, later.data);
  merge(plan.scale, later.scale);
}

void merge(Do& done, const Do& later) {
  take_later(done.where, later.where);
  take_later(done.started, later.started);
  take_later(done.ended, later.ended);
  take_later(done.as_planned, later.as_planned);
  take_later(done.happened, later.happened);
  take_later(done.problems, later.problems);
  take_later(done.modifications, later.modifications);
}

void merge(Study& study, const Study& later) {
  take_later(study.where, later.where);
  take_later(study.compared, later.compared);
  take_later(study.learned, later.learned);
  take_later(study.surprises, later.surprises);
  take_later(study.unwanted, later.unwanted);
}

void merge(Act& act, const Act& later) {
  take_later(act.where, later.where);
  take_later(act.decision, later.decision);
  take_later(act.why, later.why);
  take_later(act.next, later.next);
}

void merge(CycleEntry& whole, const CycleEntry& later) {
  take_later(whole.where, later.where);
  whole.misread = whole.misread || later.misread;
  take_later(whole.name, later.name);
  take_later(whole.purpose, later.purpose);
  append(whole.practices, later.practices);
  merge(whole.plan, later.plan);
  merge(whole.done, later.done);
  merge(whole.study, later.study);
  merge(whole.act, later.act);
  take_later(whole.stopped.where, later.stopped.where);
  take_later(whole.stopped.at, later.stopped.at);
  take_later(whole.stopped.reason, later.stopped.reason);
}

std::vector<Cycle>::iterator at_number(std::vector<Cycle>& cycles, long number) {
  return std::lower_bound(cycles.begin(), cycles.end(), number,
                          [](const Cycle& cycle, long wanted) { return cycle.number < wanted; });
}

void add_part(Cycle& cycle, const CycleLog& log, const CycleEntry& entry) {
  cycle.whole.id = entry.id;
  cycle.parts.push_back({&log, &entry});
  merge(cycle.whole, entry);
  const Prediction& prediction = entry.plan.prediction;
  if (cycle.predicted_in == nullptr && (prediction.is_stated() || prediction.is_unknown())) {
    cycle.whole.plan.prediction = prediction;
    cycle.predicted_in = &log;
  }
  if (entry.study.given() && cycle.studied_in == nullptr) cycle.studied_in = &log;
  if (entry.act.given() && cycle.decided_in == nullptr) cycle.decided_in = &log;
}

}  // namespace

CycleState Cycle::state() const {
  if (whole.stopped.where.line > 0) return CycleState::stopped;
  if (whole.act.decision) {
    return whole.act.decision->value == Decision::go_on ? CycleState::doing : CycleState::closed;
  }
  if (whole.study.given()) return CycleState::studied;
  return whole.done.given() ? CycleState::doing : CycleState::planned;
}

std::vector<Cycle> cycles_of(const Project& project) {
  std::set<long> numbers;
  for (const CycleLog& log : project.logs) {
    for (const CycleEntry& entry : log.cycles) {
      if (entry.id) numbers.insert(entry.id->value);
    }
  }
  std::vector<Cycle> cycles(numbers.size());
  auto cycle = cycles.begin();
  for (const long number : numbers) (cycle++)->number = number;
  for (const CycleLog& log : project.logs) {
    for (const CycleEntry& entry : log.cycles) {
      if (entry.id) add_part(*at_number(cycles, entry.id->value), log, entry);
    }
  }
  return cycles;
}

}  // namespace cop
