#include <string>
#include <vector>

#include <fmt/core.h>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/meetings.hpp"
#include "cop/language/phrases/missing.hpp"
#include "cop/language/phrases/status.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/subject_log.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string decision_text(const Language& say, const MeetingDecision& decision) {
  std::string how = decision.how->value;
  const auto add = [&](const auto& votes, const Phrase<0>& side) {
    if (votes) how += (how.empty() ? "" : ", ") + say.number(votes->value) + " " + say(side);
  };
  add(decision.in_favour, phrase::votes_for);
  add(decision.against, phrase::votes_against);
  add(decision.abstain, phrase::votes_abstained);
  return how.empty() ? decision.text->value : fmt::format("{} ({})", decision.text->value, how);
}

std::string blocker_text(const Language& say, const Blocker& blocker) {
  const std::string kind = blocker.kind ? told(say, blocker.kind->value) : say(phrase::other);
  return blocker.text.given() ? fmt::format("{}: {}", kind, blocker.text->value) : kind;
}

std::string event_text(const Language& say, const Event& event) {
  return event.date ? fmt::format("{}: {}", say.date(event.date->value), event.text->value)
                    : event.text->value;
}

std::string finding_text(const Finding& finding) {
  return finding.source.given() ? fmt::format("{} [{}]", finding.text->value, finding.source->value)
                                : finding.text->value;
}

/// How many had reached a stage by this log's own counts.
std::string reached_text(const ReportInput& input, const CycleLog& log) {
  std::vector<FlowStep> own;
  for (const FlowStep& step : input.facts.flow) {
    if (step.file == log.where.file && !log.flow.empty()) own.push_back(step);
  }
  return flow_text(input.say, own);
}

void add_numbers(const ReportInput& input, const CycleLog& log, Section& section) {
  List list;
  const std::string reached = reached_text(input, log);
  if (!reached.empty()) list.items.push_back(input.say(phrase::taking_part_is, reached));
  const auto shown = static_cast<long>(log.feedback.size());
  if (shown > 0) list.items.push_back(input.say(phrase::feedback_given, shown));
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
}

std::string skipped_text(const CycleLog& log) {
  std::string text;
  for (const Text& name : log.skipped) text += (text.empty() ? "" : ", ") + name->value;
  return text;
}

template <class T, class Describe>
void add_part(const std::string& title, const RareList<T>& things, Describe describe_one,
              Section& section) {
  List list;
  for (const T& thing : things) list.items.push_back(describe_one(thing));
  if (!list.items.empty()) section.parts.push_back({title, {std::move(list)}, {}});
}

}  // namespace

Section meeting_decisions_section(const ReportInput& input) {
  const Language& say = input.say;
  const CycleLog* log = subject_log(input);
  Section section{say(phrase::decided_and_said)};
  if (log == nullptr) return section;
  add_numbers(input, *log, section);
  add_part(
      say(phrase::decisions), log->decisions,
      [&](const MeetingDecision& decision) { return decision_text(say, decision); }, section);
  add_part(
      say(phrase::in_the_way), log->blockers,
      [&](const Blocker& blocker) { return blocker_text(say, blocker); }, section);
  add_part(
      say(phrase::what_it_was_worth), log->value,
      [](const ValueStory& story) { return story.text->value; }, section);
  add_part(
      say(phrase::claims_not_worked_out), log->claims,
      [](const Claim& claim) { return claim.text->value; }, section);
  add_part(
      say(phrase::findings_from_interviews), log->findings,
      [](const Finding& finding) { return finding_text(finding); }, section);
  add_part(
      say(phrase::events_title), log->events,
      [&](const Event& event) { return event_text(say, event); }, section);
  Section next{say(phrase::next_meeting)};
  next.blocks.push_back(Paragraph{log->next_meeting ? say.date(log->next_meeting->value)
                                                    : say(phrase::no_date_agreed)});
  section.parts.push_back(std::move(next));
  const std::string skipped = skipped_text(*log);
  if (!skipped.empty()) {
    section.parts.push_back({say(phrase::not_discussed), {Paragraph{skipped}}, {}});
  }
  return section;
}

}  // namespace cop
