#include "cop/network/contribution.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "cop/model/value_bounds.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/neutral_names.hpp"

namespace cop {
namespace {

constexpr long usual_min_cell = 5;

/// Small letters and single blanks, so that two ways to type one definition are the same.
std::string in_plain_form(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (is_blank && (plain.empty() || plain.back() == ' ')) continue;
    plain += is_blank ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  while (plain.ends_with(' ') || plain.ends_with('.')) plain.pop_back();
  return plain;
}

std::vector<DefinitionPart> definition_of(const Measure& measure) {
  return {{"kind of data", measure.data ? std::string(word(measure.data->value)) : ""},
          {"unit", is_fraction(measure) ? "fraction" : in_plain_form(measure.unit.value)},
          {"definition", in_plain_form(measure.definition.value)},
          {"numerator", in_plain_form(measure.numerator.value)},
          {"denominator", in_plain_form(measure.denominator.value)},
          {"exclusions", in_plain_form(measure.exclusions.value)}};
}

std::string practice_of(const Project& project, const Observation& o) {
  if (o.practice) return o.practice->value.text;
  if (o.member) {
    const Member* member = project.find_member(o.member->value);
    if (member != nullptr && member->practice) return member->practice->value.text;
  }
  const auto& practices = project.membership.practices;
  return practices.size() == 1 ? practices.front().id.value.text : "";
}

/// Whole numbers of people, 0 <= x <= n and n >= 1.
std::optional<stats::Proportion> counts_of(const Observation& o) {
  if (!o.numerator || !o.denominator) return std::nullopt;
  const double x = o.numerator->value;
  const double n = o.denominator->value;
  constexpr double most = 1e12;
  const bool are_counts = std::floor(x) >= x && std::floor(n) >= n;
  if (!are_counts || x < 0 || n < 1 || x > n || n > most) return std::nullopt;
  return stats::Proportion{static_cast<long>(x), static_cast<long>(n)};
}

bool is_earlier(const PracticePoint& a, const PracticePoint& b) {
  return comes_before(a.period, b.period);
}

std::vector<PracticeSeries> practices_of(const Project& project, const Measure& measure) {
  std::map<std::string, std::map<std::string, PracticePoint>> by_practice;
  for (const Figure& figure : figures_of(project, measure)) {
    const Observation& o = *figure.observation;
    const bool is_synthetic = o.provenance && o.provenance->value == Provenance::synthetic;
    const auto counts = counts_of(o);
    if (!counts || is_synthetic || !o.period || !o.period->value.dated()) continue;
    const Period& period = o.period->value;
    PracticePoint& point = by_practice[practice_of(project, o)]
                               .try_emplace(period.text(), PracticePoint{period, {0, 0}})
                               .first->second;
    point.counts.x += counts->x;
    point.counts.n += counts->n;
  }
  std::vector<PracticeSeries> all;
  for (const auto& [practice, points] : by_practice) {
    PracticeSeries series{practice, {}};
    for (const auto& [text, point] : points) series.points.push_back(point);
    std::sort(series.points.begin(), series.points.end(), is_earlier);
    all.push_back(std::move(series));
  }
  return all;
}

MeasureContribution contribution_of(const Project& project, const Measure& measure,
                                    const NeutralNames& neutral) {
  MeasureContribution part;
  part.id = measure.id.value.text;
  part.version = measure.version ? measure.version->value : 1;
  part.name = neutral.in(masked_text(measure.name.value, Names::hidden));
  part.is_proportion = measure.data && measure.data->value == DataKind::proportion;
  if (measure.target && measure.target->value) part.target = measure.target->value->value;
  if (part.target && is_fraction(measure)) part.target = *part.target * 100;
  if (measure.direction) part.direction = measure.direction->value;
  part.definition = definition_of(measure);
  if (part.is_proportion) part.practices = practices_of(project, measure);
  return part;
}

}  // namespace

Contribution contribution_of(const Facts& facts) {
  const Project& project = facts.project;
  const auto& min_cell = project.charter.min_cell;
  Contribution all{project.charter.id.value.text,
                   group_state(facts),
                   min_cell ? std::max(min_cell->value, usual_min_cell) : usual_min_cell,
                   facts.flow,
                   {}};
  const NeutralNames neutral(english, project.membership);
  for (const Measure& measure : project.measures.measures) {
    if (measure.family && measure.family->value == Family::reference) continue;
    all.measures.push_back(contribution_of(project, measure, neutral));
  }
  return all;
}

}  // namespace cop
