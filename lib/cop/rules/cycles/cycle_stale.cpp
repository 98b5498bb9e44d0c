#include <optional>
#include <vector>

#include <fmt/core.h>

#include "cop/model/baseline.hpp"
#include "cop/model/meetings.hpp"
#include "cop/model/project_state.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr long patience = 2;

/// How many meetings there were since a log last spoke of each of the cycles or brought a figure of
/// it.
std::vector<long> meetings_without_word(const Facts& facts) {
  constexpr long unknown = -1;
  std::vector<long> silent(facts.cycles.size(), unknown);
  long meetings = 0;
  const auto hear_of = [&](const Maybe auto& number) {
    const Cycle* cycle = number ? facts.find_cycle(number->value) : nullptr;
    if (cycle == nullptr) return;
    long& since = silent[static_cast<std::size_t>(cycle - facts.cycles.data())];
    if (since == unknown) since = meetings;
  };
  const auto& logs = facts.project.logs;
  for (auto log = logs.rbegin(); log != logs.rend(); ++log) {
    for (const CycleEntry& entry : log->cycles) hear_of(entry.id);
    for (const Observation& o : log->observations) hear_of(o.cycle);
    if (is_meeting(*log)) ++meetings;
  }
  return silent;
}

bool is_open(const Cycle& cycle) {
  const CycleState state = cycle.state();
  const bool ended = state == CycleState::closed || state == CycleState::stopped;
  return !ended && !cycle.parts.back().log->is_write_up();
}

/// The days that the test was to take, where it has taken more than twice as many and still runs.
std::optional<Located<long>> outrun_days(const Cycle& cycle, Date today) {
  const auto& days = cycle.whole().plan.scale.days;
  const auto begun = begun_on(cycle);
  const bool running = cycle.state() == CycleState::doing && !cycle.whole().done.ended;
  if (!running || !days || !begun || today.days_since(*begun) <= 2 * days->value) return {};
  return *days;
}

void check(const Facts& facts, Findings& findings) {
  if (is_closed(facts.project.charter)) return;
  const auto silent = meetings_without_word(facts);
  for (std::size_t i = 0; i < facts.cycles.size(); ++i) {
    const Cycle& cycle = facts.cycles[i];
    if (!is_open(cycle) || !facts.is_wholly_read(cycle)) continue;
    const long meetings = silent[i];
    if (const auto days = outrun_days(cycle, facts.today)) {
      findings.add(days->where,
                   fmt::format("cycle {} was to take {} days and has been running for {}",
                               cycle.number, days->value, facts.today.days_since(*begun_on(cycle))),
                   "study what there is at the next meeting, and decide");
    } else if (meetings >= patience) {
      findings.add(cycle.parts.back().entry->where,
                   fmt::format("nobody has spoken of cycle {} at the last {} meetings",
                               cycle.number, meetings),
                   "take it up at the next meeting, or write stopped: {at: plan, do, study or act, "
                   "reason: …}");
    }
  }
}

}  // namespace

extern const Rule cycle_stale_rule{
    .name = "cycle-stale",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "A cycle has been left lying",
    .why =
        "A small test is over in weeks. One that runs on, or that nobody mentions, is neither "
        "learned from nor stopped, and takes the place of the next idea.",
    .bad = R"(# cycles/2026-02-11-list-p3xwk7d2.yaml
cycles:
  - id: 1
    do: {started: 2026-01-19}
# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles: [])",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, happened: most letters are signed the same day})",
    .check = check,
};

}  // namespace cop
