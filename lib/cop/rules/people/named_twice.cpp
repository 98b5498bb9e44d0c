#include <algorithm>
#include <vector>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

using Code = Located<Id<Member>>;

/// As most people write them, which costs no sorting.
bool are_in_order(std::span<const Code> members) {
  return std::adjacent_find(members.begin(), members.end(), [](const Code& a, const Code& b) {
           return a.value >= b.value;
         }) == members.end();
}

void check_list(std::span<const Code> members, const char* list, Findings& findings) {
  if (are_in_order(members)) return;
  std::vector<const Code*> sorted;
  sorted.reserve(members.size());
  for (const Code& code : members) sorted.push_back(&code);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Code* a, const Code* b) { return a->value < b->value; });
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i]->value != sorted[i - 1]->value || sorted[i]->value.empty()) continue;
    Diagnostic& finding = findings.add(
        sorted[i]->where, fmt::format("{} stands twice under {}", sorted[i]->value.text, list),
        "take it out once, or write the code of the member who is meant");
    finding.related.push_back({sorted[i - 1]->where, "the first time"});
  }
}

void check_log(const LogAlone& alone, Findings& findings) {
  check_list(alone.log.attended, "attended", findings);
  check_list(alone.log.apologies, "apologies", findings);
}

}  // namespace

extern const Rule named_twice_rule{
    .name = "named-twice",
    .severity = Severity::error,
    .summary = "A member stands twice among those present, or among the apologies",
    .why =
        "Who is named twice is counted as two people, and somebody else who was there may be "
        "missing from the list.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
attended: [gp01, gp02, gp02, nurse01])",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
attended: [gp01, gp02, gp03, nurse01])",
    .check_log = check_log,
};

}  // namespace cop
