#include <fmt/format.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  for (const auto& figures : repeated_figures(facts.project)) {
    for (std::size_t i = 1; i < figures.size(); ++i) {
      const Figure& first = figures.front();
      const Figure& other = figures[i];
      const bool one_source = first.observation->source.value == other.observation->source.value;
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
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-02\n"
        "    practice: harbour\n"
        "    source: the duty rota\n"
        "    value: 120",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-02\n"
        "    practice: harbour\n"
        "    source: the duty rota\n"
        "    value: 98",
    .check = check,
};

}  // namespace cop
