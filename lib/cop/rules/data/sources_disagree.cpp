#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const auto& figures : facts.repeated) {
    for (std::size_t i = 1; i < figures.size(); ++i) {
      const Figure& first = figures.front();
      const Figure& other = figures[i];
      const bool one_source = first.observation->source->value == other.observation->source->value;
      if (one_source || first.value == other.value) continue;
      Diagnostic& finding = findings.add(
          other.observation->measure.where,
          fmt::format("two sources give different figures of {} for the same period",
                      other.observation->measure.value.text),
          "find out which one is right; until then the first one counts and both are shown");
      finding.related.push_back({first.observation->measure.where, "the first one"});
    }
  }
}

}  // namespace

extern const Rule sources_disagree_rule{
    .name = "sources-disagree",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "Two sources give different figures for the same thing",
    .why =
        "A reader must know that the number is not settled. The first one in log order counts, and "
        "the report shows both.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, period: 2026-02, practice: harbour, value: 89, source: the time sheet})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
replaces: 2026-03-11-learn-x9c4t6hm
observations:
  - {measure: nurse-minutes, period: 2026-02, practice: harbour, value: 89, source: the time sheet})",
    .check = check,
};

}  // namespace cop
