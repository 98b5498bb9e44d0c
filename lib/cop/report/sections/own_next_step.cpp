#include <fmt/core.h>

#include "cop/report/own_figures.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr std::size_t most_items = 3;

/// What the member chose when last shown their own figures.
std::string chosen_action(const ReportInput& input) {
  std::string chosen;
  for (const CycleLog& log : input.facts.project.logs) {
    for (const Feedback& feedback : log.feedback) {
      const bool own = feedback.member && feedback.member->value.text == input.subject;
      if (own && feedback.chosen_action.given()) chosen = feedback.chosen_action.value;
    }
  }
  return chosen;
}

/// The change that is being tested now: it is everyone's own to try.
std::string running_change(const Facts& facts) {
  for (auto cycle = facts.cycles.rbegin(); cycle != facts.cycles.rend(); ++cycle) {
    const CycleState state = cycle->state();
    const bool runs = state == CycleState::planned || state == CycleState::doing;
    if (runs && cycle->whole.plan.change.given()) return cycle->whole.plan.change.value;
  }
  return {};
}

std::string one_action(const ReportInput& input, const std::vector<OwnFigures>& own) {
  const std::string chosen = chosen_action(input);
  if (!chosen.empty()) return "You chose: " + chosen + ". Keep to it, or choose anew.";
  if (!own.empty() && !own.front().missed.empty()) {
    return "Choose one thing for the next weeks, such as: " + own.front().missed.front().text + ".";
  }
  const std::string change = running_change(input.facts);
  if (!change.empty()) return "The change being tried now: " + change + ".";
  return "Choose one thing that you can do yourself, and tell the group.";
}

/// Whether there is a facilitator who is still here, and is somebody else.
bool has_other_facilitator(const ReportInput& input) {
  const auto& code = input.facts.project.charter.facilitator;
  if (!code || code->value.text == input.subject) return false;
  const Member* facilitator = input.facts.project.find_member(code->value);
  return facilitator != nullptr && !facilitator->left;
}

}  // namespace

Section own_next_step_section(const ReportInput& input) {
  const auto own = own_figures(input);
  Section section{"What to do"};
  if (!own.empty() && !own.front().missed.empty()) {
    Table table{{{"Most missed"}, {"Missed", Align::right}, {"Of", Align::right}}, {}};
    for (const auto& item : own.front().missed) {
      if (table.rows.size() == most_items) break;
      table.rows.push_back({item.text, std::to_string(item.missed), std::to_string(item.rows)});
    }
    section.blocks.push_back(std::move(table));
  }
  section.blocks.push_back(Paragraph{one_action(input, own), Tone::strong});
  section.blocks.push_back(Paragraph{has_other_facilitator(input)
                                         ? "Talk it over with the facilitator of the group."
                                         : "Talk it over with a colleague you trust."});
  if (!own.empty()) {
    section.blocks.push_back(
        Paragraph{"These figures are yours: no report for others shows them."});
  }
  return section;
}

}  // namespace cop
