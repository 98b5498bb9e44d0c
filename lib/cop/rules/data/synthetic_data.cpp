#include <algorithm>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

bool is_synthetic(const Observation& o) {
  return o.provenance && o.provenance->value == Provenance::synthetic;
}

bool has_real_data(const Project& project) {
  return std::any_of(project.logs.begin(), project.logs.end(), [](const CycleLog& log) {
    return !std::all_of(log.observations.begin(), log.observations.end(), is_synthetic);
  });
}

void check(const Facts& facts, Findings& findings) {
  if (!has_real_data(facts.project)) return;
  for (const CycleLog& log : facts.project.logs) {
    const auto& observations = log.observations;
    const auto first = std::find_if(observations.begin(), observations.end(), is_synthetic);
    if (first == observations.end()) continue;
    const auto number = std::count_if(observations.begin(), observations.end(), is_synthetic);
    findings.add(first->provenance->where,
                 number == 1
                     ? "this log holds a made-up figure among real ones"
                     : fmt::format("this log holds {} made-up figures among real ones", number),
                 "delete them, or keep them in a project of their own");
  }
}

}  // namespace

extern const Rule synthetic_data_rule{
    .name = "synthetic-data",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "Made-up figures stand among real ones",
    .why =
        "Figures made up to try things out are taken for real sooner or later, and then every "
        "other figure is doubted too.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: harbour, value: 50, provenance: synthetic})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: nurse-minutes, period: 2026-03, practice: harbour, value: 97})",
    .check = check,
};

}  // namespace cop
