#include <algorithm>

#include <fmt/core.h>

#include "cop/model/attendance.hpp"
#include "cop/model/member_days.hpp"
#include "cop/report/action_listing.hpp"
#include "cop/report/page.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/record_writer.hpp"

namespace cop {
namespace {

std::vector<std::string> ids(const Facts& facts) {
  return ids_of(facts.project.membership.members);
}

/// "Came to 3 of the 5 meetings at which somebody was noted, last on 2026-03-12."
std::string attendance_text(const Facts& facts, const Member& member) {
  long meetings = 0;
  long came = 0;
  std::string last;
  for (const CycleLog* log : meetings_with_attendance(facts.project)) {
    if (log->date && !is_member_on(member, log->date->value)) continue;
    ++meetings;
    const bool here = std::any_of(log->attended.begin(), log->attended.end(),
                                  [&](const auto& code) { return code.value == member.id.value; });
    if (!here) continue;
    ++came;
    if (log->date) last = ", last on " + log->date->value.iso();
  }
  if (meetings == 0) return {};
  return fmt::format("Came to {} of {}{}.", came, counted(meetings, "meeting", "meetings"), last);
}

std::string collects_text(const Facts& facts, const Member& member) {
  std::string text;
  for (const Measure& measure : facts.project.measures.measures) {
    if (!measure.collector || measure.collector->value != member.id.value) continue;
    text += (text.empty() ? "Collects " : ", ") + measure.id.value.text;
  }
  return text.empty() ? text : text + ".";
}

Section open_actions(const Facts& facts, const Member& member) {
  std::vector<const ActionState*> theirs = sorted_actions(facts);
  std::erase_if(theirs, [&](const ActionState* state) {
    const auto& owner = state->action->owner;
    return !state->is_open() || !owner || owner->value != member.id.value;
  });
  if (theirs.empty()) return {};
  return {"Open actions", {table_of(action_listing(facts, theirs))}, {}};
}

Report page(const Facts& facts, const std::string& id) {
  const Member& member = *facts.project.find_member(Id<Member>(id));
  Report report{"Member " + id, {{place_text(member.id.where)}}, {}};
  Section whole = record_section("", member);
  for (const std::string& text : {attendance_text(facts, member), collects_text(facts, member)}) {
    if (!text.empty()) whole.blocks.push_back(Paragraph{text});
  }
  report.sections.push_back(std::move(whole));
  Section actions = open_actions(facts, member);
  if (!actions.empty()) report.sections.push_back(std::move(actions));
  return report;
}

}  // namespace

extern const PageKind member_page{"member", "members", ids, nullptr, page, Names::kept};

}  // namespace cop
