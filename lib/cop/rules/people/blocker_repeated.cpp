#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cop/model/meetings.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr std::size_t in_a_row = 3;

const Blocker* find_blocker(const CycleLog& log, BlockerKind kind) {
  for (const Blocker& blocker : log.blockers) {
    if (blocker.kind && blocker.kind->value == kind) return &blocker;
  }
  return nullptr;
}

std::string_view remedy(BlockerKind kind) {
  switch (kind) {
    case BlockerKind::focus: return "ask the members whether this is still their question";
    case BlockerKind::motivation:
      return "ask what each of them wants from it, and show a result, however small";
    case BlockerKind::management: return "agree on who calls meetings and who follows up";
    case BlockerKind::resources: return "name what is missing, and who could give it";
    case BlockerKind::time: return "make the next step smaller, or find paid time for it";
    case BlockerKind::recruitment: return "let each member ask one person they know";
    case BlockerKind::data: return "collect less, or let one person collect it for all";
    case BlockerKind::ethics: return "let one member ring the ethics office";
  }
  return {};
}

void check_kind(const std::vector<const CycleLog*>& meetings, BlockerKind kind,
                Findings& findings) {
  std::vector<const Blocker*> named;
  for (auto log = meetings.rbegin(); log != meetings.rend(); ++log) {
    const Blocker* blocker = find_blocker(**log, kind);
    if (blocker == nullptr) break;
    named.push_back(blocker);
  }
  if (named.size() < in_a_row) return;
  Diagnostic& finding = findings.add(
      named.front()->kind->where,
      fmt::format("{} was in the way at the last {} meetings", word(kind), named.size()),
      fmt::format("put it first at the next meeting: {}", remedy(kind)));
  for (std::size_t i = 1; i < in_a_row; ++i) {
    finding.related.push_back({named[i]->kind->where, "and here"});
  }
}

void check(const Facts& facts, Findings& findings) {
  if (is_closed(facts.project.charter)) return;
  std::vector<const CycleLog*> meetings;
  for (const CycleLog& log : facts.project.logs) {
    if (is_meeting(log)) meetings.push_back(&log);
  }
  for (const auto& kind : Words<BlockerKind>::all) check_kind(meetings, kind.value, findings);
}

}  // namespace

extern const Rule blocker_repeated_rule{
    .name = "blocker-repeated",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The same thing was in the way at three meetings in a row",
    .why =
        "Communities of practice fail for want of a focus, of motivation, or of management and "
        "resources (Jiwa et al. 2011). What was named three times and not acted on will not go "
        "away by being named again.",
    .bad = R"(# cycles/2026-01-14-plan-k7d2m9xq.yaml
blockers: [{kind: time, text: no time to count letters}]
# cycles/2026-02-11-list-p3xwk7d2.yaml
blockers: [{kind: time, text: two were on leave}]
# cycles/2026-03-11-learn-x9c4t6hm.yaml
blockers: [{kind: time, text: no time to look at the list}])",
    .good = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
blockers: [{kind: time, text: two were on leave}]
# cycles/2026-03-11-learn-x9c4t6hm.yaml
blockers: [{kind: time, text: no time to look at the list}])",
    .check = check,
};

}  // namespace cop
