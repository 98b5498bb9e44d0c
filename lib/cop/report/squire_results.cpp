#include "cop/report/squire_results.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/funder.hpp"
#include "cop/language/phrases/squire.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_for_a_trend = 3;

/// "2025-10 to 2026-03, 6 periods".
std::string stretch_of(const Language& say, const Series& series) {
  const Period& first = series.points.front().period;
  const Period& last = series.points.back().period;
  return say(phrase::stretch_of_periods, say.period(first), say.period(last),
             say(phrase::periods, series.points.size()));
}

void add_series(const Language& say, const Series& series, SquireItem& item) {
  if (series.points.empty()) return;
  const SeriesPoint& last = series.points.back();
  std::string text = fmt::format("{}: {}", series.measure->name->value, stretch_of(say, series));
  if (last.value) text += say(phrase::latest_value, with_unit(say, *last.value, *series.measure));
  if (series.points.size() < fewest_for_a_trend) text += say(phrase::two_points_only);
  item.found.push_back({text, last.figures.front().log->where.file.text()});
}

void add_claims(const Language& say, const Project& project, SquireItem& item) {
  for (const CycleLog& log : project.logs) {
    for (const Claim& claim : log.claims) {
      item.found.push_back({say(phrase::claimed_not_worked_out, claim_text(say, claim, project)),
                            log.where.file.text()});
    }
  }
}

SquireItem results_item(const Language& say, const Facts& facts) {
  SquireItem item{say(phrase::squire_results), {}, {}};
  if (!facts.flow.empty()) {
    item.found.push_back(
        {say(phrase::who_took_part, flow_text(say, facts.flow)), facts.flow.front().file.text()});
  } else {
    item.to_do.emplace_back(say(phrase::write_flow));
  }
  for (const Series& series : facts.series) {
    if (!is_reference(*series.measure)) add_series(say, series, item);
  }
  add_claims(say, facts.project, item);
  item.to_do.emplace_back(say(phrase::write_results));
  return item;
}

SquireItem summary_item(const ReportInput& input) {
  const Language& say = input.say;
  const Facts& facts = input.facts;
  SquireItem item{say(phrase::squire_summary), {}, {say(phrase::write_summary)}};
  for (const Cycle& cycle : facts.cycles) {
    if (!cycle.whole().study.learned.given()) continue;
    item.found.push_back(
        {say(phrase::cycle_taught, cycle.number, cycle.whole().study.learned->value),
         cycle.whole().study.learned->where.file.text()});
  }
  keep_newest_cycles(input, item);
  return item;
}

SquireItem interpretation_item(const ReportInput& input) {
  SquireItem item{
      input.say(phrase::squire_interpretation), {}, {input.say(phrase::write_interpretation)}};
  for (const Cycle& cycle : input.facts.cycles) {
    const auto& compared = cycle.whole().study.compared;
    if (!compared) continue;
    item.found.push_back(
        {input.say(phrase::cycle_interpreted, cycle.number, cycle_prediction(input.say, cycle),
                   told(input.say, compared->value)),
         compared->where.file.text()});
  }
  keep_newest_cycles(input, item);
  return item;
}

bool has_family(const Facts& facts, Family family) {
  return std::any_of(facts.series.begin(), facts.series.end(), [family](const Series& series) {
    return series.measure->family && series.measure->family->value == family;
  });
}

SquireItem limitations_item(const Language& say, const Facts& facts) {
  SquireItem item{say(phrase::squire_limitations), {}, {say(phrase::write_limitations)}};
  if (!has_family(facts, Family::outcome)) {
    item.found.push_back({say(phrase::gain_not_measured), "measures.yaml"});
  }
  if (!has_family(facts, Family::balancing)) {
    item.found.push_back({say(phrase::harm_not_measured), "measures.yaml"});
  }
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (recruited != nullptr && both != nullptr && both->n < recruited->n) {
    item.found.push_back({say(phrase::the_rest_did_not, both->n, recruited->n), both->file.text()});
  }
  if (facts.project.charter.is_reconstructed()) {
    item.found.push_back({say(phrase::written_up), "cop.yaml"});
  }
  return item;
}

SquireItem conclusions_item(const ReportInput& input) {
  const Language& say = input.say;
  const Facts& facts = input.facts;
  SquireItem item{say(phrase::squire_conclusions), {}, {say(phrase::write_conclusions)}};
  for (const Cycle& cycle : facts.cycles) {
    const Act& act = cycle.whole().act;
    if (!act.decision) continue;
    const std::string decision = told(say, act.decision->value);
    item.found.push_back(
        {act.why.given() ? say(phrase::cycle_decision_why, cycle.number, decision, act.why->value)
                         : say(phrase::cycle_is, cycle.number, decision),
         act.decision->where.file.text()});
  }
  keep_newest_cycles(input, item);
  return item;
}

}  // namespace

std::vector<SquireItem> squire_results(const ReportInput& input) {
  const Facts& facts = input.facts;
  return {results_item(input.say, facts), summary_item(input), interpretation_item(input),
          limitations_item(input.say, facts), conclusions_item(input)};
}

}  // namespace cop
