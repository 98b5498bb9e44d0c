#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const auto& figures : facts.repeated) {
    for (std::size_t i = 1; i < figures.size(); ++i) {
      const Observation& first = *figures.front().observation;
      const Observation& again = *figures[i].observation;
      if (first.source->value != again.source->value) continue;
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
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, period: 2026-02, practice: harbour, value: 89})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
replaces: 2026-03-11-learn-x9c4t6hm
observations:
  - {measure: nurse-minutes, period: 2026-02, practice: harbour, value: 89})",
    .check = check,
};

}  // namespace cop
