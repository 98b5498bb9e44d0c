#include <fmt/core.h>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/meetings.hpp"
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
