#include "cop/report/squire_results.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_for_a_trend = 3;

/// "2025-10 to 2026-03, 6 periods".
std::string stretch_of(const Series& series) {
  const Period& first = series.points.front().period;
  const Period& last = series.points.back().period;
  return fmt::format("{} to {}, {}", first.text(), last.text(),
                     counted(static_cast<long>(series.points.size()), "period", "periods"));
}

void add_series(const Series& series, SquireItem& item) {
  if (series.points.empty()) return;
  const SeriesPoint& last = series.points.back();
  std::string text = fmt::format("{}: {}", series.measure->name.value, stretch_of(series));
  if (last.value) text += ", latest " + with_unit(*last.value, *series.measure);
  if (series.points.size() < fewest_for_a_trend) text += "; two points are no trend";
  item.found.push_back({text, last.figures.front().log->where.file.text()});
}

void add_claims(const Project& project, SquireItem& item) {
  for (const CycleLog& log : project.logs) {
    for (const Claim& claim : log.claims) {
      item.found.push_back(
          {"Claimed, and not worked out from this record: " + claim_text(claim, project),
           log.where.file.text()});
    }
  }
}

SquireItem results_item(const Facts& facts) {
  SquireItem item{"Results", {}, {}};
  if (!facts.flow.empty()) {
    item.found.push_back(
        {"Who took part: " + flow_text(facts.flow), facts.flow.front().file.text()});
  } else {
    item.to_do.emplace_back("how many took part, and how many stayed");
  }
  for (const Series& series : facts.series) {
    const auto& family = series.measure->family;
    if (!family || family->value != Family::reference) add_series(series, item);
  }
  add_claims(facts.project, item);
  item.to_do.emplace_back("how the interventions changed on the way, and what else happened then");
  return item;
}

SquireItem summary_item(const Facts& facts) {
  SquireItem item{"Summary", {}, {"the main findings, beside the aims; what is strong here"}};
  for (const Cycle& cycle : facts.cycles) {
    if (!cycle.whole.study.learned.given()) continue;
    item.found.push_back(
        {fmt::format("Cycle {} taught: {}", cycle.number, cycle.whole.study.learned.value),
         cycle.whole.study.learned.where.file.text()});
  }
  return item;
}

SquireItem interpretation_item(const ReportInput& input) {
  SquireItem item{"Interpretation", {}, {"why it came so; how it compares with what others found"}};
  for (const Cycle& cycle : input.facts.cycles) {
    const auto& compared = cycle.whole.study.compared;
    if (!compared) continue;
    item.found.push_back({fmt::format("Cycle {}: predicted {}; the group calls it {}", cycle.number,
                                      cycle_prediction(cycle), word(compared->value)),
                          compared->where.file.text()});
  }
  return item;
}

bool has_family(const Facts& facts, Family family) {
  return std::any_of(facts.series.begin(), facts.series.end(), [family](const Series& series) {
    return series.measure->family && series.measure->family->value == family;
  });
}

SquireItem limitations_item(const Facts& facts) {
  SquireItem item{"Limitations", {}, {"what limits how far this holds elsewhere"}};
  if (!has_family(facts, Family::outcome)) {
    item.found.push_back({"What patients gain is not measured", "measures.yaml"});
  }
  if (!has_family(facts, Family::balancing)) {
    item.found.push_back({"What might have become worse is not measured", "measures.yaml"});
  }
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (recruited != nullptr && both != nullptr && both->n < recruited->n) {
    item.found.push_back({fmt::format("{} of {} gave data before and after; the rest did not",
                                      both->n, recruited->n),
                          both->file.text()});
  }
  if (facts.project.charter.is_reconstructed()) {
    item.found.push_back({"The record was written up afterwards", "cop.yaml"});
  }
  return item;
}

SquireItem conclusions_item(const Facts& facts) {
  SquireItem item{"Conclusions", {}, {"usefulness, how it is kept up, and what comes next"}};
  for (const Cycle& cycle : facts.cycles) {
    const Act& act = cycle.whole.act;
    if (!act.decision) continue;
    item.found.push_back({fmt::format("Cycle {}: {}{}{}", cycle.number, word(act.decision->value),
                                      act.why.given() ? ", " : "", act.why.value),
                          act.decision->where.file.text()});
  }
  return item;
}

}  // namespace

std::vector<SquireItem> squire_results(const ReportInput& input) {
  const Facts& facts = input.facts;
  return {results_item(facts), summary_item(facts), interpretation_item(input),
          limitations_item(facts), conclusions_item(facts)};
}

}  // namespace cop
