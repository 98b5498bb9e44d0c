#include <array>
#include <string_view>
#include <utility>

#include <fmt/core.h>

#include "cop/model/flow_counts.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Each stage with the one that everybody in it has passed.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> passages{{
    {"eligible", "invited"},
    {"invited", "recruited"},
    {"eligible", "recruited"},
    {"recruited", "consented"},
    {"recruited", "both"},
    {"recruited", "completed"},
    {"recruited", "withdrawn"},
    {"consented", "both"},
    {"before", "both"},
    {"after", "both"},
}};

void check_of(const FlowCounts& counts, FlowOf of, Findings& findings) {
  for (const auto& [earlier, later] : passages) {
    const FlowCount* first = counts.find(of, earlier);
    const FlowCount* second = counts.find(of, later);
    if (first == nullptr || second == nullptr || second->n->value <= first->n->value) continue;
    Diagnostic& finding =
        findings.add(second->n->where,
                     fmt::format("{} {} reached the stage {}, but only {} the stage {}",
                                 second->n->value, word(of), later, first->n->value, earlier),
                     "correct the number that is wrong");
    finding.related.push_back({first->n->where, "the earlier stage"});
    return;
  }
}

void check(const Facts& facts, Findings& findings) {
  const FlowCounts counts(facts.project);
  for (const auto& of : Words<FlowOf>::all) check_of(counts, of.value, findings);
}

}  // namespace

extern const Rule flow_grows_rule{
    .name = "flow-grows",
    .severity = Severity::error,
    .of_method = false,
    .summary = "More people reached a later stage than an earlier one",
    .why =
        "Nobody can take part who was not recruited before. One of the two numbers is wrong, and "
        "drop-out is worked out from both.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
flow:
  - {stage: recruited, n: 6}
  - {stage: consented, n: 8})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
flow:
  - {stage: recruited, n: 8}
  - {stage: consented, n: 6})",
    .check = check,
};

}  // namespace cop
