#include "cop/base/utf8.hpp"
#include "cop/model/project_state.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/fields.hpp"
#include "cop/record/group.hpp"
#include "cop/record/prediction.hpp"

namespace cop::app {
namespace {

long next_free_cycle(const Facts& facts) {
  return facts.cycles.empty() ? 1 : facts.cycles.back().number + 1;
}

Plan& plan_of(CycleLog& log, long number) { return entry_of(log, number).plan; }

/// The entry of this log that closes a cycle, so that a new one comes after it.
CycleEntry* closed_today(CycleLog& log, long next) {
  CycleEntry* closed = nullptr;
  for (CycleEntry& entry : log.cycles) {
    const auto& decision = entry.act.decision;
    const bool goes_on = decision && decision->value == Decision::go_on;
    if (decision && !goes_on && entry.id->value != next) closed = &entry;
  }
  return closed;
}

void put_change(const std::string& typed, long number, CycleLog& log) {
  if (CycleEntry* before = closed_today(log, number)) {
    before->act.next = Located(number);
    const Located<long> follows = *before->id;
    plan_of(log, number).follows = follows;
  }
  plan_of(log, number).change = Text(typed);
}

std::string change_question(CycleLog& log, long number) {
  const CycleEntry* before = closed_today(log, number);
  if (before == nullptr) return "Will you try a new change? Which one?";
  return before->act.decision->value == Decision::adapt
             ? "What will you try next, with what you learned?"
             : "What will you try next?";
}

/// "2 clinicians 5 days": how small the test is.
std::string read_scale(const std::string& typed, TestScale& scale) {
  static const std::vector<std::string_view> units{"practices", "clinicians", "patients", "days",
                                                   "weeks"};
  constexpr long days_a_week = 7;
  std::optional<Located<long>> number;
  for (const std::string& word : split(typed, ' ')) {
    if (!number) {
      if (!read_value(word, number).empty()) return "how small? In numbers, such as 1 clinician";
      continue;
    }
    const Choice unit = choose(word, units);
    if (!unit.complaint.empty()) return "how small? So many " + listed(units);
    if (unit.index == 4) number->value *= days_a_week;
    Rare<Located<long>>* fields[] = {&scale.practices, &scale.clinicians, &scale.patients,
                                     &scale.days, &scale.days};
    *fields[unit.index] = *number;
    number.reset();
  }
  return number ? "how small? So many " + listed(units) : "";
}

/// WHO; WHERE; WHEN; HOW SMALL; the last ones may be left out.
std::string put_task(const std::string& typed, Plan& plan) {
  const auto parts = split(typed, ';');
  if (parts.size() > 4) return "WHO; WHERE; WHEN; HOW SMALL: no more than these four";
  CycleTask task;
  task.what = plan.change;
  Text* const fields[] = {&task.who, &task.place, &task.when};
  for (std::size_t i = 0; i < parts.size() && i < 3; ++i) *fields[i] = Text(parts[i]);
  plan.tasks.push_back(task);
  return parts.size() == 4 ? read_scale(parts[3], plan.scale) : "";
}

void ask_task(const Asking& asking, long number) {
  ask_into(asking,
           with({"  WHO; WHERE; WHEN; HOW SMALL?",
                 "Start small: one clinician, one room, one week. Such as: " + some_member(asking) +
                     "; room 2; the first week of next month; 1 clinician 5 days"},
                completing(members_on(asking.day(), asking.answers, asking.facts))),
           [&](const std::string& typed, Answers& to) {
             return put_task(typed, plan_of(to.log, number));
           });
}

Completions completing_prediction(const Project& project) {
  std::vector<std::string> words{"higher", "lower", "within", "because"};
  for (const Measure* measure : own_measures(project)) words.push_back(measure->id.value.text);
  return any_of(std::move(words));
}

void ask_prediction(const Asking& asking, long number) {
  const Project& project = asking.facts.project;
  const bool answered = ask_required_into(
      asking,
      with({"  What do you predict? MEASURE higher or lower, by or to how much, because ...",
            "Written now, before the data, it shows later whether your idea was right; so it "
            "cannot be "
            "left out. Such as: " +
                prediction_example(project) + "."},
           completing_prediction(project)),
      [&](const std::string& typed, Answers& to) {
        return read_prediction(typed, project, plan_of(to.log, number).prediction);
      });
  Prediction& prediction = plan_of(asking.answers.log, number).prediction;
  if (!answered) prediction.unknown = Located(true);
  if (!answered || prediction.because.given()) return;
  ask_into(
      asking, {"  Because?", "The idea behind it, such as: nurses see it before the visit."},
      text_into([=](CycleLog& log) -> Text& { return plan_of(log, number).prediction.because; }));
}

/// The predicted measure, its collector and its frequency, as they are known.
std::string usual_collection(const Asking& asking, long number) {
  const auto& id = plan_of(asking.answers.log, number).prediction.measure;
  const Measure* measure = id ? asking.facts.project.find_measure(id->value) : nullptr;
  if (measure == nullptr || !measure->collector) return {};
  const std::string when = measure->frequency.given() ? "; " + measure->frequency->value : "";
  return id->value.text + "; " + measure->collector->value.text + when;
}

/// MEASURE; WHO; WHEN; several measures with blanks between.
std::string put_collection(const std::string& typed, const Project& project, Plan& plan) {
  const auto parts = split(typed, ';');
  if (parts.size() > 3) return "MEASURE; WHO; WHEN: no more than these three";
  if (parts[0].empty()) return "which measure? MEASURE; WHO; WHEN";
  for (const std::string& word : split(parts[0], ' ')) {
    DataTask data;
    std::string complaint = read_measure(word, project, data.measure);
    if (!complaint.empty()) return complaint;
    if (parts.size() > 1) data.who = Text(parts[1]);
    if (parts.size() > 2) data.when = Text(parts[2]);
    plan.data.push_back(std::move(data));
  }
  return {};
}

/// Where there is no measure yet: WHO; WHEN.
std::string put_plain_collection(const std::string& typed, Plan& plan) {
  const auto parts = split(typed, ';');
  DataTask data;
  data.who = Text(parts[0]);
  if (parts.size() > 1) data.when = Text(parts[1]);
  plan.data.push_back(std::move(data));
  return {};
}

/// Measures, and behind a semicolon members.
Completions completing_collection(const Asking& asking) {
  const auto members = completing(members_on(asking.day(), asking.answers, asking.facts));
  return [members, measures = completing_measures(asking.facts.project)](std::string_view typed) {
    return typed.find(';') == typed.npos ? measures(typed) : members(typed);
  };
}

void ask_collection(const Asking& asking, long number) {
  const Project& project = asking.facts.project;
  const auto own = own_measures(project);
  const std::string form = own.empty() ? "WHO; WHEN" : "MEASURE; WHO; WHEN";
  ask_into(asking,
           with({"  Who collects what when? " + form,
                 "So that nobody waits for somebody else. Measures: " + ids_of(own, "none yet") +
                     ". Such as: " + (own.empty() ? "" : own.front()->id.value.text + "; ") +
                     some_member(asking) + "; every Friday",
                 usual_collection(asking, number)},
                completing_collection(asking)),
           [&](const std::string& typed, Answers& to) {
             Plan& plan = plan_of(to.log, number);
             return own.empty() ? put_plain_collection(typed, plan)
                                : put_collection(typed, project, plan);
           });
}

}  // namespace

void ask_next_change(const Asking& asking) {
  if (is_closed(asking.facts.project.charter)) return;
  const long number = next_free_cycle(asking.facts);
  const bool answered =
      ask_into(asking,
               {change_question(asking.answers.log, number),
                "One small change in a sentence, such as: a reminder on the reception screen. "
                "Enter: none was planned."},
               [&](const std::string& typed, Answers& to) {
                 put_change(typed, number, to.log);
                 return std::string();
               });
  if (!answered) return asking.skip("plan");
  ask_task(asking, number);
  ask_prediction(asking, number);
  ask_collection(asking, number);
}

}  // namespace cop::app
