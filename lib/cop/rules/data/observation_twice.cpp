#include <fmt/format.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const auto& figures : repeated_figures(facts.project)) {
    for (std::size_t i = 1; i < figures.size(); ++i) {
      const Observation& first = *figures.front().observation;
      const Observation& again = *figures[i].observation;
      if (first.source.value != again.source.value) continue;
      Diagnostic& finding =
          findings.add(again.measure.where,
                       fmt::format("this figure of {} is recorded twice", again.measure.value.text),
                       "delete one of the two, or let the newer log say which one it replaces");
      finding.related.push_back({first.measure.where, "the first one"});
    }
  }
}

}  // namespace

extern const Rule observation_twice_rule{
    .name = "observation-twice",
    .severity = Severity::error,
    .of_method = false,
    .summary = "The same figure is recorded twice",
    .why =
        "Two logs give one measure, period and place from the same source. Only one can be right, "
        "and counting both would count patients twice.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-02\n"
        "    practice: harbour\n"
        "    value: 99",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "replaces: 2026-03-11-learn-x9c4t6hm\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-02\n"
        "    practice: harbour\n"
        "    value: 99",
    .check = check,
};

}  // namespace cop
