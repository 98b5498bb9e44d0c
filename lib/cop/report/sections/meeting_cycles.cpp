#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cycles.hpp"
#include "cop/language/phrases/meetings.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/sentences.hpp"
#include "cop/report/subject_log.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

/// What this meeting said of the cycle, by stage.
Pairs said_of(const Language& say, const CycleEntry& entry) {
  Pairs pairs;
  const auto add = [&pairs](const std::string& stage, const Sentences& text) {
    if (!text.text().empty()) pairs.entries.emplace_back(stage, text.text());
  };
  Sentences plan, done, study, act;
  plan.add(entry.plan.change->value);
  plan.add(say(phrase::question_term), entry.plan.question->value);
  add_tasks(say, entry.plan, plan);
  if (entry.done.as_planned)
    done.add(say(phrase::as_planned), told(say, entry.done.as_planned->value));
  done.add(entry.done.happened->value);
  done.add(say(phrase::problems), entry.done.problems->value);
  done.add(say(phrase::changed_on_the_way), entry.done.modifications->value);
  study.add(entry.study.learned->value);
  study.add(say(phrase::surprises), entry.study.surprises->value);
  study.add(say(phrase::unwanted), entry.study.unwanted->value);
  if (entry.act.decision) act.add(told(say, entry.act.decision->value));
  act.add(entry.act.why->value);
  act.add(say(phrase::stopped_lead), entry.stopped.reason->value);
  add(say(phrase::plan), plan);
  add(say(phrase::do_stage), done);
  add(say(phrase::study), study);
  add(say(phrase::act), act);
  return pairs;
}

}  // namespace

Section meeting_cycles_section(const ReportInput& input) {
  const CycleLog* log = subject_log(input);
  Section section{input.say(phrase::cycles_title)};
  if (log == nullptr) return section;
  for (const CycleEntry& entry : log->cycles) {
    const Cycle* cycle = entry.id ? input.facts.find_cycle(entry.id->value) : nullptr;
    if (cycle == nullptr) continue;
    Section part{cycle_heading(input.say, *cycle)};
    Pairs said = said_of(input.say, entry);
    if (!said.entries.empty()) part.blocks.push_back(std::move(said));
    part.blocks.push_back(prediction_table(input, *cycle));
    section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
