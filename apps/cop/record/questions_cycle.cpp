#include "cop/base/utf8.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/fields.hpp"
#include "cop/record/measure_words.hpp"
#include "cop/report/phrases.hpp"

namespace cop::app {
namespace {

std::string name_of(const Cycle& cycle) { return "Cycle " + std::to_string(cycle.number); }

/// The stored change, and who was to try it when.
std::string heading(const Cycle& cycle) {
  const Plan& plan = cycle.whole().plan;
  const Text& what = plan.change.given() ? plan.change : cycle.whole().name;
  constexpr std::size_t longest = 72;
  std::string text = name_of(cycle) + (what.given() ? ": " + shown(what->value, longest) : "");
  if (plan.tasks.empty()) return text;
  std::string details;
  const CycleTask& task = plan.tasks.front();
  for (const Text* detail : {&task.who, &task.place, &task.when}) {
    if (detail->given()) details += (details.empty() ? "" : ", ") + shown((*detail)->value);
  }
  return details.empty() ? text : text + " (" + details + ")";
}

// --- Do -----------------------------------------------------------------------------------------

/// The day of the log that planned the cycle.
std::string planned_on(const Cycle& cycle) {
  const CycleLog& log = *cycle.parts.front().log;
  return log.date && !log.is_write_up() ? log.date->value.iso() : "";
}

void ask_details_of_do(const Asking& asking, const Cycle& cycle) {
  const long number = cycle.number;
  const Do done = answered_entry(asking.answers.log, number).done;
  if (!done.happened.given()) {
    ask_long_into(
        asking,
        with({"  What happened?", "One or two sentences, as you would tell a colleague."}, {},
             name_of(cycle)),
        text_into([=](CycleLog& log) -> Text& { return entry_of(log, number).done.happened; }));
  }
  if (!cycle.whole().done.started && done.as_planned->value != AsPlanned::no) {
    ask_into(asking,
             with({"  When did it start?",
                   "A day such as " + asking.day().iso() + ": when the first one tried it.",
                   planned_on(cycle)},
                  completing_days(asking), name_of(cycle)),
             [&](const std::string& typed, Answers& to) {
               return read_day(typed, asking.today, entry_of(to.log, number).done.started);
             });
  }
  ask_into(
      asking,
      with({"  Any problems?", "What made it hard; Enter if nothing did."}, {}, name_of(cycle)),
      text_into([=](CycleLog& log) -> Text& { return entry_of(log, number).done.problems; }));
  if (done.as_planned->value != AsPlanned::partly) return;
  ask_into(
      asking,
      with({"  What was changed on the way?", "Such as: the nurse did it at the end."}, {},
           name_of(cycle)),
      text_into([=](CycleLog& log) -> Text& { return entry_of(log, number).done.modifications; }));
}

void ask_carried_out_of(const Asking& asking, const Cycle& cycle) {
  asking.dialog.say(heading(cycle));
  const bool answered =
      ask_into(asking,
               with({"  Was it carried out as planned, and what happened? (fully, partly, not)",
                     "The word, and then what happened, such as: partly, the printer broke on "
                     "Tuesday. Not: it "
                     "did not take place. Enter: not discussed."},
                    completing(words_of<AsPlanned>()), name_of(cycle)),
               [&](const std::string& typed, Answers& to) {
                 Do& done = entry_of(to.log, cycle.number).done;
                 return read_word_and_text(typed, done.as_planned, done.happened);
               });
  if (!answered) return asking.skip("do");
  ask_details_of_do(asking, cycle);
}

// --- Study --------------------------------------------------------------------------------------

/// The project with what was answered so far.
Project with_answers(const Asking& asking) {
  Project project;
  project.measures = asking.facts.project.measures;
  project.logs = asking.facts.project.logs;
  project.logs.push_back(asking.answers.log);
  project.sort_logs();
  return project;
}

/// The measures that the plan of the cycle names.
std::vector<Id<Measure>> measures_of(const Plan& plan) {
  std::vector<Id<Measure>> ids;
  if (plan.prediction.measure) ids.push_back(plan.prediction.measure->value);
  for (const DataTask& data : plan.data) {
    if (data.measure && std::find(ids.begin(), ids.end(), data.measure->value) == ids.end()) {
      ids.push_back(data.measure->value);
    }
  }
  return ids;
}

void say_latest(const Asking& asking, const Project& project, const Measure& measure) {
  const std::string figures = latest_figures(series_of(project, measure));
  if (!figures.empty()) asking.dialog.say("  " + figures);
}

void say_prediction(const Asking& asking, const Cycle& cycle) {
  const Prediction& stored = cycle.whole().plan.prediction;
  const std::string prediction = stored.is_unknown() ? "" : prediction_text(english, stored);
  asking.dialog.say(prediction.empty()
                        ? heading(cycle)
                        : name_of(cycle) + ", you predicted: " + shown(prediction, 400));
  const Project project = with_answers(asking);
  for (const Id<Measure>& id : measures_of(cycle.whole().plan)) {
    const Measure* measure = project.find_measure(id);
    if (measure != nullptr) say_latest(asking, project, *measure);
  }
}

void ask_unwanted(const Asking& asking, const Cycle& cycle) {
  const long number = cycle.number;
  const Project project = with_answers(asking);
  for (const Measure& measure : project.measures.measures) {
    const bool balancing = measure.family && measure.family->value == Family::balancing;
    if (balancing) say_latest(asking, project, measure);
  }
  ask_into(
      asking,
      with({"  Did anything get worse elsewhere?",
            "A gain in one place can cost another, such as longer visits. Enter: not looked at."},
           {}, name_of(cycle)),
      text_into([=](CycleLog& log) -> Text& { return entry_of(log, number).study.unwanted; }));
}

void ask_studied_of(const Asking& asking, const Cycle& cycle) {
  const long number = cycle.number;
  say_prediction(asking, cycle);
  const bool answered = ask_into(
      asking,
      with({"  How did it turn out, and what did you learn? (met, partly, not-met, unclear)",
            "Beside the prediction; then what you learned, such as: partly, locums do not see the "
            "reminder. A prediction that was wrong teaches most. Enter while the test goes on."},
           completing(words_of<Compared>()), name_of(cycle)),
      [&](const std::string& typed, Answers& to) {
        Study& study = entry_of(to.log, number).study;
        return read_word_and_text(typed, study.compared, study.learned);
      });
  if (!answered) return asking.skip("study");
  if (!answered_entry(asking.answers.log, number).study.learned.given()) {
    ask_required_into(
        asking,
        with({"  What did you learn?", "A prediction that was wrong teaches most."}, {},
             name_of(cycle)),
        text_into([=](CycleLog& log) -> Text& { return entry_of(log, number).study.learned; }));
  }
  ask_unwanted(asking, cycle);
}

// --- Act ----------------------------------------------------------------------------------------

/// "consensus", or votes for, against and abstaining: 5:1:0.
std::string put_how(const std::string& typed, MeetingDecision& decision) {
  const auto votes = split(typed, ':');
  if (votes.size() < 2 || votes.size() > 3) {
    decision.how = Text(typed);
    return {};
  }
  decision.how = Text("vote");
  std::string complaint = read_value(votes[0], decision.in_favour);
  if (complaint.empty()) complaint = read_value(votes[1], decision.against);
  if (complaint.empty() && votes.size() == 3) complaint = read_value(votes[2], decision.abstain);
  return complaint.empty() ? complaint : "for, against and abstaining as 5:1:0; " + complaint;
}

void ask_decided_of(const Asking& asking, const Cycle& cycle) {
  const long number = cycle.number;
  const bool answered = ask_into(
      asking,
      with({"  What next, and why? (adopt, adapt, abandon, continue, spread)",
            "Adopt keeps the change, adapt alters it and tests again, abandon drops it, continue "
            "goes "
            "on testing, spread takes it to others. Such as: adapt, locums must see it too."},
           completing(words_of<Decision>()), name_of(cycle)),
      [&](const std::string& typed, Answers& to) {
        Act& act = entry_of(to.log, number).act;
        return read_word_and_text(typed, act.decision, act.why);
      });
  if (!answered) return asking.skip("act");
  if (!answered_entry(asking.answers.log, number).act.why.given()) {
    ask_required_into(
        asking, with({"  Why?", "One sentence, for those who were not there."}, {}, name_of(cycle)),
        text_into([=](CycleLog& log) -> Text& { return entry_of(log, number).act.why; }));
  }
  ask_how_decided(asking, name_of(cycle) + ": " +
                              suggested(answered_entry(asking.answers.log, number).act.decision));
}

bool is_carried_out(const Asking& asking, const Cycle& cycle) {
  return cycle.whole().done.given() ||
         answered_entry(asking.answers.log, cycle.number).done.as_planned.has_value();
}

bool is_studied(const Asking& asking, const Cycle& cycle) {
  return cycle.state() == CycleState::studied ||
         answered_entry(asking.answers.log, cycle.number).study.compared.has_value();
}

}  // namespace

void ask_how_decided(const Asking& asking, const std::string& what) {
  ask_into(
      asking,
      with({"  How was it decided?",
            "consensus, or the votes for, against and abstaining, such as 5:1:0.", "consensus"},
           any_of({"consensus"}), what),
      [&](const std::string& typed, Answers& to) {
        MeetingDecision decision;
        decision.text = Text(what);
        std::string complaint = put_how(typed, decision);
        to.log.decisions.push_back(std::move(decision));
        return complaint;
      });
}

void ask_carried_out(const Asking& asking) {
  for (const Cycle* cycle : running_cycles(asking.facts)) ask_carried_out_of(asking, *cycle);
}

void ask_studied(const Asking& asking) {
  for (const Cycle* cycle : running_cycles(asking.facts)) {
    if (is_carried_out(asking, *cycle)) ask_studied_of(asking, *cycle);
  }
}

void ask_decided(const Asking& asking) {
  for (const Cycle* cycle : running_cycles(asking.facts)) {
    if (is_studied(asking, *cycle)) ask_decided_of(asking, *cycle);
  }
}

}  // namespace cop::app
