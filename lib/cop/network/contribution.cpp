#include "cop/network/contribution.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/io/normal_form.hpp"
#include "cop/model/factor.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/value_bounds.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/neutral_names.hpp"

namespace cop {
namespace {

/// Without capitals and with single blanks, so that two ways to type one definition are the same.
std::string in_plain_form(std::string_view text) {
  std::string plain;
  for (const char c : folded(text)) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (is_blank && (plain.empty() || plain.back() == ' ')) continue;
    plain += is_blank ? ' ' : c;
  }
  while (plain.ends_with(' ') || plain.ends_with('.')) plain.pop_back();
  return plain;
}

std::string items_of(const Measure& measure) {
  std::string text;
  for (const ScoreItem& item : measure.items) {
    text += fmt::format("{} {}, ", item.id.value.text, item.weight ? item.weight->value : 1);
  }
  return text;
}

/// "%", "per 1,000 patients", or the measure's own word.
std::string pooled_unit(const Measure& measure, PoolKind kind) {
  if (kind == PoolKind::share) return "%";
  if (kind == PoolKind::rate) return measure.per.given() ? "per " + measure.per->value : "per one";
  return unit_of(measure);
}

/// Of shares the unit is only how they are written.
std::vector<DefinitionPart> definition_of(const Measure& measure) {
  return {{"kind of data", measure.data ? std::string(word(measure.data->value)) : ""},
          {"base", measure.per.given() ? in_plain_form(measure.per->value) : ""},
          {"unit", pool_kind(measure) == PoolKind::share ? "" : in_plain_form(measure.unit->value)},
          {"definition", in_plain_form(measure.definition->value)},
          {"numerator", in_plain_form(measure.numerator->value)},
          {"denominator", in_plain_form(measure.denominator->value)},
          {"exclusions", in_plain_form(measure.exclusions->value)},
          {"items or weights", items_of(measure)}};
}

/// Why figures of this kind do not become one.
std::string reason_of(const Measure& measure) {
  if (!measure.data) return "it does not say what its numbers are (data)";
  switch (measure.data->value) {
    case DataKind::proportion: return "no figure has a numerator, a denominator and a dated period";
    case DataKind::rate:
      return "no figure has a dated period, events and an exposure in whole numbers (numerator, "
             "denominator)";
    case DataKind::mean:
    case DataKind::score:
      return "no figure says of how many it is (n), and a mean of means would count a small "
             "practice as much as a large one";
    case DataKind::count:
      return "counts without an exposure are of practices of different sizes: a rate could be "
             "pooled";
    case DataKind::median:
    case DataKind::percentile:
      return "medians and percentiles of practices do not tell that of all: it needs each value";
    default: return "single values and times between events belong to the practice they are of";
  }
}

MeasureContribution contribution_of(const Facts& facts, const Measure& measure,
                                    const NeutralNames& neutral) {
  MeasureContribution part;
  part.id = measure.id.value.text;
  part.version = measure.version ? measure.version->value : 1;
  part.name = neutral.in(masked_text(measure.name->value, Names::hidden));
  if (part.version != 1) part.name += fmt::format(" (version {})", part.version);
  part.kind = pool_kind(measure);
  part.factor = part.kind == PoolKind::share ? 100 : factor_of(measure);
  part.unit = neutral.in(masked_text(pooled_unit(measure, part.kind), Names::hidden));
  const double scale = is_fraction(measure) ? 100 : 1;
  if (measure.target && measure.target->value) {
    part.target = measure.target->value->value * scale;
  }
  if (measure.limits.size() == 2) {
    part.limits = {measure.limits[0].value * scale, measure.limits[1].value * scale};
  }
  if (measure.direction) part.direction = measure.direction->value;
  part.definition = definition_of(measure);
  PracticeFigures figures = practice_figures(facts.project, measure, facts.today);
  part.practices = std::move(figures.practices);
  part.left_out = figures.left_out;
  if (part.practices.empty()) part.reason = reason_of(measure);
  return part;
}

}  // namespace

Contribution contribution_of(const Facts& facts) {
  const Project& project = facts.project;
  Contribution all{project.charter.id.value.text,
                   group_state(facts),
                   std::max(min_cell_of(project.charter), usual_min_cell),
                   facts.flow,
                   {}};
  const NeutralNames neutral(english, project.membership);
  for (const Measure& measure : project.measures.measures) {
    if (is_reference(measure)) continue;
    all.measures.push_back(contribution_of(facts, measure, neutral));
  }
  return all;
}

long strictest_min_cell(std::span<const Contribution> contributions) {
  long strictest = usual_min_cell;
  for (const Contribution& one : contributions) strictest = std::max(strictest, one.min_cell);
  return strictest;
}

}  // namespace cop
