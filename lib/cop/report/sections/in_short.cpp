#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/question.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/shown_chart.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_for_a_trend = 3;

/// "5 of 15 people recruited completed both phases": the flow stands before every effect.
void add_flow(const Language& say, const Facts& facts, Section& section) {
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (recruited == nullptr) {
    if (facts.flow.empty()) return;
    section.blocks.push_back(
        Paragraph{say(phrase::who_took_part_is, flow_text(say, facts.flow)), Tone::strong});
    return;
  }
  if (both == nullptr) {
    section.blocks.push_back(Paragraph{say(phrase::takes_part, recruited->n)});
    return;
  }
  section.blocks.push_back(
      Paragraph{say(phrase::completed_both, both->n, recruited->n), Tone::strong});
  if (both->n < recruited->n) {
    section.blocks.push_back(Paragraph{say(phrase::those_who_stayed, recruited->n - both->n)});
  }
}

bool has_trend(const Facts& facts, const Measure& measure) {
  return std::any_of(facts.series.begin(), facts.series.end(), [&](const Series& series) {
    return series.measure == &measure && series.points.size() >= fewest_for_a_trend;
  });
}

bool has_figures(const Facts& facts, const Measure& measure) {
  return std::any_of(facts.series.begin(), facts.series.end(), [&](const Series& series) {
    return series.measure == &measure && !(series.points.empty() && series.undated.empty());
  });
}

/// What must be said beside a claim about a measure.
void add_cautions(const Language& say, const Facts& facts, const Measure& measure,
                  Section& section) {
  const std::string caution = family_caution(say, measure);
  if (!caution.empty()) section.blocks.push_back(Paragraph{caution});
  if (has_trend(facts, measure)) return;
  section.blocks.push_back(Paragraph{say(phrase::compares_two_points)});
}

void add_claims(const Language& say, const Facts& facts, Section& section) {
  std::set<const Measure*> cautioned;
  for (const CycleLog& log : facts.project.logs) {
    for (const Claim& claim : log.claims) {
      const Measure* measure =
          claim.measure ? facts.project.find_measure(claim.measure->value) : nullptr;
      if (claim.ci.size() != 2 && !claim.value) continue;
      section.blocks.push_back(
          Paragraph{say(phrase::authors_claim, claim_text(say, claim, facts.project))});
      if (measure == nullptr || !cautioned.insert(measure).second) continue;
      if (!has_figures(facts, *measure)) {
        section.blocks.push_back(Paragraph{say(phrase::claim_without_figures)});
      }
      add_cautions(say, facts, *measure, section);
    }
  }
}

bool compares_before_and_after(const Series& series) {
  return std::any_of(series.undated.begin(), series.undated.end(),
                     [](const Figure& f) { return f.observation->stage.has_value(); });
}

/// One line for each of the project's own measures. A reference is not the project's result.
void add_measures(const Language& say, const Facts& facts, Section& section) {
  List list;
  for (const Series& series : facts.series) {
    const Measure& measure = *series.measure;
    if (is_reference(measure)) continue;
    if (const auto chart = shown_chart(say, series)) {
      list.items.push_back(fmt::format(
          "{}: {}", measure.name->value,
          chart->drawn ? chart->drawn->finding : say(phrase::no_chart_because_of, chart->refusal)));
    } else if (compares_before_and_after(series)) {
      list.items.push_back(say(phrase::before_after_only, measure.name->value));
    }
  }
  if (!list.items.empty()) section.blocks.push_back(std::move(list));
}

}  // namespace

Section in_short_section(const ReportInput& input) {
  Section section{input.say(phrase::in_short)};
  add_flow(input.say, input.facts, section);
  add_claims(input.say, input.facts, section);
  add_measures(input.say, input.facts, section);
  return section;
}

}  // namespace cop
