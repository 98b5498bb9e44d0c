#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr long fewest_practices = 3;
constexpr long fewest_members = 4;

/// The first cycle that tries a change, as long as it can still be made smaller.
const Cycle* first_test(const Facts& facts) {
  const auto first = std::find_if(facts.cycles.begin(), facts.cycles.end(), [](const Cycle& cycle) {
    const auto& purpose = cycle.whole().purpose;
    const bool is_test = !purpose || purpose->value == Purpose::test;
    return is_test && cycle.whole().plan.change.given();
  });
  if (first == facts.cycles.end()) return nullptr;
  const CycleState state = first->state();
  return state == CycleState::planned || state == CycleState::doing ? &*first : nullptr;
}

template <class T>
long count_present(const std::vector<T>& all) {
  return std::count_if(all.begin(), all.end(), [](const T& one) { return !one.left; });
}

std::size_t named_practices(const CycleEntry& cycle) {
  std::set<std::string_view> names;
  for (const auto& practice : cycle.practices) names.insert(practice.value.text);
  return names.size();
}

void report(const Location& where, const Cycle& cycle, std::string_view everybody,
            Findings& findings) {
  findings.add(where, fmt::format("cycle {}, the first test, takes in {}", cycle.number, everybody),
               "begin with one practice or two clinicians, and let it grow with what you learn");
}

void check(const Facts& facts, Findings& findings) {
  const Cycle* cycle = first_test(facts);
  if (cycle == nullptr) return;
  const auto& scale = cycle->whole().plan.scale;
  const long practices = count_present(facts.project.membership.practices);
  const long members = count_present(facts.project.membership.members);
  const auto all_practices = fmt::format("all {} practices", practices);
  if (practices >= fewest_practices && scale.practices && scale.practices->value >= practices) {
    report(scale.practices->where, *cycle, all_practices, findings);
  } else if (practices >= fewest_practices &&
             static_cast<long>(named_practices(cycle->whole())) >= practices) {
    report(cycle->whole().practices.front().where, *cycle, all_practices, findings);
  } else if (members >= fewest_members && scale.clinicians && scale.clinicians->value >= members) {
    report(scale.clinicians->where, *cycle, fmt::format("all {} members", members), findings);
  }
}

}  // namespace

extern const Rule first_test_too_big_rule{
    .name = "first-test-too-big",
    .severity = Severity::warning,
    .of_method = true,
    .summary = "The first test of a change takes in everybody",
    .why =
        "Most first ideas need mending. In one practice that costs a week; everywhere at once it "
        "costs the good will of the whole group.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
cycles: []
# cycles/2026-01-14-plan-k7d2m9xq.yaml
cycles:
  - id: 1
    plan:
      change: every practice keeps one list of all letters that wait
      prediction: {measure: sent-in-week, direction: higher, to: 75}
      scale: {practices: 3})",
    .good = R"(# cycles/2026-01-14-plan-k7d2m9xq.yaml
cycles:
  - id: 1
    plan:
      change: one practice keeps one list of all letters that wait
      prediction: {measure: sent-in-week, direction: higher, to: 75}
      scale: {practices: 1, clinicians: 2})",
    .check = check,
};

}  // namespace cop
