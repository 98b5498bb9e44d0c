#include <fmt/core.h>

#include "cop/model/flow_counts.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Of the people who began and could have data before and after: those who consented or, where
/// nobody counted them, were recruited; without a count, those who sent data before.
const FlowStep* began(const Facts& facts) {
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const bool from_list =
      recruited != nullptr && recruited->file == facts.project.membership.where.file;
  if (from_list) return find_step(facts.flow, FlowOf::people, "before");
  const FlowStep* consented = find_step(facts.flow, FlowOf::people, "consented");
  return consented != nullptr ? consented : recruited;
}

/// In the middle of the project nobody has data afterwards yet.
bool is_after(const Facts& facts) {
  const FlowStep* after = find_step(facts.flow, FlowOf::people, "after");
  return after == nullptr || after->n > 0;
}

void check(const Facts& facts, Findings& findings) {
  const FlowStep* start = began(facts);
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (start == nullptr || both == nullptr || !is_after(facts)) return;
  const long lost = start->n - both->n;
  if (3 * lost <= start->n) return;
  const FlowCount* line = FlowCounts(facts.project).find(FlowOf::people, "both");
  findings.add(
      line == nullptr ? Location{"members.yaml"} : line->n->where,
      fmt::format("{} of the {} who began have no data from before and after", lost, start->n),
      "find out why, write left_reason where somebody left, and say in every report how "
      "many the result is about");
}

}  // namespace

extern const Rule attrition_high_rule{
    .name = "attrition-high",
    .severity = Severity::warning,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .summary = "More than a third of those who began have no data afterwards",
    .why =
        "Those who stay are seldom like those who leave. In the study this kind of project goes "
        "back to, 15 doctors were recruited and 5 gave letters before and after (Jiwa et al. "
        "2009): what changed in the five says little about the fifteen.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
flow:
  - {stage: recruited, n: 15}
  - {stage: both, n: 5})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
flow:
  - {stage: recruited, n: 15}
  - {stage: both, n: 11})",
    .check = check,
};

}  // namespace cop
