#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/subject_log.hpp"

namespace cop {
namespace {

std::string decision_text(const MeetingDecision& decision) {
  std::string how = decision.how.value;
  const auto add = [&how](const auto& votes, const char* side) {
    if (votes)
      how += fmt::format("{}{} {}", how.empty() ? "" : ", ", number_text(votes->value), side);
  };
  add(decision.in_favour, "for");
  add(decision.against, "against");
  add(decision.abstain, "abstained");
  return how.empty() ? decision.text.value : fmt::format("{} ({})", decision.text.value, how);
}

std::string blocker_text(const Blocker& blocker) {
  const auto kind = blocker.kind ? word(blocker.kind->value) : "other";
  return blocker.text.given() ? fmt::format("{}: {}", kind, blocker.text.value) : std::string(kind);
}

std::string skipped_text(const CycleLog& log) {
  std::string text;
  for (const Text& name : log.skipped) text += (text.empty() ? "" : ", ") + name.value;
  return text;
}

template <class T, class Describe>
void add_part(const char* title, const std::vector<T>& things, Describe describe_one,
              Section& section) {
  List list;
  for (const T& thing : things) list.items.push_back(describe_one(thing));
  if (!list.items.empty()) section.parts.push_back({title, {std::move(list)}, {}});
}

}  // namespace

Section meeting_decisions_section(const ReportInput& input) {
  const CycleLog* log = subject_log(input);
  Section section{"Decided and said"};
  if (log == nullptr) return section;
  add_part("Decisions", log->decisions, decision_text, section);
  add_part("In the way", log->blockers, blocker_text, section);
  add_part(
      "What it was worth", log->value, [](const ValueStory& story) { return story.text.value; },
      section);
  add_part(
      "Claims, not worked out from this record", log->claims,
      [](const Claim& claim) { return claim.text.value; }, section);
  Section next{"Next meeting"};
  next.blocks.push_back(
      Paragraph{log->next_meeting ? log->next_meeting->value.iso() : "No date is agreed."});
  section.parts.push_back(std::move(next));
  const std::string skipped = skipped_text(*log);
  if (!skipped.empty()) {
    section.parts.push_back({"Asked and not discussed", {Paragraph{skipped}}, {}});
  }
  return section;
}

}  // namespace cop
