#include "cop/model/cycle.hpp"

#include <algorithm>
#include <set>

#include "cop/model/project.hpp"

namespace cop {
namespace {

void take_later(Text& field, const Text& later) {
  if (later.given()) field = later;
}

template <Maybe M>
void take_later(M& field, const M& later) {
  if (later) field = later;
}

void take_later(Location& field, const Location& later) {
  if (field.line == 0) field = later;
}

template <class T>
void append(RareList<T>& list, const RareList<T>& more) {
  for (const T& entry : more) list.push_back(entry);
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

bool predicts(const CycleEntry& entry) {
  return entry.plan.prediction.is_stated() || entry.plan.prediction.is_unknown();
}

void add_part(Cycle& cycle, const CycleLog& log, const CycleEntry& entry) {
  cycle.parts.push_back({&log, &entry});
  if (cycle.predicted_in == nullptr && predicts(entry)) cycle.predicted_in = &log;
  if (entry.study.given() && cycle.studied_in == nullptr) cycle.studied_in = &log;
  if (entry.act.given() && cycle.decided_in == nullptr) cycle.decided_in = &log;
}

/// Whether one part tells the cycle as it is. A prediction that says nothing does not count.
bool is_told_by_one(const Cycle& cycle) {
  const Prediction& prediction = cycle.parts.front().entry->plan.prediction;
  return cycle.parts.size() == 1 && (cycle.predicted_in != nullptr || prediction.where.line == 0);
}

CycleEntry joined(const std::vector<CyclePart>& parts) {
  CycleEntry whole;
  for (const CyclePart& part : parts) {
    whole.id = part.entry->id;
    merge(whole, *part.entry);
  }
  const auto first = std::find_if(parts.begin(), parts.end(),
                                  [](const CyclePart& part) { return predicts(*part.entry); });
  if (first != parts.end()) whole.plan.prediction = first->entry->plan.prediction;
  return whole;
}

}  // namespace

CycleState Cycle::state() const {
  const CycleEntry& told = whole();
  if (told.stopped.where.line > 0) return CycleState::stopped;
  if (told.act.decision) {
    return told.act.decision->value == Decision::go_on ? CycleState::doing : CycleState::closed;
  }
  if (told.study.given()) return CycleState::studied;
  return told.done.given() ? CycleState::doing : CycleState::planned;
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
  for (Cycle& one : cycles) {
    if (!is_told_by_one(one)) one.joined = joined(one.parts);
  }
  return cycles;
}

}  // namespace cop
